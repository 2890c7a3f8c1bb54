import type { LicenseRow } from './licenseRow.ts';

/** The next step with a license: link it to a controller, or activate it there. */
export type NextStep = 'claim' | 'activate';

/**
 * Returns the next step, or null if the license is active, planned or ended. If the links are unknown, a claim is not
 * offered.
 */
export function nextStep({ state, linked }: Pick<LicenseRow, 'state' | 'linked'>): NextStep | null {
  if (state === 'ended') return null;
  if (linked === false) return 'claim';
  return state === 'notActivated' ? 'activate' : null;
}
