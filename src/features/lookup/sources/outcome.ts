import type { UseQueryResult } from '@tanstack/react-query';
import { isProblem } from '#http/problem.ts';

/**
 * How far the looking up of one thing has come.
 * - `elsewhere`: a key that is in none of the lists at hand, which says nothing about those that were not read
 * - `denied`: it is there, and this account may not see it
 */
export type Outcome =
  | { is: 'looking' | 'found' | 'notFound' | 'denied' | 'elsewhere' }
  | { is: 'failed'; error: unknown; retry: () => void };

export const LOOKING: Outcome = { is: 'looking' };
export const FOUND: Outcome = { is: 'found' };
export const NOT_FOUND: Outcome = { is: 'notFound' };

/** Of a question that has not been answered, or was with a failure. A failure is never "not found", but a 404 is. */
export function outcomeOf(read: Pick<UseQueryResult, 'error' | 'refetch' | 'isFetching'>): Outcome {
  if (!read.error || read.isFetching) return LOOKING;
  if (isProblem(read.error, 'notFound')) return NOT_FOUND;
  if (isProblem(read.error, 'forbidden')) return { is: 'denied' };
  return { is: 'failed', error: read.error, retry: () => void read.refetch() };
}
