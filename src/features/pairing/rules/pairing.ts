import * as z from 'zod/mini';
import { isOpen, type Entry } from '#operations/journal/entry.ts';
import { isSettled } from '#operations/run/batch.ts';
import { packEntry, unpackEntry } from '#operations/journal/storedEntry.ts';
import type { Verdict } from '#operations/verdict/verdict.ts';
import { labelParts, readLabelFor } from '#license/text/label.ts';
import { withText, type Pair, type KnownValues } from './pairingText.ts';

/** One of the two things asked of a license: its intent, and what became of it. */
export interface RowOperation {
  /** Of the intent; kept before it is run. */
  id: string;
  /** Null until it had a verdict once. */
  entry: Entry | null;
}

export interface PairingRow extends Pair {
  /** Of the row, for as long as the sheet lasts. */
  id: number;
  /** The person said that it shall be sent in spite of what is asked about it. */
  sure: boolean;
  /** The person goes on without it. */
  leftOut: boolean;
  claim: RowOperation | null;
  activate: RowOperation | null;
}

export interface Pairing {
  rows: readonly PairingRow[];
  /** Whether the licenses are activated as well. */
  activates: boolean;
  /** Whose licenses they are: UUID; null: as the first controller says. */
  customer: string | null;
  /** What stands in the field and is no row yet. */
  typed: string;
}

export const EMPTY_PAIRING: Pairing = { rows: [], activates: false, customer: null, typed: '' };

export const isEmpty = ({ rows, typed }: Pairing) => rows.length === 0 && typed === '';

export type OperationName = 'claim' | 'activate';

/** Where a row stands: `waits` has not been sent; `done`, `failed` and `unknown` say what came of it. */
export type RowState = 'waits' | 'begun' | 'done' | 'failed' | 'unknown' | 'leftOut';

export function stateOf(row: PairingRow, activates: boolean): RowState {
  if (row.claim === null) return row.leftOut ? 'leftOut' : 'waits';
  for (const name of ['claim', 'activate'] as const) {
    const tick = row[name];
    if (tick === null) return row.leftOut ? 'leftOut' : activates ? 'begun' : 'done';
    if (tick.entry && isOpen(tick.entry)) return 'unknown';
    if (tick.entry === null || !isSettled(tick.entry)) return row.leftOut ? 'leftOut' : 'begun';
    if (!isAsAsked(tick.entry[name]?.verdict)) return 'failed';
  }
  return 'done';
}

/** Confirmed, or activated before: then it is as it was asked for. */
const isAsAsked = (verdict: Verdict | undefined) =>
  verdict?.kind === 'confirmed' || (verdict?.kind === 'refused' && verdict.why === 'alreadyActivated');

export const verdictKind = (row: PairingRow, tick: OperationName) => row[tick]?.entry?.[tick]?.verdict.kind;

/** The tick that is to be run next for a row, null where there is none. */
export function nextOperation(row: PairingRow, activates: boolean): OperationName | null {
  if (row.leftOut) return null;
  if (!row.claim?.entry || !isSettled(row.claim.entry)) return 'claim';
  if (!activates || verdictKind(row, 'claim') !== 'confirmed') return null;
  return row.activate?.entry && isSettled(row.activate.entry) ? null : 'activate';
}

/** Nothing of it was sent, so it may be changed. */
export const isEditable = (row: PairingRow) => row.claim === null;

export function withPairs(pairing: Pairing, pairs: readonly Pair[]): Pairing {
  const first = nextId(pairing);
  const rows = pairs.map((pair, index) => newRow(first + index, pair));
  return { ...pairing, rows: [...pairing.rows.filter((row) => !isBlank(row)), ...rows] };
}

/** One label more, as a scanner gives them: serial number and key in turn, in either order, or both at once. */
export function withScanned(pairing: Pairing, text: string, knownValues: KnownValues): Pairing {
  const scanned = readLabelFor('controller', text);
  const last = pairing.rows.at(-1);
  if (scanned.kind === 'both') return withPair(pairing, { serial: scanned.controller, key: scanned.key });
  const open = last && isEditable(last) ? [last] : [];
  const [first, ...rest] = withText(open, wordOf(text), knownValues);
  if (!first) return pairing;
  if (!last || open.length === 0) return withPairs(pairing, [first, ...rest]);
  return withPairs(withTyped(pairing, last.id, { serial: first.serial, key: first.key }), rest);
}

/** What the label is about where it holds one thing that can be told; else all of it, which a person can mend. */
function wordOf(text: string): string {
  const [part] = labelParts(text);
  return part && part.by !== 'guess' ? part.value : text;
}

/** A row of its own, unless the last one lacks the half of it. The same again right after itself is one scan. */
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
  sure: false,
  leftOut: false,
  claim: null,
  activate: null,
});

const isBlank = (row: PairingRow) => isEditable(row) && row.serial === '' && row.key === '';

export function withRow(pairing: Pairing, id: number, change: Partial<PairingRow>): Pairing {
  return { ...pairing, rows: pairing.rows.map((row) => (row.id === id ? { ...row, ...change } : row)) };
}

/** What the person changes is to be confirmed anew. */
export const withTyped = (pairing: Pairing, id: number, change: Partial<Pair>): Pairing =>
  withRow(pairing, id, { ...change, sure: false });

export function withColumnsSwapped(pairing: Pairing): Pairing {
  const rows = pairing.rows.map((row) =>
    isEditable(row) ? { ...row, serial: row.key, key: row.serial, sure: false } : row,
  );
  return { ...pairing, rows };
}

/** The row as if it had not been sent: what came of it stays in the journal. */
export const asUnsent = { claim: null, activate: null, leftOut: false, sure: false } as const;

const StoredTick = z.nullable(z.object({ id: z.string(), entry: z.nullable(z.unknown()) }));
const StoredSheet = z.object({
  rows: z.array(
    z.object({
      id: z.number(),
      serial: z.string(),
      key: z.string(),
      sure: z.boolean(),
      leftOut: z.boolean(),
      claim: StoredTick,
      activate: StoredTick,
    }),
  ),
  activates: z.boolean(),
  customer: z.nullable(z.string()),
  typed: z.string(),
});

/** As it is kept. An entry that cannot be read is looked up in the journal again, by the id of its intent. */
export function packPairing({ rows, ...pairing }: Pairing): z.infer<typeof StoredSheet> {
  const packTick = (tick: RowOperation | null) =>
    tick && { id: tick.id, entry: tick.entry && packEntry(tick.entry) };
  return {
    ...pairing,
    rows: rows.map((row) => ({ ...row, claim: packTick(row.claim), activate: packTick(row.activate) })),
  };
}

export function unpackPairing(stored: unknown): Pairing | null {
  const result = z.safeParse(StoredSheet, stored);
  if (!result.success) return null;
  const unpackTick = (tick: z.infer<typeof StoredTick>) =>
    tick && { id: tick.id, entry: tick.entry === null ? null : unpackEntry(tick.entry) };
  const rows = result.data.rows.map((row) => ({
    ...row,
    claim: unpackTick(row.claim),
    activate: unpackTick(row.activate),
  }));
  return { ...result.data, rows };
}
