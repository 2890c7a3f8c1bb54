import * as z from 'zod/mini';
import { isOpen, type Entry } from '#operations/journal/entry.ts';
import { isSettled } from '#operations/run/batch.ts';
import { packEntry, unpackEntry } from '#operations/journal/storedEntry.ts';
import type { Verdict } from '#operations/verdict/verdict.ts';
import { labelParts } from '#license/label/label.ts';
import { readLabelFor } from '#license/label/labelReading.ts';
import { withText, type Pair } from './pairingText.ts';
import type { KnownValues } from './knownValues.ts';

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
  /** UUID of the licenses' customer; null means the owner of the first controller. */
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

/** Adds a scanned label: a serial number or a key, in either order, or both at once. */
export function withScanned(pairing: Pairing, text: string, knownValues: KnownValues): Pairing {
  const scanned = readLabelFor('controller', text);
  const last = pairing.rows.at(-1);
  if (scanned.kind === 'both') return withPair(pairing, { serial: scanned.controller, key: scanned.key });
  // It is unknown which key belongs to which controller, so none are paired.
  if (scanned.kind === 'choice') return withPairs(pairing, newHalves(pairing, scanned));
  const openRow = last && isEditable(last) ? [last] : [];
  const [first, ...rest] = withText(openRow, textOf(text), knownValues);
  if (!first) return pairing;
  if (!last || openRow.length === 0) return withPairs(pairing, [first, ...rest]);
  return withPairs(withTyped(pairing, last.id, { serial: first.serial, key: first.key }), rest);
}

/** Returns half rows for the values of several codes that are in no row yet. */
function newHalves(
  { rows }: Pairing,
  { keys, controllers }: { keys: string[]; controllers: string[] },
): Pair[] {
  const halves = [
    ...controllers.map((serial) => ({ serial, key: '' })),
    ...keys.map((key) => ({ serial: '', key })),
  ];
  return halves.filter(
    ({ serial, key }) => !rows.some((row) => (serial === '' ? row.key === key : row.serial === serial)),
  );
}

/**
 * Adds the codes of one picture like {@link withScanned}. Several keys and serial numbers in a picture are not paired,
 * since their order has no meaning.
 */
export function withPicture(pairing: Pairing, texts: readonly string[], knownValues: KnownValues): Pairing {
  const readings = texts.map((text) => readLabelFor('controller', text));
  const single = readings.flatMap((reading) => ('value' in reading ? [reading] : []));
  const isMixed = single.some(({ kind }) => kind === 'other') && single.some(({ kind }) => kind !== 'other');
  if (!isMixed || single.length < 3)
    return texts.reduce((result, text) => withScanned(result, text, knownValues), pairing);
  const keys = single.flatMap(({ kind, value }) => (kind === 'other' ? [value] : []));
  const controllers = single.flatMap(({ kind, value }) => (kind === 'other' ? [] : [value]));
  const paired = texts.filter((_, at) => readings[at] && !('value' in readings[at]));
  const result = paired.reduce((rows, text) => withScanned(rows, text, knownValues), pairing);
  return withPairs(result, newHalves(result, { keys, controllers }));
}

/** Returns the value of the label if it is certain, else the whole text for the user to correct. */
function textOf(text: string): string {
  const [part] = labelParts(text);
  return part && part.by !== 'guess' ? part.value : text;
}

/** Adds a row, or completes the last row if it has half of the pair. Scanning the same label twice adds one row. */
function withPair(pairing: Pairing, pair: Pair): Pairing {
  const last = pairing.rows.at(-1);
  if (!last || (last.serial !== pair.serial && last.key !== pair.key)) return withPairs(pairing, [pair]);
  if (last.serial === pair.serial && last.key === pair.key) return pairing;
  const isHalf = isEditable(last) && (last.serial === '' || last.key === '');
  return isHalf ? withTyped(pairing, last.id, pair) : withPairs(pairing, [pair]);
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

const StoredOperation = z.nullable(z.object({ id: z.string(), entry: z.nullable(z.unknown()) }));
/** Version 1 called `sendAnyway` `sure`; stored rows keep that name. */
const StoredPairing = z.object({
  rows: z.array(
    z.object({
      id: z.number(),
      serial: z.string(),
      key: z.string(),
      sure: z.boolean(),
      leftOut: z.boolean(),
      claim: StoredOperation,
      activate: StoredOperation,
    }),
  ),
  activates: z.boolean(),
  customer: z.nullable(z.string()),
  typed: z.string(),
});

/** Serialises a pairing for the draft store. */
export function packPairing({ rows, ...pairing }: Pairing): z.infer<typeof StoredPairing> {
  const packOperation = (operation: RowOperation | null) =>
    operation && { id: operation.id, entry: operation.entry && packEntry(operation.entry) };
  return {
    ...pairing,
    rows: rows.map(({ sendAnyway, ...row }) => ({
      ...row,
      sure: sendAnyway,
      claim: packOperation(row.claim),
      activate: packOperation(row.activate),
    })),
  };
}

/** Parses a stored pairing; null if invalid. An invalid entry becomes null, and is read from the journal by its id. */
export function unpackPairing(stored: unknown): Pairing | null {
  const result = z.safeParse(StoredPairing, stored);
  if (!result.success) return null;
  const unpackOperation = (operation: z.infer<typeof StoredOperation>) =>
    operation && { id: operation.id, entry: operation.entry === null ? null : unpackEntry(operation.entry) };
  const rows = result.data.rows.map(({ sure, ...row }) => ({
    ...row,
    sendAnyway: sure,
    claim: unpackOperation(row.claim),
    activate: unpackOperation(row.activate),
  }));
  return { ...result.data, rows };
}
