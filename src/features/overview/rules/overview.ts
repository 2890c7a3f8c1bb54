import { DAY_MS } from '#lib/instant.ts';
import { CAPACITIES, type Capacity } from '#license/capacity.ts';
import type { LicenseConfig } from '#license/end.ts';
import type { Standing } from '#license/standing.ts';
import { LICENSE_STATES, TYPE_FILTERS, type LicenseState, type TypeFilter } from '#license/vocabulary.ts';

/**
 * What asks for somebody's attention:
 * - `endsSoon`, as the state
 * - `unlinked`: bought, on no controller, and not ended
 * - `notActivated`: linked, and not activated
 * - `endedRecently`: as long ago as "soon" is ahead
 */
export const NEEDS = ['endsSoon', 'unlinked', 'notActivated', 'endedRecently'] as const;
export type Need = (typeof NEEDS)[number];

/** Which licenses stand behind a bar. What is not named lets everything pass. */
export interface OverviewFilter {
  needs?: Need;
  state?: LicenseState;
  /** `2027-03`: ends in that month, by the reader's calendar; `>2027-03`: after it; `past`; `unknown`. */
  ends?: string;
  /** States this capacity; of those that have not ended. */
  capacity?: Capacity;
  type?: TypeFilter;
}

export interface Tally {
  licenses: number;
  needs: Record<Need, number>;
  states: Record<LicenseState, number>;
  ends: {
    /** Ends that are still to come, by month (`2027-03`). */
    months: Map<string, { stated: number; computed: number }>;
    past: number;
    unknown: number;
  };
  /** Of the licenses that have not ended: the kW stated, and how many licenses state them. */
  capacities: Record<Capacity, Record<TypeFilter, { kw: number; licenses: number }>>;
  /** How many have not ended; what of them does not state a capacity is neither 0 nor without limit. */
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

/** Counts one license. @param asOf the instant of its state, epoch milliseconds */
export function count(tally: Tally, standing: Standing, asOf: number, rules: LicenseConfig): void {
  const { license, state, end } = standing;
  tally.licenses += 1;
  tally.states[state] += 1;
  for (const need of NEEDS) if (needs(need, standing, asOf, rules)) tally.needs[need] += 1;
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
  const type = typeOf(license.type);
  for (const name of CAPACITIES) {
    const kw = license[name];
    if (kw === null) continue;
    const cell = tally.capacities[name][type];
    cell.kw += kw;
    cell.licenses += 1;
  }
}

/** Adds what was counted for one customer to what was counted for others. */
export function addTally(to: Tally, from: Tally): void {
  to.licenses += from.licenses;
  to.running += from.running;
  for (const need of NEEDS) to.needs[need] += from.needs[need];
  for (const state of LICENSE_STATES) to.states[state] += from.states[state];
  to.ends.past += from.ends.past;
  to.ends.unknown += from.ends.unknown;
  for (const [month, { stated, computed }] of from.ends.months) {
    const present = to.ends.months.get(month) ?? { stated: 0, computed: 0 };
    to.ends.months.set(month, { stated: present.stated + stated, computed: present.computed + computed });
  }
  for (const name of CAPACITIES) {
    for (const type of TYPE_FILTERS) {
      to.capacities[name][type].kw += from.capacities[name][type].kw;
      to.capacities[name][type].licenses += from.capacities[name][type].licenses;
    }
  }
}

/** Whether a license stands behind the bar. Exactly those that {@link count} has counted for it do. */
export function standsBehind(
  filter: OverviewFilter,
  standing: Standing,
  asOf: number,
  rules: LicenseConfig,
): boolean {
  const { license, state } = standing;
  return (
    (filter.needs === undefined || needs(filter.needs, standing, asOf, rules)) &&
    (filter.state === undefined || state === filter.state) &&
    (filter.ends === undefined || endsAs(filter.ends, standing)) &&
    (filter.capacity === undefined || (state !== 'ended' && license[filter.capacity] !== null)) &&
    (filter.type === undefined || typeOf(license.type) === filter.type)
  );
}

function needs(need: Need, { state, linked, end }: Standing, asOf: number, rules: LicenseConfig): boolean {
  switch (need) {
    case 'endsSoon':
      return state === 'endsSoon';
    case 'unlinked':
      return linked === false && state !== 'ended';
    case 'notActivated':
      return linked === true && state === 'notActivated';
    case 'endedRecently':
      return state === 'ended' && end !== null && asOf - end.at <= rules.endingSoonDays * DAY_MS;
  }
}

function endsAs(ends: string, { state, end }: Standing): boolean {
  if (!end) return ends === 'unknown';
  if (state === 'ended') return ends === 'past';
  const month = monthOf(end.at);
  return ends.startsWith('>') ? month > ends.slice(1) : month === ends;
}

const typeOf = (type: string | null): TypeFilter =>
  type === 'residential' || type === 'commercial' ? type : 'other';

/** `2027-03`, by the reader's calendar, as the dates beside it are. */
function monthOf(at: number): string {
  const date = new Date(at);
  return monthText(date.getFullYear(), date.getMonth());
}

const monthText = (year: number, month: number) =>
  `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}`;

/** So many months, this one first. */
export function monthsFrom(now: number, months: number): string[] {
  const first = new Date(now);
  return Array.from({ length: months }, (_, n) => {
    const month = new Date(first.getFullYear(), first.getMonth() + n, 1);
    return monthText(month.getFullYear(), month.getMonth());
  });
}
