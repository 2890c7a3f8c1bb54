import type { License } from '#api/contract/license.ts';
import { parseInstant } from '#lib/instant.ts';
import { endOf, type LicenseDates, type LicenseConfig } from '#license/end.ts';

export interface LicenseEvent {
  kind: 'created' | 'activated' | 'ended' | 'now' | 'planned' | 'ends';
  /** Epoch milliseconds. */
  at: number;
  /** An end computed from the duration. */
  computed: boolean;
}

/**
 * Returns the events of a license, oldest first, including the present. `planned` and `ends` are in the future,
 * `activated` and `ended` in the past. Leaves out missing and invalid dates.
 * @param now service time, epoch milliseconds
 */
export function timeline(
  license: LicenseDates & Pick<License, 'creationDate'>,
  now: number,
  licenseConfig: LicenseConfig,
): LicenseEvent[] {
  const created = parseInstant(license.creationDate);
  const start = parseInstant(license.activationDate);
  const end = endOf(license, licenseConfig);
  const events: LicenseEvent[] = [];
  const add = (kind: LicenseEvent['kind'], at: number, computed = false) =>
    events.push({ kind, at, computed });

  // The sort is stable, so events at the present instant keep their position relative to `now`.
  if (created !== null) add('created', created);
  if (start !== null && start <= now) add('activated', start);
  if (end && end.at <= now) add('ended', end.at, end.computed);
  add('now', now);
  if (start !== null && start > now) add('planned', start);
  if (end && end.at > now) add('ends', end.at, end.computed);
  return events.sort((a, b) => a.at - b.at);
}
