import type { License } from '#api/contract/license.ts';
import { DAY_MS, parseInstant } from '#lib/instant.ts';
import { isStated } from '#license/end.ts';
import type { ActivationStep, Answer } from '#operations/journal/entry.ts';
import type { RefusalReason } from '#operations/verdict/refusals.ts';
import { recordOf, type Verdict } from '#operations/verdict/verdict.ts';
import { isRefusal } from './refusal.ts';

/**
 * Returns the verdict after enough reads without the requested activation.
 * @param last the record as last read; null if no read showed the license
 * @param now epoch milliseconds
 */
export function verdictIfAbsent(
  step: ActivationStep,
  answer: Answer | null,
  last: License | null,
  reads: { checks: number; lastCheckedAt: number },
  now: number,
): Verdict {
  const date = last?.activationDate ?? null;
  const problem = answer?.problem ?? null;
  const refused = (why: RefusalReason): Verdict => ({
    kind: 'refused',
    why,
    sent: true,
    problem,
    license: last && recordOf(last),
  });
  if (answer?.accepted) {
    if (isStated(date)) return refused(isSameDate(date, step.before) ? 'alreadyActivated' : 'otherDate');
    return { kind: 'unknown', lastCheckedAt: reads.lastCheckedAt, problem: null, accepted: true };
  }
  const refusal = isRefusal(answer);
  if (refusal && problem?.kind === 'forbidden') return refused('forbidden');
  if (refusal && problem?.kind === 'notFound') return refused('keyUnknown');
  if (isStated(date)) return refused('alreadyActivated');
  if (!refusal) return { kind: 'notThere', ...reads };
  const end = parseInstant(last?.deactivationDate);
  return refused(end !== null && end <= now ? 'ended' : 'badRequest');
}

/** Returns the verdict if the activation date is new in the record and is the requested one; else null. */
export function confirmation(license: License, step: ActivationStep, serverTime: number): Verdict | null {
  const date = license.activationDate;
  if (!isStated(date) || isSameDate(date, step.before)) return null;
  const isRequested = step.at === null ? isNow(date, serverTime) : isRequestedInstant(date, step.at);
  return isRequested ? { kind: 'confirmed', at: serverTime, license: recordOf(license) } : null;
}

const isSameDate = (date: string, before: string | null) =>
  before !== null && (date === before || (parseInstant(date) ?? Number.NaN) === parseInstant(before));

/** Whether both are the same second, since services store whole seconds or milliseconds. */
export const isRequestedInstant = (date: string, at: number | null) =>
  at !== null && Math.floor((parseInstant(date) ?? Number.NaN) / 1000) === Math.floor(at / 1000);

// Excludes a planned date. One day of tolerance, because `serverTime` may be the device's own time.
const isNow = (date: string, serverTime: number) => (parseInstant(date) ?? serverTime) <= serverTime + DAY_MS;
