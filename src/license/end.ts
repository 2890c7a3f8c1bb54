import type { License } from '#api/contract/license.ts';
import { addMonths, DAY_MS, parseInstant } from '#lib/instant.ts';

/** The operator's settings in config.json about the term of a license. */
export interface LicenseConfig {
  /** Unit of `duration`, which the API does not document. If null, no end is computed. */
  durationUnit: 'days' | 'months' | 'years' | null;
  /** A license ends soon when its end is at most this many days away. */
  endingSoonDays: number;
}

/** The fields that determine when a license starts and ends. */
export type LicenseDates = Pick<License, 'activationDate' | 'deactivationDate' | 'duration'>;

export interface LicenseEnd {
  /** Epoch milliseconds. */
  at: number;
  /** Whether the end is computed from the duration, which the UI must indicate. */
  computed: boolean;
}

/**
 * Returns the end of a license: its `deactivationDate`, else its activation plus its duration if the operator has set
 * the unit, else null. An unreadable `deactivationDate` is never replaced by a computed end.
 */
export function endOf(
  license: LicenseDates,
  licenseConfig: Pick<LicenseConfig, 'durationUnit'>,
): LicenseEnd | null {
  if (isStated(license.deactivationDate)) {
    const at = parseInstant(license.deactivationDate);
    return at === null ? null : { at, computed: false };
  }
  const start = parseInstant(license.activationDate);
  if (start === null || license.duration === null) return null;
  if (!Number.isInteger(license.duration) || license.duration <= 0) return null;
  const at = after(start, license.duration, licenseConfig.durationUnit);
  return Number.isNaN(at) ? null : { at, computed: true };
}

/** Returns whether the service stated this field. */
export const isStated = (text: string | null): text is string => text !== null && text.trim() !== '';

function after(start: number, duration: number, unit: LicenseConfig['durationUnit']): number {
  switch (unit) {
    case 'days':
      return new Date(start + duration * DAY_MS).getTime();
    case 'months':
      return addMonths(start, duration);
    case 'years':
      return addMonths(start, duration * 12);
    case null:
      return Number.NaN;
  }
}
