import { DAY_MS } from '#lib/instant.ts';
import type { Capacity } from '#license/capacity.ts';
import type { LicenseConfig } from '#license/end.ts';
import type { EvaluatedLicense } from '#license/evaluateLicense.ts';
import type { LicenseState, TypeFilter } from '#license/vocabulary.ts';
import { monthOf } from './months.ts';

/**
 * The reasons why a license needs attention:
 * - `endsSoon`: the state of that name
 * - `unlinked`: neither linked to a controller nor ended
 * - `notActivated`: linked, but not activated
 * - `endedRecently`: within `endingSoonDays` before now
 */
export const NEEDS = ['endsSoon', 'unlinked', 'notActivated', 'endedRecently'] as const;
export type Need = (typeof NEEDS)[number];

/** The licenses that a bar counts. Missing properties do not filter. */
export interface OverviewFilter {
  needs?: Need;
  state?: LicenseState;
  /** `2027-03`: ends in that month, in the user's time zone; `>2027-03`: ends later; `past`; `unknown`. */
  ends?: string;
  /** Licenses that state this capacity and have not ended. */
  capacity?: Capacity;
  type?: TypeFilter;
}

/** Returns whether a bar counts the license, consistently with `count`. */
export function matchesBar(
  filter: OverviewFilter,
  evaluated: EvaluatedLicense,
  asOf: number,
  licenseConfig: LicenseConfig,
): boolean {
  const { license, state } = evaluated;
  return (
    (filter.needs === undefined || needs(filter.needs, evaluated, asOf, licenseConfig)) &&
    (filter.state === undefined || state === filter.state) &&
    (filter.ends === undefined || endsAs(filter.ends, evaluated)) &&
    (filter.capacity === undefined || (state !== 'ended' && license[filter.capacity] !== null)) &&
    (filter.type === undefined || typeFilterOf(license.type) === filter.type)
  );
}

/** Returns whether a license needs attention for this reason. */
export function needs(
  need: Need,
  { state, linked, end }: EvaluatedLicense,
  asOf: number,
  licenseConfig: LicenseConfig,
): boolean {
  switch (need) {
    case 'endsSoon':
      return state === 'endsSoon';
    case 'unlinked':
      return linked === false && state !== 'ended';
    case 'notActivated':
      return linked === true && state === 'notActivated';
    case 'endedRecently':
      return state === 'ended' && end !== null && asOf - end.at <= licenseConfig.endingSoonDays * DAY_MS;
  }
}

function endsAs(ends: string, { state, end }: EvaluatedLicense): boolean {
  if (!end) return ends === 'unknown';
  if (state === 'ended') return ends === 'past';
  const month = monthOf(end.at);
  return ends.startsWith('>') ? month > ends.slice(1) : month === ends;
}

/** Returns the filter for a type. */
export const typeFilterOf = (type: string | null): TypeFilter =>
  type === 'residential' || type === 'commercial' ? type : 'other';
