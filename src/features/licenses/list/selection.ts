import type { LicenseRow } from '#license/licenseRow.ts';

/** Which licenses are picked, by their ids. */
export type Selection = ReadonlySet<string>;

export const NO_SELECTION: Selection = new Set();

/** Picks the row, or lets go of it. */
export function toggleRow(picks: Selection, rows: readonly LicenseRow[], index: number): Selection {
  const id = rows[index]?.license.id;
  if (id === undefined) return picks;
  const next = new Set(picks);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** A run of rows: where it begins, and where it ends, which may be above. */
export interface RangeSelection {
  start: number;
  end: number;
}

/**
 * Picks all rows of the run.
 * @param before the run as it was until now, which grows or shrinks to this one: what only that held is let go of
 */
export function selectRange(
  picks: Selection,
  rows: readonly LicenseRow[],
  run: RangeSelection,
  before: RangeSelection | null,
): Selection {
  const next = new Set(picks);
  if (before) for (const id of idsOf(rows, before)) next.delete(id);
  for (const id of idsOf(rows, run)) next.add(id);
  return next;
}

const idsOf = (rows: readonly LicenseRow[], { start, end }: RangeSelection) =>
  rows.slice(Math.min(start, end), Math.max(start, end) + 1).map(({ license }) => license.id);

/** All of these rows and no other; or none, where these are picked already. */
export function selectAll(picks: Selection, rows: readonly LicenseRow[]): Selection {
  if (picks.size === rows.length && rows.every(({ license }) => picks.has(license.id))) return NO_SELECTION;
  return new Set(rows.map(({ license }) => license.id));
}

/** What is to be taken elsewhere: what is picked, those that the filters hide as well, or all found where nothing is. */
export function selectedRows(
  picks: Selection,
  found: readonly LicenseRow[],
  all: readonly LicenseRow[],
): readonly LicenseRow[] {
  if (picks.size === 0) return found;
  const shown = found.filter(({ license }) => picks.has(license.id));
  if (shown.length === picks.size) return shown;
  const seen = new Set(shown);
  return [...shown, ...all.filter((row) => picks.has(row.license.id) && !seen.has(row))];
}
