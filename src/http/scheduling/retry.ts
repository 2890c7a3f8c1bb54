import { wait } from '#platform/abort.ts';
import type { RequestScheduler } from './requestScheduler.ts';
import type { Platform } from '#platform/platform.ts';
import { Problem } from '#http/problem.ts';

export const MAX_TRIES = 3;
const MAX_UNREADABLE = 2;
const BACKOFF_MS = [300, 600, 1200];

/**
 * Milliseconds to wait before a read is retried, or null if a retry would not help. With full jitter, so that clients
 * that failed together do not retry together.
 * @param tries attempts so far
 * @param random at least 0, less than 1
 */
export function nextTryMs(problem: Problem, tries: number, random: number): number | null {
  if (problem.facts.foreign || problem.facts.tooLarge) return null;
  switch (problem.kind) {
    case 'offline':
    case 'server':
    case 'timeout':
      return tries < MAX_TRIES ? random * (BACKOFF_MS[tries - 1] ?? 0) : null;
    case 'unreadable':
      return tries < MAX_UNREADABLE ? random * (BACKOFF_MS[tries - 1] ?? 0) : null;
    case 'limited':
      // The scheduler waits for the end of the pause.
      return tries < MAX_TRIES ? 0 : null;
    default:
      return null;
  }
}

/**
 * Waits until a read may be retried.
 * @throws the failure itself, if it may not be retried; AbortError when the signal is aborted
 */
export async function beforeNextTry(
  platform: Platform,
  scheduler: RequestScheduler,
  failure: unknown,
  tries: number,
  signal?: AbortSignal,
): Promise<void> {
  if (!(failure instanceof Problem)) throw failure;
  const ms = nextTryMs(failure, tries, platform.random());
  if (failure.kind === 'offline') scheduler.connection.lost(ms === null);
  if (failure.kind === 'timeout') scheduler.connection.ailing();
  if (ms === null) throw failure;
  await wait(ms, signal, (listener) => platform.on('online', listener));
}
