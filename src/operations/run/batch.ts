import { isOpen, type Entry, type Operation } from '#operations/journal/entry.ts';
import { newOperationId } from '#operations/journal/identity.ts';
import { isFinal } from '#operations/verdict/verdict.ts';

/**
 * One of many intents that are run one after the other. Each asks for one of the two ticks alone: so a page that goes
 * away between them leaves nothing half done.
 */
export interface BatchItem<Row> {
  row: Row;
  /** Given out when its turn came, and kept before anything was sent; null: its turn has not come. */
  id: string | null;
  asked: Omit<Operation, 'id' | 'user'>;
}

/** All that a batch touches outside itself. */
export interface BatchPorts<Row> {
  /** The first that has no verdict yet and was not left out; asked anew each time. Null at the end. */
  next: () => BatchItem<Row> | null;
  /** Keeps the id of an item: when this resolves it outlives the page. */
  assign: (row: Row, id: string) => Promise<void>;
  /** Keeps what became of an item. */
  keep: (row: Row, entry: Entry) => Promise<void>;
  run: (id: string, asked: BatchItem<Row>['asked']) => Promise<Entry>;
  /** From the journal; null: nothing was sent for this id. */
  recall: (id: string) => Promise<Entry | null>;
}

/**
 * Why a batch came to its end:
 * - `done`: each item has its verdict · `stopped`: somebody asked for it
 * - `unknown`: of this row nobody knows yet what became of it · `notSent`: nothing was sent for it, and why stands in
 *   its entry
 */
export type BatchOutcome<Row> = { why: 'done' | 'stopped' } | { why: 'unknown' | 'notSent'; row: Row };

/**
 * Runs what is left of a batch, strictly one at a time. An item whose turn had come before is looked up in the journal
 * first: where that knows of it, it is read back and never sent again. One item without a verdict stops the rest, since
 * what keeps it from being known may hold for all.
 */
export async function runBatch<Row>(ports: BatchPorts<Row>, signal: AbortSignal): Promise<BatchOutcome<Row>> {
  for (;;) {
    if (signal.aborted) return { why: 'stopped' };
    const item = ports.next();
    if (!item) return { why: 'done' };
    const { row } = item;
    const entry = await settle(item, ports);
    await ports.keep(row, entry);
    if (isOpen(entry)) return { why: 'unknown', row };
    if (!isSettled(entry)) return { why: 'notSent', row };
  }
}

async function settle<Row>({ row, id, asked }: BatchItem<Row>, ports: BatchPorts<Row>): Promise<Entry> {
  if (id !== null) return (await ports.recall(id)) ?? ports.run(id, asked);
  const fresh = newOperationId();
  await ports.assign(row, fresh);
  return ports.run(fresh, asked);
}

/** Whether nothing remains to be done or found out. */
export function isSettled({ claim, activate }: Entry): boolean {
  return [claim, activate].every((step) => step === null || isFinal(step.verdict));
}
