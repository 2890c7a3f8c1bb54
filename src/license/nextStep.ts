import type { LicenseRow } from './licenseRow.ts';

/** What is left to do with a license: put it on a controller, or activate it there. */
export type NextStep = 'claim' | 'activate';

/**
 * The one step that comes next, or null where there is none: it runs, is planned, or has ended. Where the service
 * did not say whether it is linked, it is not offered for a second link.
 */
export function nextStep({ state, linked }: Pick<LicenseRow, 'state' | 'linked'>): NextStep | null {
  if (state === 'ended') return null;
  if (linked === false) return 'claim';
  return state === 'notActivated' ? 'activate' : null;
}
