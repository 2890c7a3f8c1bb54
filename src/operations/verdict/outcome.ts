import type { Entry } from '#operations/journal/entry.ts';
import type { LicenseRecord } from './verdict.ts';

/** The latest record that a tick came with. */
export function recordIn(entry: Entry): LicenseRecord | null {
  for (const step of [entry.activate, entry.claim]) {
    const verdict = step?.verdict;
    if ((verdict?.kind === 'confirmed' || verdict?.kind === 'refused') && verdict.license)
      return verdict.license;
  }
  return null;
}

/** Whether each tick that was asked for is confirmed. */
export function isDone(entry: Entry): boolean {
  return [entry.claim, entry.activate].every((step) => step === null || step.verdict.kind === 'confirmed');
}
