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
  /** Matches parts of the key (its last four included), the id or the type; every word has to match. */
  text?: string;
  preset?: Preset;
  type?: TypeFilter;
  state?: LicenseState;
  linked?: boolean;
  /** In kW: at least one stated capacity is this large. */
  minKw?: number;
}

/** Whether a row passes the filter. Fields that are not set match everything. */
export function matchesFilter(filter: LicenseFilter): (row: LicenseRow) => boolean {
  const { preset = 'all', type, state, linked, minKw } = filter;
  // A masked key is searched by its visible part.
  const words = foldedWords((filter.text ?? '').replace(/[…•]/g, ' '));
  return (row) =>
    IN_PRESET[preset](row) &&
    (type === undefined || typeOf(row.license) === type) &&
    (state === undefined || row.state === state) &&
    (linked === undefined || row.linked === linked) &&
    (minKw === undefined || (row.largestKw !== null && row.largestKw >= minKw)) &&
    words.every((word) => row.text.includes(word));
}

/** `other` covers unknown types and a missing one. */
function typeOf({ type }: License): TypeFilter {
  return type === 'residential' || type === 'commercial' ? type : 'other';
}
