import { ownName } from '#lib/basePath.ts';
import { abortError, anySignal } from './abort.ts';
import { elapsedMs, stamp } from './clock.ts';
import type { Locks, Platform } from './platform.ts';

interface LockOptions {
  mode?: 'shared' | 'exclusive';
  /** Calls `run` without the lock, instead of waiting, if the lock is held elsewhere. */
  ifAvailable?: boolean;
  /** Ends the wait for the lock, but never `run`. */
  signal?: AbortSignal;
}

/** The locks of the browser. Null over plain HTTP, where browsers have none. */
export const browserLocks = (): Locks | null => navigator.locks ?? null;

/**
 * Calls `run` while this tab holds a lock shared by all tabs of the origin. If the browser has no locks, or denies them
 * (blocked cookies), `run` is called at once.
 * @param run receives false if the lock is held elsewhere, with `ifAvailable`
 * @throws the errors of `run`; the `abortError` when the wait is aborted
 */
export async function withLock<T>(
  locks: Locks | null | undefined,
  name: string,
  run: (isHeld: boolean) => Promise<T>,
  options: LockOptions = {},
): Promise<T> {
  if (!locks) return run(true);
  let isGranted = false;
  try {
    return await locks.request(ownName(name), options, (lock) => {
      isGranted = true;
      return run(lock !== null);
    });
  } catch (error) {
    if (isGranted) throw error;
    if (options.signal?.aborted) throw abortError(options.signal);
    return run(true);
  }
}

/**
 * Holds the lock until the signal is aborted.
 * @returns a promise that resolves when the lock is held, or at once if the browser has no locks
 * @throws the `abortError` if the signal is aborted first
 */
export function holdLock(
  locks: Locks | null | undefined,
  name: string,
  signal: AbortSignal,
  mode?: LockOptions['mode'],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const hold = () => {
      resolve();
      return new Promise<void>((release) => signal.addEventListener('abort', () => release()));
    };
    withLock(locks, name, hold, { mode, signal }).catch(reject);
  });
}

interface Timeout {
  /** Time after which to requeue, milliseconds, since a page in the back-forward cache may be ahead in the queue. */
  requeueMs: number;
  /** Maximum total wait, milliseconds. */
  totalMs: number;
}

/**
 * Like {@link withLock}, with a time limit for the wait.
 * @throws DOMException `TimeoutError` if the lock is not granted in time
 */
export async function withLockInTime<T>(
  platform: Platform,
  name: string,
  run: () => Promise<T>,
  { requeueMs, totalMs }: Timeout,
  signal?: AbortSignal,
): Promise<T> {
  const start = stamp(platform);
  for (;;) {
    const requeue = new AbortController();
    const timer = setTimeout(() => requeue.abort(), requeueMs);
    let isGranted = false;
    const granted = () => {
      isGranted = true;
      clearTimeout(timer);
      return run();
    };
    try {
      return await withLock(platform.locks, name, granted, { signal: anySignal(signal, requeue.signal) });
    } catch (error) {
      if (isGranted || signal?.aborted || !requeue.signal.aborted) throw error;
      if (elapsedMs(platform, start) >= totalMs)
        throw new DOMException('The lock was not granted', 'TimeoutError');
    } finally {
      clearTimeout(timer);
    }
  }
}
