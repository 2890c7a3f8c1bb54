import type { Platform } from '#platform/platform.ts';

const LOCK = 'app-alive';
const MARKER = 'app.sid';

/**
 * Whether a session is open anywhere in this browser. Without "keep me signed in" a record is valid only as long:
 * this tab had it before a reload, or another tab has it now.
 */
export class Presence {
  readonly #platform: Platform;

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  /** Survives a reload of this tab, not its closing. */
  mark(sid: string): void {
    this.#platform.tab.set(MARKER, sid);
  }

  unmark(): void {
    this.#platform.tab.remove(MARKER);
  }

  isMarked(sid: string): boolean {
    return this.#platform.tab.get(MARKER) === sid;
  }

  /**
   * Holds the shared lock until the signal is aborted. Resolves when it is held, or where it cannot be.
   */
  hold(signal: AbortSignal): Promise<void> {
    const { locks } = this.#platform;
    if (!locks) return Promise.resolve();
    return new Promise((granted) => {
      const run = () => {
        granted();
        return new Promise<void>((end) => signal.addEventListener('abort', () => end(), { once: true }));
      };
      // Refused where cookies are blocked: then there is no record to be valid either.
      locks.request(LOCK, { mode: 'shared', signal }, run).catch(granted);
    });
  }

  /** How many tabs have a session open, null where the browser cannot tell. */
  async count(): Promise<number | null> {
    try {
      const { held } = (await this.#platform.locks?.query()) ?? {};
      return held ? held.filter(({ name }) => name === LOCK).length : null;
    } catch {
      return null;
    }
  }
}
