import { isReady, type RowCheck } from './checkPairing.ts';
import { isEditable, stateOf, type Pairing, type PairingRow } from './pairing.ts';

/** What a person wants to see the rows by. `look`: something has to be corrected or confirmed. */
export const ROW_KINDS = ['all', 'look', 'ready', 'open', 'done', 'failed', 'unknown', 'leftOut'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** A row with what is known about it. */
export interface CheckedRow {
  row: PairingRow;
  /** Counted from 1, in the sheet. */
  number: number;
  check: RowCheck;
  kind: Exclude<RowKind, 'all'> | 'reading';
}

export function checkedRows({ rows, activates }: Pairing, checks: readonly RowCheck[]): CheckedRow[] {
  return rows.flatMap((row, index) => {
    const check = checks[index];
    return check ? [{ row, check, number: index + 1, kind: kindOf(row, check, activates) }] : [];
  });
}

function kindOf(row: PairingRow, check: RowCheck, activates: boolean): CheckedRow['kind'] {
  const state = stateOf(row, activates);
  if (state === 'begun') return 'open';
  if (state !== 'waits') return state;
  if (isReady(check, row.sure)) return 'ready';
  return check.objections.length === 0 || (check.pending && row.sure) ? 'reading' : 'look';
}

export function countKinds(seen: readonly CheckedRow[]): Record<RowKind, number> {
  const counts = Object.fromEntries(ROW_KINDS.map((kind) => [kind, 0])) as Record<RowKind, number>;
  counts.all = seen.length;
  for (const { kind } of seen) if (kind !== 'reading') counts[kind] += 1;
  return counts;
}

/**
 * The rows of one kind, and those that were of it when it was chosen and are being corrected: a row does not go away
 * under the hand that types into it.
 */
export function shownRows(
  seen: readonly CheckedRow[],
  kind: RowKind,
  chosen: ReadonlySet<number>,
): CheckedRow[] {
  if (kind === 'all') return [...seen];
  return seen.filter((each) => each.kind === kind || (isEditable(each.row) && chosen.has(each.row.id)));
}
