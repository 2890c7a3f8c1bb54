import type { License } from '#api/contract/license.ts';
import { maskKey } from '#license/key.ts';
import type { Problem } from '#http/problem.ts';
import type { RefusalReason } from './refusals.ts';

/** What the service's record says, with the key masked: a verdict is shown, copied and kept. */
export type LicenseRecord = Omit<License, 'key'> & { masked: string };

export function recordOf({ key, ...license }: License): LicenseRecord {
  return { ...license, masked: maskKey(key) };
}

/**
 * Where one of the two ticks stands. Times are epoch milliseconds; `P` is how a problem is held.
 * - `notStarted`: nothing was sent. Once the run is over, `problem` says why, and `blockedBy` names the open entry
 *   of the same license that has to have its verdict first; both null: it was not its turn, or with `unjournalled`
 *   it would have been sent without a journal, which the person did not know.
 * - `sending`: on its way; the lists are read first, and until its POST begins the step has no `sentAt`
 * - `waiting`: the service asked for a pause, and it is sent after it; `checking`: being read back
 * - `confirmed`: the service's record shows it, or a 2xx said so and the record could not be read (`license` null).
 *   `at` is the service's time.
 * - `refused`: not done, and why. `sent` tells whether anything was sent at all; `license` is what the record says.
 * - `notThere`: the outcome was lost, and so many read-backs did not show it
 * - `unknown`: it could not be read back, and is read again later. `accepted`: a 2xx said that it was done, and
 *   the record does not show it.
 */
export type Verdict<P = Problem> =
  | { kind: 'notStarted'; problem: P | null; blockedBy: string | null; unjournalled?: boolean }
  | { kind: 'sending' }
  | { kind: 'waiting'; until: number }
  | { kind: 'checking' }
  | { kind: 'confirmed'; at: number; license: LicenseRecord | null }
  | { kind: 'refused'; why: RefusalReason; sent: boolean; problem: P | null; license: LicenseRecord | null }
  | { kind: 'notThere'; checks: number; lastCheckedAt: number }
  | { kind: 'unknown'; lastCheckedAt: number | null; problem: P | null; accepted: boolean };

export const NOT_STARTED = { kind: 'notStarted', problem: null, blockedBy: null } as const satisfies Verdict;

export const UNJOURNALLED = { ...NOT_STARTED, unjournalled: true } as const satisfies Verdict;

export const TAKEN_BACK = {
  kind: 'refused',
  why: 'takenBack',
  sent: false,
  problem: null,
  license: null,
} as const satisfies Verdict;

/** Whether nothing remains to be found out. */
export function isFinal(verdict: Verdict<unknown>): boolean {
  return verdict.kind === 'confirmed' || verdict.kind === 'refused' || verdict.kind === 'notThere';
}
