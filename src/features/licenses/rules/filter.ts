import type { License } from '#api/contract/license.ts';
import { mapped, type SlicedTask } from '#lib/tasks/slicedTask.ts';
import { foldedWords } from '#lib/text/fold.ts';
import type { LicenseRow } from '#license/licenseRow.ts';
import { PRESETS, type LicenseState, type Preset, type TypeFilter } from '#license/vocabulary.ts';

const IN_PRESET: Record<Preset, (row: LicenseRow) => boolean> = {
  all: () => true,
  notActivated: (row) => row.state === 'notActivated',
  unlinked: (row) => row.linked === false,
  endsSoon: (row) => row.state === 'endsSoon',
  ended: (row) => row.state === 'ended',
};

/** Counts the rows of each preset in one pass. */
export function* presetCounts(rows: readonly LicenseRow[]): SlicedTask<Record<Preset, number>> {
  const counts: Record<Preset, number> = { all: 0, notActivated: 0, unlinked: 0, endsSoon: 0, ended: 0 };
  yield* mapped(rows, (row) => {
    for (const preset of PRESETS) if (IN_PRESET[preset](row)) counts[preset] += 1;
  });
  return counts;
}

export interface LicenseFilter {
  /** Matches parts of the key, the id or the type. Every word must match. */
  text?: string;
  preset?: Preset;
  type?: TypeFilter;
  state?: LicenseState;
  linked?: boolean;
  /** Minimum of the largest stated capacity, kW. */
  minKw?: number;
}

/** Returns a function that tells whether a row matches. Unset fields match everything. */
export function matchesFilter(filter: LicenseFilter): (row: LicenseRow) => boolean {
  const { preset = 'all', type, state, linked, minKw } = filter;
  // A masked key is searched for by its visible part.
  const words = foldedWords((filter.text ?? '').replace(/[…•]/g, ' '));
  return (row) =>
    IN_PRESET[preset](row) &&
    (type === undefined || typeOf(row.license) === type) &&
    (state === undefined || row.state === state) &&
    (linked === undefined || row.linked === linked) &&
    (minKw === undefined || (row.largestKw !== null && row.largestKw >= minKw)) &&
    words.every((word) => row.text.includes(word));
}

/** Returns whether every row that matches `filter` also matches `earlier`, as after another letter. */
export function isNarrower(filter: LicenseFilter, earlier: LicenseFilter): boolean {
  const { text = '', ...rest } = filter;
  const { text: earlierText = '', ...earlierRest } = earlier;
  return text.startsWith(earlierText) && JSON.stringify(rest) === JSON.stringify(earlierRest);
}

/** Returns `other` for an unknown or missing type. */
function typeOf({ type }: License): TypeFilter {
  return type === 'residential' || type === 'commercial' ? type : 'other';
}
