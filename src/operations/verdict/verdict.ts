import type { License } from '#api/contract/license.ts';
import { maskKey } from '#license/key.ts';
import type { Problem } from '#http/problem.ts';
import type { RefusalReason } from './refusals.ts';

/** The license as the service records it, with the key masked: verdicts are shown, copied and stored. */
export type LicenseRecord = Omit<License, 'key'> & { masked: string };

export function recordOf({ key, ...license }: License): LicenseRecord {
  return { ...license, masked: maskKey(key) };
}

/**
 * The state of one step. Times are epoch milliseconds; `P` is the type of a problem.
 * - `notStarted`: nothing was sent. After the run, `problem` says why, or `blockedBy` names the open entry of the
 *   same license that needs its verdict first. If both are null, an earlier step did not succeed or, with
 *   `unjournalled`, the operation could not be journalled and the user had not been warned before the click.
 * - `sending`: in progress; the lists are read first, and the step has no `sentAt` until the POST begins
 * - `waiting`: the service asked for a pause before the POST · `checking`: being read back
 * - `confirmed`: the license record shows it, or a 2xx reported success and the record could not be read
 *   (`license` null). `at` is the service's time.
 * - `refused`: not done. `sent` tells whether a POST was sent; `license` is the current record.
 * - `notThere`: the answer was lost, and none of the `checks` reads showed it
 * - `unknown`: could not be read back, and is read again later. `accepted`: a 2xx reported success, but the record
 *   does not show it.
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

export type NotStarted = Extract<Verdict, { kind: 'notStarted' }>;

export const NOT_STARTED = { kind: 'notStarted', problem: null, blockedBy: null } as const satisfies Verdict;

export const UNJOURNALLED = { ...NOT_STARTED, unjournalled: true } as const satisfies Verdict;

export const TAKEN_BACK = {
  kind: 'refused',
  why: 'takenBack',
  sent: false,
  problem: null,
  license: null,
} as const satisfies Verdict;

/** Returns whether the verdict is final. */
export function isFinal(verdict: Verdict<unknown>): boolean {
  return verdict.kind === 'confirmed' || verdict.kind === 'refused' || verdict.kind === 'notThere';
}
