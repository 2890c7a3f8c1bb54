import { DAY_MS, parseInstant } from '#lib/instant.ts';
import type { LicenseState } from './vocabulary.ts';
import { endOf, isStated, type LicenseDates, type LicenseEnd, type LicenseConfig } from './end.ts';

/**
 * The state of a license at `now` (epoch milliseconds):
 * - `ended` once its end has passed, activated or not
 * - `notActivated` without an activation date, also shortly before its end, because activation is still due
 * - `planned` with an activation date in the future
 * - `endsSoon` if the end is at most `endingSoonDays` away, otherwise `active`
 *
 * An unreadable activation date counts as activated, so that the license is not offered for activation again.
 */
export function licenseState(license: LicenseDates, now: number, licenseConfig: LicenseConfig): LicenseState {
  return stateWithEnd(license, endOf(license, licenseConfig), now, licenseConfig);
}

/** Like {@link licenseState}, with a known end. */
export function stateWithEnd(
  license: LicenseDates,
  end: LicenseEnd | null,
  now: number,
  licenseConfig: LicenseConfig,
): LicenseState {
  if (end && end.at <= now) return 'ended';
  if (!isStated(license.activationDate)) return 'notActivated';
  const start = parseInstant(license.activationDate);
  if (start !== null && start > now) return 'planned';
  return end && end.at - now <= licenseConfig.endingSoonDays * DAY_MS ? 'endsSoon' : 'active';
}
