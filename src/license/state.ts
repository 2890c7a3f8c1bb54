import { DAY_MS, parseInstant } from '#lib/instant.ts';
import type { LicenseState } from './vocabulary.ts';
import { endOf, isStated, type LicenseDates, type LicenseEnd, type LicenseConfig } from './end.ts';

/**
 * The one state of a license at `now` (epoch milliseconds):
 * - an end that has come is `ended`, whether the license was ever activated or not
 * - without an activation date it is `notActivated`, also where its end is near: activating is what is to be done
 * - with one in the future it is `planned`
 * - else `endsSoon` where its end is at most `endingSoonDays` away, and `active`
 *
 * An activation date that cannot be read is still one: the license is not offered for activation again.
 */
export function licenseState(license: LicenseDates, now: number, rules: LicenseConfig): LicenseState {
  return stateWithEnd(license, endOf(license, rules), now, rules);
}

/** The same, where the end is known already. */
export function stateWithEnd(
  license: LicenseDates,
  end: LicenseEnd | null,
  now: number,
  rules: LicenseConfig,
): LicenseState {
  if (end && end.at <= now) return 'ended';
  if (!isStated(license.activationDate)) return 'notActivated';
  const start = parseInstant(license.activationDate);
  if (start !== null && start > now) return 'planned';
  return end && end.at - now <= rules.endingSoonDays * DAY_MS ? 'endsSoon' : 'active';
}
