import type { License } from '#api/contract/license.ts';
import { parseInstant } from '#lib/instant.ts';
import { endOf, type LicenseDates, type LicenseConfig } from '#license/end.ts';

export interface LicenseEvent {
  kind: 'created' | 'activated' | 'ended' | 'now' | 'planned' | 'ends';
  /** Epoch milliseconds. */
  at: number;
  /** An end that we computed from the duration. */
  computed: boolean;
}

/**
 * What is known of a license's life, oldest first, with the present among it. `planned` and `ends` lie ahead,
 * `activated` and `ended` do not. A date that is not stated or cannot be read makes no event.
 * @param now epoch milliseconds
 */
export function timeline(
  license: LicenseDates & Pick<License, 'creationDate'>,
  now: number,
  rules: LicenseConfig,
): LicenseEvent[] {
  const created = parseInstant(license.creationDate);
  const start = parseInstant(license.activationDate);
  const end = endOf(license, rules);
  const events: LicenseEvent[] = [];
  const add = (kind: LicenseEvent['kind'], at: number, computed = false) =>
    events.push({ kind, at, computed });

  // In this order events of one instant stand: what has come before the present, what is to come after it.
  if (created !== null) add('created', created);
  if (start !== null && start <= now) add('activated', start);
  if (end && end.at <= now) add('ended', end.at, end.computed);
  add('now', now);
  if (start !== null && start > now) add('planned', start);
  if (end && end.at > now) add('ends', end.at, end.computed);
  return events.sort((a, b) => a.at - b.at);
}
