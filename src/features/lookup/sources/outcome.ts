import type { UseQueryResult } from '@tanstack/react-query';
import { isProblem } from '#http/problem.ts';

/**
 * The state of one lookup.
 * - `elsewhere`: the key is in none of the loaded lists, but may be in a list that was not read
 * - `denied`: this account has no access
 */
export type Outcome =
  | { status: 'looking' | 'found' | 'notFound' | 'denied' | 'elsewhere' }
  | { status: 'failed'; error: unknown; retry: () => void };

export const LOOKING: Outcome = { status: 'looking' };
export const FOUND: Outcome = { status: 'found' };
export const NOT_FOUND: Outcome = { status: 'notFound' };

/** Returns the outcome of a query without data. Only a 404 means "not found". */
export function outcomeOf(read: Pick<UseQueryResult, 'error' | 'refetch' | 'isFetching'>): Outcome {
  if (!read.error || read.isFetching) return LOOKING;
  if (isProblem(read.error, 'notFound')) return NOT_FOUND;
  if (isProblem(read.error, 'forbidden')) return { status: 'denied' };
  return { status: 'failed', error: read.error, retry: () => void read.refetch() };
}
