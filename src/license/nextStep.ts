import type { LicenseRow } from './licenseRow.ts';

/** The next step with a license: link it to a controller, or activate it there. */
export type NextStep = 'claim' | 'activate';

/**
 * The next step, or null where none is left: the license is active, planned or ended. Where the links are unknown, a
 * claim is not offered.
 */
export function nextStep({ state, linked }: Pick<LicenseRow, 'state' | 'linked'>): NextStep | null {
  if (state === 'ended') return null;
  if (linked === false) return 'claim';
  return state === 'notActivated' ? 'activate' : null;
}
