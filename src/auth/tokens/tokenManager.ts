import { anySignal, throwIfAborted, unlessAborted, wait } from '#platform/abort.ts';
import { withLockInTime } from '#platform/lock.ts';
import { PageLifecycle } from '#platform/pageLifecycle.ts';
import { isProblem, Problem } from '#http/problem.ts';
import { MAX_TRIES } from '#http/scheduling/retry.ts';
import { AccessToken } from './accessToken.ts';
import type { TabMessage } from '#auth/tabs/sessionChannel.ts';
import { exchangeRefreshToken } from './exchange.ts';
import { renewRefreshTokenIfDue } from './renewal.ts';
import type { SessionDeps } from '#auth/session/sessionDeps.ts';

const LOCK = 'app-auth';
const PEERS_MS = 60;
/** The tab that holds the lock needs at most 27 s: three attempts of 8 s, plus the replies of other tabs. */
const LOCK_TIMEOUT = { requeueMs: 10_000, totalMs: 40_000 };

const isLockTimeout = (error: unknown) => error instanceof DOMException && error.name === 'TimeoutError';

/**
 * Provides the access token of one session. All callers and all tabs share one refresh, which asks the other tabs
 * for a token before it calls the service.
 */
export class TokenManager {
  readonly access: AccessToken;
  readonly #deps: SessionDeps;
  readonly #page: PageLifecycle;
  #refreshing: Promise<void> | null = null;

  constructor(deps: SessionDeps) {
    this.#deps = deps;
    this.access = new AccessToken(deps.platform);
    this.#page = new PageLifecycle(deps.platform);
  }

  /**
   * Returns a token that is valid long enough for a request, and refreshes it if necessary.
   * @param signal cancels this caller's wait, but not the shared refresh
   * @param rejected a token that the API refused; it is still returned if the service issues it again
   * @throws Problem; `ended` if the session has ended
   */
  async get(signal?: AbortSignal, rejected?: string): Promise<string> {
    for (;;) {
      throwIfAborted(signal);
      const token = this.access.usable();
      if (token !== null && token !== rejected) return token;
      await unlessAborted(
        this.#refresh(() => this.access.usable() !== null),
        signal,
      );
      const fresh = this.access.usable();
      if (fresh !== null) return fresh;
    }
  }

  /** Refreshes the token while the current one is still valid, unless another tab has done so. */
  async refreshEarly(): Promise<void> {
    await this.#refresh(() => this.access.isFresh());
  }

  /** Handles a message from another tab: a token, or a request for a token. */
  handleMessage(message: TabMessage): void {
    const { sid, tabs } = this.#deps;
    if (message.type === 'at') this.access.adopt(message);
    if (message.type === 'who') tabs.post(this.access.message(sid) ?? { type: 'here', sid });
  }

  /** Concurrent calls share one refresh. Resolves as soon as a token arrives, before the refresh token is renewed. */
  #refresh(isSatisfied: () => boolean): Promise<void> {
    this.#refreshing ??= new Promise<void>((resolve, reject) => {
      this.#refreshWhilePageIsShown(isSatisfied, resolve).then(resolve, reject);
    }).finally(() => {
      this.#refreshing = null;
    });
    return this.#refreshing;
  }

  /** Hiding the page in the back-forward cache releases the lock. The refresh restarts when the page is restored. */
  async #refreshWhilePageIsShown(isSatisfied: () => boolean, onToken: () => void): Promise<void> {
    for (;;) {
      const page = this.#page.signal;
      try {
        return await this.#refreshAfterPauses(isSatisfied, onToken, anySignal(this.#deps.signal, page));
      } catch (error) {
        if (!page.aborted || this.#deps.signal.aborted) throw error;
        await unlessAborted(this.#page.shown(), this.#deps.signal);
      }
    }
  }

  async #refreshAfterPauses(
    isSatisfied: () => boolean,
    onToken: () => void,
    signal: AbortSignal,
  ): Promise<void> {
    const { platform, scheduler } = this.#deps;
    for (let tries = 1; ; tries += 1) {
      // Wait before taking the lock: a pause may be longer than the lock timeout of other tabs.
      await scheduler.pause.over(signal);
      if (isSatisfied()) return;
      try {
        const run = () => this.#refreshUnderLock(isSatisfied, onToken, signal);
        return await withLockInTime(platform, LOCK, run, LOCK_TIMEOUT, signal);
      } catch (error) {
        if (isLockTimeout(error)) throw new Problem('timeout');
        if (!isProblem(error, 'limited') || tries >= MAX_TRIES) throw error;
      }
    }
  }

  async #refreshUnderLock(
    isSatisfied: () => boolean,
    onToken: () => void,
    signal: AbortSignal,
  ): Promise<void> {
    const { platform, sid, store, service, tabs } = this.#deps;
    if (isSatisfied() || (await this.#askPeers(isSatisfied, signal))) return;
    const { token, record: workingRecord } = await exchangeRefreshToken(
      this.#deps,
      await this.#deps.record(),
      signal,
    );
    throwIfAborted(signal);
    this.access.receive(token);
    const message = this.access.message(sid);
    if (message) tabs.post(message);
    onToken();
    await renewRefreshTokenIfDue(platform, store, service, workingRecord, signal);
  }

  /** Asks the other tabs for a token, because the lock may be granted before another tab's broadcast arrives. */
  async #askPeers(isSatisfied: () => boolean, signal: AbortSignal): Promise<boolean> {
    const { sid, tabs, store, present, presence } = this.#deps;
    if (store.mode.get() === 'memory') return false;
    await present;
    if ((await presence.count()) === 1) return false;
    tabs.post({ type: 'who', sid });
    await wait(PEERS_MS, signal, (listener) =>
      this.access.current.subscribe(() => isSatisfied() && listener()),
    );
    return isSatisfied();
  }
}
