import type { Entry } from '#operations/journal/entry.ts';
import type { LicenseRecord } from './verdict.ts';

/** Returns the latest license record among the verdicts of an entry. */
export function latestRecord(entry: Entry): LicenseRecord | null {
  for (const step of [entry.activate, entry.claim]) {
    const verdict = step?.verdict;
    if ((verdict?.kind === 'confirmed' || verdict?.kind === 'refused') && verdict.license)
      return verdict.license;
  }
  return null;
}

/** Returns whether the license is linked and its activation ended without success, so that it can be requested again. */
export function mayRetryActivation({ claim, activate }: Entry): boolean {
  const verdict = activate?.verdict;
  if (claim?.verdict.kind !== 'confirmed' || !verdict) return false;
  return verdict.kind === 'notThere' || (verdict.kind === 'refused' && verdict.why !== 'alreadyActivated');
}

/** Returns whether every requested step is confirmed. */
export function isDone(entry: Entry): boolean {
  return [entry.claim, entry.activate].every((step) => step === null || step.verdict.kind === 'confirmed');
}
