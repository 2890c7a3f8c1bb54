import { abortError, anySignal } from './abort.ts';
import { elapsedMs, stamp } from './clock.ts';
import type { Platform } from './platform.ts';

interface Patience {
  /** Give up a place in the queue after so long and ask anew: a page in the back-forward cache may stand before us. */
  askAgainMs: number;
  /** Give up altogether. */
  budgetMs: number;
}

/**
 * Runs while holding a lock that all tabs share. Where the browser has no locks or refuses them, it runs at once.
 * @param signal ends the waiting, never what runs
 * @throws what `run` throws; what `abortError` says; a `TimeoutError` when the budget is spent
 */
export async function withLock<T>(
  platform: Platform,
  name: string,
  run: () => Promise<T>,
  signal?: AbortSignal,
  patience?: Patience,
): Promise<T> {
  const { locks } = platform;
  if (!locks) return run();
  const since = stamp(platform);
  for (;;) {
    let granted = false;
    const tooLong = new AbortController();
    const timer = patience && setTimeout(() => tooLong.abort(), patience.askAgainMs);
    try {
      return await locks.request(name, { signal: anySignal(signal, tooLong.signal) }, () => {
        granted = true;
        clearTimeout(timer);
        return run();
      });
    } catch (error) {
      if (granted) throw error;
      if (signal?.aborted) throw abortError(signal);
      // Neither we nor the clock gave up: locks are denied to this page, as they are where cookies are blocked.
      if (!tooLong.signal.aborted) return run();
      if (patience && elapsedMs(platform, since) >= patience.budgetMs)
        throw new DOMException('The lock was not granted', 'TimeoutError');
    } finally {
      clearTimeout(timer);
    }
  }
}
