import { throwIfAborted, unlessAborted, wait } from '#platform/abort.ts';
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
/** The tab that holds the lock needs 27 s at most: three attempts of 8 s, and the answers of the other tabs. */
const LOCK_TIMEOUT = { requeueMs: 10_000, totalMs: 40_000 };

const isLockTimeout = (error: unknown) => error instanceof DOMException && error.name === 'TimeoutError';

/**
 * Provides the access token of one session. A refresh runs once for all callers and all tabs, and asks the other tabs
 * before the service.
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
   * A token that is valid long enough for a request.
   * @param rejected a token that the API refused; returned all the same if the service issues it again
   * @param signal cancels the wait of this caller, not the refresh that others wait for
   * @throws Problem; `ended` when the session cannot go on
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

  /** Handles a message of another tab: a token, or a request for one. */
  handleMessage(message: TabMessage): void {
    const { sid, tabs } = this.#deps;
    if (message.type === 'at') this.access.adopt(message);
    if (message.type === 'who') tabs.post(this.access.message(sid) ?? { type: 'here', sid });
  }

  /** Concurrent calls share one refresh. Resolves when there is a token, even if the refresh token is still renewed. */
  #refresh(isSatisfied: () => boolean): Promise<void> {
    this.#refreshing ??= new Promise<void>((resolve, reject) => {
      this.#refreshWhilePageIsShown(isSatisfied, resolve).then(resolve, reject);
    }).finally(() => {
      this.#refreshing = null;
    });
    return this.#refreshing;
  }

  /** Leaving the page releases the lock; the refresh starts again when the page is restored. */
  async #refreshWhilePageIsShown(isSatisfied: () => boolean, onToken: () => void): Promise<void> {
    for (;;) {
      const page = this.#page.signal;
      try {
        return await this.#refreshAfterPauses(
          isSatisfied,
          onToken,
          AbortSignal.any([this.#deps.signal, page]),
        );
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
      // A pause may outlast the time that other tabs wait for the lock.
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

  /** A token that another tab broadcast may arrive later than the lock: so the other tabs are asked first. */
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
