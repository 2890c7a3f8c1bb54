import { isReady, type RowCheck } from './checkPairing.ts';
import { isEditable, stateOf, type Pairing, type PairingRow } from './pairing.ts';

/** The kinds by which rows are counted and filtered. `review`: the user must correct or confirm something. */
export const ROW_KINDS = ['all', 'review', 'ready', 'open', 'done', 'failed', 'unknown', 'leftOut'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** A row with its check and its kind. */
export interface CheckedRow {
  row: PairingRow;
  /** Position among the rows, counted from 1. */
  number: number;
  check: RowCheck;
  kind: Exclude<RowKind, 'all'> | 'reading';
}

/** @param checks one per row, in the same order */
export function toCheckedRows({ rows, activates }: Pairing, checks: readonly RowCheck[]): CheckedRow[] {
  return rows.flatMap((row, index) => {
    const check = checks[index];
    return check ? [{ row, check, number: index + 1, kind: kindOf(row, check, activates) }] : [];
  });
}

function kindOf(row: PairingRow, check: RowCheck, activates: boolean): CheckedRow['kind'] {
  const state = stateOf(row, activates);
  if (state === 'begun') return 'open';
  if (state !== 'waits') return state;
  if (isReady(check, row.sendAnyway)) return 'ready';
  return check.findings.length === 0 || (check.isPending && row.sendAnyway) ? 'reading' : 'review';
}

export function countKinds(checkedRows: readonly CheckedRow[]): Record<RowKind, number> {
  const counts = Object.fromEntries(ROW_KINDS.map((kind) => [kind, 0])) as Record<RowKind, number>;
  counts.all = checkedRows.length;
  for (const { kind } of checkedRows) if (kind !== 'reading') counts[kind] += 1;
  return counts;
}

/**
 * Filters rows by kind. A row that had the kind when the filter was chosen stays while it can be edited, so that it
 * does not disappear while the user types in it.
 * @param chosenIds ids of the rows that had the kind when the filter was chosen
 */
export function filterRows(
  checkedRows: readonly CheckedRow[],
  kind: RowKind,
  chosenIds: ReadonlySet<number>,
): CheckedRow[] {
  if (kind === 'all') return [...checkedRows];
  return checkedRows.filter(
    (each) => each.kind === kind || (isEditable(each.row) && chosenIds.has(each.row.id)),
  );
}
