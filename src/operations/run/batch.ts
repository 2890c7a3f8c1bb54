import { isOpen, type Entry, type OperationRequest } from '#operations/journal/entry.ts';
import { newOperationId } from '#operations/journal/identity.ts';
import { isFinal } from '#operations/verdict/verdict.ts';

/**
 * One operation of a batch. Requests a single step, so that closing the page between two steps leaves nothing half
 * done.
 */
export interface BatchItem<Row> {
  row: Row;
  /** Assigned and stored before anything is sent; null until the item's turn comes. */
  id: string | null;
  request: OperationRequest;
}

/** All dependencies of a batch. */
export interface BatchPorts<Row> {
  /** Returns the first item without a verdict that is not skipped, null at the end. Called after each item. */
  next: () => BatchItem<Row> | null;
  /** Stores the id of an item persistently before the promise resolves. */
  assign: (row: Row, id: string) => Promise<void>;
  /** Stores the outcome of an item. */
  save: (row: Row, entry: Entry) => Promise<void>;
  run: (id: string, asked: BatchItem<Row>['request']) => Promise<Entry>;
  /** Reads back the entry of this id from the journal; null if nothing was sent. */
  resume: (id: string) => Promise<Entry | null>;
}

/**
 * Why a batch ended:
 * - `done`: every item has its verdict · `stopped`: the signal was aborted
 * - `unknown`: the outcome of this row is not known yet · `notSent`: nothing was sent for this row; its entry says why
 */
export type BatchOutcome<Row> = { why: 'done' | 'stopped' } | { why: 'unknown' | 'notSent'; row: Row };

/**
 * Runs the rest of a batch, strictly one item at a time. An item that already has an id is looked up in the journal
 * first; if there is an entry, it is read back and nothing is sent again. The first item without a verdict ends the
 * batch, because the cause may affect all others.
 */
export async function runBatch<Row>(ports: BatchPorts<Row>, signal: AbortSignal): Promise<BatchOutcome<Row>> {
  for (;;) {
    if (signal.aborted) return { why: 'stopped' };
    const item = ports.next();
    if (!item) return { why: 'done' };
    const { row } = item;
    const entry = await settle(item, ports);
    await ports.save(row, entry);
    if (isOpen(entry)) return { why: 'unknown', row };
    if (!isSettled(entry)) return { why: 'notSent', row };
  }
}

async function settle<Row>({ row, id, request }: BatchItem<Row>, ports: BatchPorts<Row>): Promise<Entry> {
  if (id !== null) return (await ports.resume(id)) ?? ports.run(id, request);
  const newId = newOperationId();
  await ports.assign(row, newId);
  return ports.run(newId, request);
}

/** Returns whether every step has its final verdict. */
export function isSettled({ claim, activate }: Entry): boolean {
  return [claim, activate].every((step) => step === null || isFinal(step.verdict));
}
