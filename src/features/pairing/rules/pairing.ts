import { isOpen, type Entry } from '#operations/journal/entry.ts';
import { isSettled } from '#operations/run/batch.ts';
import type { Verdict } from '#operations/verdict/verdict.ts';
import type { Pair } from './pairingText.ts';

/** A claim or an activation of a row, and its outcome. */
export interface RowOperation {
  /** Id of the operation; stored before it runs. */
  id: string;
  /** Null until the first verdict. */
  entry: Entry | null;
}

export interface PairingRow extends Pair {
  /** Unique within the pairing. */
  id: number;
  /** Whether the user has confirmed the warnings. */
  sendAnyway: boolean;
  /** Whether the user continues without this row. */
  leftOut: boolean;
  claim: RowOperation | null;
  activate: RowOperation | null;
}

export interface Pairing {
  rows: readonly PairingRow[];
  /** Whether the licenses are also activated. */
  activates: boolean;
  /** UUID of the licenses' customer; null means the owners of the controllers. */
  customer: string | null;
  /** Text in the field that is not in a row yet. */
  typed: string;
}

export const EMPTY_PAIRING: Pairing = { rows: [], activates: false, customer: null, typed: '' };

export const isEmpty = ({ rows, typed }: Pairing) => rows.length === 0 && typed === '';

export type OperationName = 'claim' | 'activate';

/** `waits`: nothing was sent · `begun`: no verdict yet · `done`, `failed`, `unknown`: outcome. */
export type RowState = 'waits' | 'begun' | 'done' | 'failed' | 'unknown' | 'leftOut';

export function stateOf(row: PairingRow, activates: boolean): RowState {
  if (row.claim === null) return row.leftOut ? 'leftOut' : 'waits';
  for (const name of ['claim', 'activate'] as const) {
    const operation = row[name];
    if (operation === null) return row.leftOut ? 'leftOut' : activates ? 'begun' : 'done';
    if (operation.entry && isOpen(operation.entry)) return 'unknown';
    if (operation.entry === null || !isSettled(operation.entry)) return row.leftOut ? 'leftOut' : 'begun';
    if (!isSuccess(operation.entry[name]?.verdict)) return 'failed';
  }
  return 'done';
}

/** Returns whether the step is confirmed, or was already activated, which has the same result. */
const isSuccess = (verdict: Verdict | undefined) =>
  verdict?.kind === 'confirmed' || (verdict?.kind === 'refused' && verdict.why === 'alreadyActivated');

export const verdictKind = (row: PairingRow, operation: OperationName) =>
  row[operation]?.entry?.[operation]?.verdict.kind;

/** Returns the next operation of a row; null if there is none. */
export function nextOperation(row: PairingRow, activates: boolean): OperationName | null {
  if (row.leftOut) return null;
  if (!row.claim?.entry || !isSettled(row.claim.entry)) return 'claim';
  if (!activates || verdictKind(row, 'claim') !== 'confirmed') return null;
  return row.activate?.entry && isSettled(row.activate.entry) ? null : 'activate';
}

/** Returns whether the row can still be changed, since nothing was sent. */
export const isEditable = (row: PairingRow) => row.claim === null;

export function withPairs(pairing: Pairing, pairs: readonly Pair[]): Pairing {
  const first = nextId(pairing);
  const rows = pairs.map((pair, index) => newRow(first + index, pair));
  return { ...pairing, rows: [...pairing.rows.filter((row) => !isBlank(row)), ...rows] };
}

export const nextId = ({ rows }: Pairing): number => rows.reduce((most, { id }) => Math.max(most, id), 0) + 1;

export const newRow = (id: number, { serial, key }: Pair = { serial: '', key: '' }): PairingRow => ({
  id,
  serial,
  key,
  sendAnyway: false,
  leftOut: false,
  claim: null,
  activate: null,
});

const isBlank = (row: PairingRow) => isEditable(row) && row.serial === '' && row.key === '';

export function withRow(pairing: Pairing, id: number, change: Partial<PairingRow>): Pairing {
  return { ...pairing, rows: pairing.rows.map((row) => (row.id === id ? { ...row, ...change } : row)) };
}

/** Confirms the warnings of several rows. */
export function withConfirmed(pairing: Pairing, ids: ReadonlySet<number>): Pairing {
  const rows = pairing.rows.map((row) => (ids.has(row.id) ? { ...row, sendAnyway: true } : row));
  return { ...pairing, rows };
}

/** Changes a row and withdraws its confirmation. */
export const withTyped = (pairing: Pairing, id: number, change: Partial<Pair>): Pairing =>
  withRow(pairing, id, { ...change, sendAnyway: false });

export function withColumnsSwapped(pairing: Pairing): Pairing {
  const rows = pairing.rows.map((row) =>
    isEditable(row) ? { ...row, serial: row.key, key: row.serial, sendAnyway: false } : row,
  );
  return { ...pairing, rows };
}

/** Change that resets a row to unsent. Its outcome stays in the journal. */
export const asUnsent = { claim: null, activate: null, leftOut: false, sendAnyway: false } as const;
