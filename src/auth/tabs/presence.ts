import { holdLock } from '#platform/lock.ts';
import type { Platform } from '#platform/platform.ts';

const LOCK = 'app-alive';
const MARKER = 'app.sid';

/**
 * Tracks whether a session is open in any tab of this browser. Without "Keep me signed in", a record is valid only
 * if its session was open in this tab before a reload, or is open in another tab now.
 */
export class Presence {
  readonly #platform: Platform;

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  /** Marks the session as open in this tab. The mark survives reloads until the tab is closed. */
  mark(sid: string): void {
    this.#platform.tab.set(MARKER, sid);
  }

  unmark(): void {
    this.#platform.tab.remove(MARKER);
  }

  isMarked(sid: string): boolean {
    return this.#platform.tab.get(MARKER) === sid;
  }

  /** Makes other tabs count this tab until the signal is aborted. Resolves once they can, or if there are no locks. */
  hold(signal: AbortSignal): Promise<void> {
    return holdLock(this.#platform.locks, LOCK, signal, 'shared').catch(() => undefined);
  }

  /** Returns the number of tabs with an open session, or null if the browser cannot tell. */
  async count(): Promise<number | null> {
    try {
      const { held } = (await this.#platform.locks?.query()) ?? {};
      return held ? held.filter(({ name }) => name === LOCK).length : null;
    } catch {
      return null;
    }
  }
}
