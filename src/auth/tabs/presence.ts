import { holdLock } from '#platform/lock.ts';
import type { Platform } from '#platform/platform.ts';

const LOCK = 'app-alive';
const MARKER = 'app.sid';

/**
 * Whether a session is open anywhere in this browser. Without "Keep me signed in" a record is valid only while it is:
 * in this tab before a reload, or in another tab now.
 */
export class Presence {
  readonly #platform: Platform;

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  /** Remembers the session over reloads of this tab, until the tab is closed. */
  mark(sid: string): void {
    this.#platform.tab.set(MARKER, sid);
  }

  unmark(): void {
    this.#platform.tab.remove(MARKER);
  }

  isMarked(sid: string): boolean {
    return this.#platform.tab.get(MARKER) === sid;
  }

  /** Lets other tabs count this one until the signal is aborted. Resolves when they can, or where they never will. */
  hold(signal: AbortSignal): Promise<void> {
    return holdLock(this.#platform.locks, LOCK, signal, 'shared').catch(() => undefined);
  }

  /** How many tabs have a session open, or null where the browser cannot tell. */
  async count(): Promise<number | null> {
    try {
      const { held } = (await this.#platform.locks?.query()) ?? {};
      return held ? held.filter(({ name }) => name === LOCK).length : null;
    } catch {
      return null;
    }
  }
}
