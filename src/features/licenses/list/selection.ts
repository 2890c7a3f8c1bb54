import type { LicenseRow } from '#license/licenseRow.ts';

/** The ids of the selected licenses. */
export type Selection = ReadonlySet<string>;

export const NO_SELECTION: Selection = new Set();

/** Selects the row, or deselects a selected one. */
export function toggleRow(selection: Selection, rows: readonly LicenseRow[], index: number): Selection {
  const id = rows[index]?.license.id;
  if (id === undefined) return selection;
  const next = new Set(selection);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** Indexes of the first and last row of a selected range; `end` may be above `start`. */
export interface RangeSelection {
  start: number;
  end: number;
}

/**
 * Selects all rows of a range.
 * @param previous the range before it was extended or reduced; rows that only this range contains are deselected
 */
export function selectRange(
  selection: Selection,
  rows: readonly LicenseRow[],
  range: RangeSelection,
  previous: RangeSelection | null,
): Selection {
  const next = new Set(selection);
  if (previous) for (const id of idsOf(rows, previous)) next.delete(id);
  for (const id of idsOf(rows, range)) next.add(id);
  return next;
}

const idsOf = (rows: readonly LicenseRow[], { start, end }: RangeSelection) =>
  rows.slice(Math.min(start, end), Math.max(start, end) + 1).map(({ license }) => license.id);

/** Selects exactly these rows, or clears the selection if they are already selected. */
export function selectAll(selection: Selection, rows: readonly LicenseRow[]): Selection {
  return isAllSelected(selection, rows) ? NO_SELECTION : new Set(rows.map(({ license }) => license.id));
}

/** Returns whether exactly these rows are selected. */
export const isAllSelected = (selection: Selection, rows: readonly LicenseRow[]): boolean =>
  selection.size === rows.length && rows.every(({ license }) => selection.has(license.id));

/**
 * Returns the rows to export: the selected rows, even if hidden by filters, or without a selection all shown rows.
 * @param rows the shown rows
 * @param allRows every row of the list
 */
export function selectedRows(
  selection: Selection,
  rows: readonly LicenseRow[],
  allRows: readonly LicenseRow[],
): readonly LicenseRow[] {
  if (selection.size === 0) return rows;
  const shown = rows.filter(({ license }) => selection.has(license.id));
  if (shown.length === selection.size) return shown;
  const included = new Set(shown);
  return [...shown, ...allRows.filter((row) => selection.has(row.license.id) && !included.has(row))];
}
