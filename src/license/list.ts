import type { License } from '#api/contract/license.ts';
import { fold, foldedWords } from '#lib/fold.ts';
import { LICENSE_STATES, PRESETS, type Preset, type TypeFilter } from './vocabulary.ts';
import { largestKw } from './capacity.ts';
import { endOf, type LicenseEnd, type LicenseRules } from './end.ts';
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

/** @param now epoch milliseconds; the states are those of this instant */
export function licenseRows(licenses: readonly License[], now: number, rules: LicenseRules): LicenseRow[] {
  return licenses.map((license) => {
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
  });
}

/** The questions of daily work, each one tap. */

const IN_PRESET: Record<Preset, (row: LicenseRow) => boolean> = {
  all: () => true,
  notActivated: (row) => row.state === 'notActivated',
  unlinked: (row) => row.linked === false,
  endsSoon: (row) => row.state === 'endsSoon',
  ended: (row) => row.state === 'ended',
};

/** How many rows each preset shows, in one pass. */
export function presetCounts(rows: readonly LicenseRow[]): Record<Preset, number> {
  const counts: Record<Preset, number> = { all: 0, notActivated: 0, unlinked: 0, endsSoon: 0, ended: 0 };
  for (const row of rows) {
    for (const preset of PRESETS) if (IN_PRESET[preset](row)) counts[preset] += 1;
  }
  return counts;
}

/** How many rows are in each state, in the order of a license's life; a state that none is in is left out. */
export function stateCounts(rows: readonly LicenseRow[]): Map<LicenseState, number> {
  const counts = new Map<LicenseState, number>(LICENSE_STATES.map((state) => [state, 0]));
  for (const { state } of rows) counts.set(state, (counts.get(state) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count > 0));
}

/** `other` is every type that this program does not know, and none stated. */

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

/** The rows that pass all of the filter, in their order. What the filter does not name lets everything pass. */
export function filterRows(rows: readonly LicenseRow[], filter: LicenseFilter): LicenseRow[] {
  const { preset = 'all', type, state, linked, minKw } = filter;
  // A masked key is searched by what can be seen of it.
  const words = foldedWords((filter.text ?? '').replace(/[…•]/g, ' '));
  return rows.filter(
    (row) =>
      IN_PRESET[preset](row) &&
      (type === undefined || typeOf(row.license) === type) &&
      (state === undefined || row.state === state) &&
      (linked === undefined || row.linked === linked) &&
      (minKw === undefined || (row.largestKw !== null && row.largestKw >= minKw)) &&
      words.every((word) => row.text.includes(word)),
  );
}

function typeOf({ type }: License): TypeFilter {
  return type === 'residential' || type === 'commercial' ? type : 'other';
}
