import type { LicenseState } from './vocabulary.ts';

/** From what keeps a controller running longest to what does not. */
const BEST_FIRST: readonly LicenseState[] = ['active', 'endsSoon', 'planned', 'notActivated', 'ended'];

/** Returns the state of the license that counts for a controller with licenses in these states; null without any. */
export const bestState = (states: readonly LicenseState[]): LicenseState | null =>
  BEST_FIRST.find((state) => states.includes(state)) ?? null;
