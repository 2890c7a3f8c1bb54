import type { License } from '#api/contract/license.ts';
import { fold, foldedWords } from '#lib/text/fold.ts';
import { mapped, type SlicedTask } from '#lib/tasks/slicedTask.ts';
import { LICENSE_STATES, PRESETS, type Preset, type TypeFilter } from './vocabulary.ts';
import { largestKw } from './capacity.ts';
import { endOf, type LicenseEnd, type LicenseConfig } from './end.ts';
import { stateWithEnd } from './state.ts';
import type { LicenseState } from './vocabulary.ts';

/** A license with all that filtering and sorting ask of it, worked out once. */
export interface LicenseRow {
  license: License;
  state: LicenseState;
  end: LicenseEnd | null;
  /** Null where the service was not asked for the links. */
  linked: boolean | null;
  /** Key, id and type, folded. */
  text: string;
  largestKw: number | null;
}

/** @param now epoch milliseconds; the state is that of this instant */
export function licenseRow(license: License, now: number, rules: LicenseConfig): LicenseRow {
  const end = endOf(license, rules);
  const key = fold(license.key);
  return {
    license,
    end,
    state: stateWithEnd(license, end, now, rules),
    linked: license.datalinks ? license.datalinks.length > 0 : null,
    // Once more without its separators, as a key is read out on the telephone.
    text: [key, key.replace(/[^\p{L}\p{N}]/gu, ''), fold(license.id), fold(license.type ?? '')].join('\n'),
    largestKw: largestKw(license),
  };
}

export const licenseRows = (licenses: readonly License[], now: number, rules: LicenseConfig): LicenseRow[] =>
  licenses.map((license) => licenseRow(license, now, rules));

/**
 * The same for a long list, which may have grown, or grown older, since it was last worked out by the same rules.
 * A row that is as it was stays the same object, and so does a list whose rows all are.
 * @param before the result of the last time
 */
export function* updateLicenseRows(
  before: readonly LicenseRow[],
  licenses: readonly License[],
  now: number,
  rules: LicenseConfig,
): SlicedTask<readonly LicenseRow[]> {
  let changed = before.length !== licenses.length;
  const rows = yield* mapped(licenses, (license, index) => {
    const old = before[index];
    const row = old?.license === license ? rowNow(old, now, rules) : licenseRow(license, now, rules);
    changed ||= row !== old;
    return row;
  });
  return changed ? rows : before;
}

function rowNow(row: LicenseRow, now: number, rules: LicenseConfig): LicenseRow {
  const state = stateWithEnd(row.license, row.end, now, rules);
  return state === row.state ? row : { ...row, state };
}

const IN_PRESET: Record<Preset, (row: LicenseRow) => boolean> = {
  all: () => true,
  notActivated: (row) => row.state === 'notActivated',
  unlinked: (row) => row.linked === false,
  endsSoon: (row) => row.state === 'endsSoon',
  ended: (row) => row.state === 'ended',
};

/** How many rows each preset shows, in one pass. */
export function* presetCounts(rows: readonly LicenseRow[]): SlicedTask<Record<Preset, number>> {
  const counts: Record<Preset, number> = { all: 0, notActivated: 0, unlinked: 0, endsSoon: 0, ended: 0 };
  yield* mapped(rows, (row) => {
    for (const preset of PRESETS) if (IN_PRESET[preset](row)) counts[preset] += 1;
  });
  return counts;
}

/** How many rows are in each state, in the order of a license's life; a state that none is in is left out. */
export function stateCounts(rows: readonly LicenseRow[]): Map<LicenseState, number> {
  const counts = new Map<LicenseState, number>(LICENSE_STATES.map((state) => [state, 0]));
  for (const { state } of rows) counts.set(state, (counts.get(state) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count > 0));
}

export interface LicenseFilter {
  /** Parts of the key (its last four as well), the id or the type; every word has to be found. */
  text?: string;
  preset?: Preset;
  type?: TypeFilter;
  state?: LicenseState;
  linked?: boolean;
  /** In kW: at least one stated capacity has this size. What is not stated never has. */
  minKw?: number;
}

/** Whether a row passes all of the filter. What the filter does not name lets everything pass. */
export function matchesFilter(filter: LicenseFilter): (row: LicenseRow) => boolean {
  const { preset = 'all', type, state, linked, minKw } = filter;
  // A masked key is searched by what can be seen of it.
  const words = foldedWords((filter.text ?? '').replace(/[…•]/g, ' '));
  return (row) =>
    IN_PRESET[preset](row) &&
    (type === undefined || typeOf(row.license) === type) &&
    (state === undefined || row.state === state) &&
    (linked === undefined || row.linked === linked) &&
    (minKw === undefined || (row.largestKw !== null && row.largestKw >= minKw)) &&
    words.every((word) => row.text.includes(word));
}

/** `other` is every type that this program does not know, and none stated. */
function typeOf({ type }: License): TypeFilter {
  return type === 'residential' || type === 'commercial' ? type : 'other';
}
