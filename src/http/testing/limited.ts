import { RequestScheduler } from '#http/scheduling/requestScheduler.ts';
import { Problem } from '#http/problem.ts';
import { SimulatedBrowser, type SimulatedTab } from './browser.ts';

/** A server behind gates of several tabs: it answers after 20 ms, and refuses while it is limited. */
export class Limited {
  readonly browser = new SimulatedBrowser(() => Promise.reject(new Error('not used')));
  readonly hits: { at: number; tab: SimulatedTab }[] = [];
  underWay = 0;
  most = 0;
  sent = 0;
  limitedUntil = 0;
  retryAfterS: number | undefined = 12;
  /** What it does instead, once the ban began. */
  banned: Problem | null = null;

  tab(options: { hidden?: boolean } = {}) {
    const tab = this.browser.openTab();
    tab.hidden = options.hidden ?? false;
    return { tab, scheduler: new RequestScheduler(tab.platform()) };
  }

  async call(
    { tab, scheduler }: { tab: SimulatedTab; scheduler: RequestScheduler },
    signal?: AbortSignal,
  ): Promise<string> {
    return scheduler.run(() => scheduler.watch(() => this.#answer(tab)), signal);
  }

  /** Like a read of the session: waits for the end of the pause as often as it takes. */
  async insist(from: { tab: SimulatedTab; scheduler: RequestScheduler }): Promise<string> {
    for (;;) {
      try {
        return await this.call(from);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
      }
    }
  }

  async #answer(tab: SimulatedTab): Promise<string> {
    this.sent += 1;
    this.underWay += 1;
    this.most = Math.max(this.most, this.underWay);
    await new Promise((resolve) => setTimeout(resolve, 20));
    this.underWay -= 1;
    if (this.banned) throw this.banned;
    if (Date.now() >= this.limitedUntil) return 'ok';
    this.hits.push({ at: Date.now(), tab });
    throw new Problem('limited', { status: 429, retryAfterS: this.retryAfterS });
  }
}
