import { RequestScheduler } from '#http/scheduling/requestScheduler.ts';
import { Problem } from '#http/problem.ts';
import { SimulatedBrowser, type SimulatedTab } from './browser.ts';

/** A server that several tabs call through their schedulers. Answers after 20 ms, with 429 until `limitedUntil`. */
export class RateLimitedServer {
  readonly browser = new SimulatedBrowser(() => Promise.reject(new Error('not used')));
  readonly refusals: { at: number; tab: SimulatedTab }[] = [];
  inFlight = 0;
  maxInFlight = 0;
  sent = 0;
  limitedUntil = 0;
  retryAfterS: number | undefined = 12;
  /** Thrown instead of an answer during a ban. */
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

  /** Like a read of the session: retries after every pause. */
  async callUntilAnswered(from: { tab: SimulatedTab; scheduler: RequestScheduler }): Promise<string> {
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
    this.inFlight += 1;
    this.maxInFlight = Math.max(this.maxInFlight, this.inFlight);
    await new Promise((resolve) => setTimeout(resolve, 20));
    this.inFlight -= 1;
    if (this.banned) throw this.banned;
    if (Date.now() >= this.limitedUntil) return 'ok';
    this.refusals.push({ at: Date.now(), tab });
    throw new Problem('limited', { status: 429, retryAfterS: this.retryAfterS });
  }
}
