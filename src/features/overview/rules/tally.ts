import { CAPACITIES, type Capacity } from '#license/capacity.ts';
import type { LicenseConfig } from '#license/end.ts';
import type { EvaluatedLicense } from '#license/evaluateLicense.ts';
import { LICENSE_STATES, TYPE_FILTERS, type LicenseState, type TypeFilter } from '#license/vocabulary.ts';
import { NEEDS, needs, typeFilterOf, type Need } from './filter.ts';
import { monthOf } from './months.ts';

/** The counts behind the charts. */
export interface Tally {
  licenses: number;
  needs: Record<Need, number>;
  states: Record<LicenseState, number>;
  ends: {
    /** The number of future ends by month (`2027-03`). */
    months: Map<string, { stated: number; computed: number }>;
    past: number;
    unknown: number;
  };
  /** Sums of the stated kW, and numbers of licenses that state them, without ended licenses. */
  capacities: Record<Capacity, Record<TypeFilter, { kw: number; licenses: number }>>;
  /** Number of licenses that have not ended. An unstated capacity is neither 0 nor unlimited. */
  running: number;
}

const record = <K extends string, V>(keys: readonly K[], make: () => V) =>
  Object.fromEntries(keys.map((key) => [key, make()])) as Record<K, V>;

export const emptyTally = (): Tally => ({
  licenses: 0,
  needs: record(NEEDS, () => 0),
  states: record(LICENSE_STATES, () => 0),
  ends: { months: new Map(), past: 0, unknown: 0 },
  capacities: record(CAPACITIES, () => record(TYPE_FILTERS, () => ({ kw: 0, licenses: 0 }))),
  running: 0,
});

/**
 * Counts a license.
 * @param asOf service time of the state, epoch milliseconds
 */
export function count(
  tally: Tally,
  evaluated: EvaluatedLicense,
  asOf: number,
  licenseConfig: LicenseConfig,
): void {
  const { license, state, end } = evaluated;
  tally.licenses += 1;
  tally.states[state] += 1;
  for (const need of NEEDS) if (needs(need, evaluated, asOf, licenseConfig)) tally.needs[need] += 1;
  if (!end) tally.ends.unknown += 1;
  else if (state === 'ended') tally.ends.past += 1;
  else {
    const month = monthOf(end.at);
    const present = tally.ends.months.get(month) ?? { stated: 0, computed: 0 };
    present[end.computed ? 'computed' : 'stated'] += 1;
    tally.ends.months.set(month, present);
  }
  if (state === 'ended') return;
  tally.running += 1;
  const type = typeFilterOf(license.type);
  for (const name of CAPACITIES) {
    const kw = license[name];
    if (kw === null) continue;
    const cell = tally.capacities[name][type];
    cell.kw += kw;
    cell.licenses += 1;
  }
}

/** Adds the counts of one customer to the sum. */
export function addTally(sum: Tally, tally: Tally): void {
  sum.licenses += tally.licenses;
  sum.running += tally.running;
  for (const need of NEEDS) sum.needs[need] += tally.needs[need];
  for (const state of LICENSE_STATES) sum.states[state] += tally.states[state];
  sum.ends.past += tally.ends.past;
  sum.ends.unknown += tally.ends.unknown;
  for (const [month, { stated, computed }] of tally.ends.months) {
    const present = sum.ends.months.get(month) ?? { stated: 0, computed: 0 };
    sum.ends.months.set(month, { stated: present.stated + stated, computed: present.computed + computed });
  }
  for (const name of CAPACITIES) {
    for (const type of TYPE_FILTERS) {
      sum.capacities[name][type].kw += tally.capacities[name][type].kw;
      sum.capacities[name][type].licenses += tally.capacities[name][type].licenses;
    }
  }
}
