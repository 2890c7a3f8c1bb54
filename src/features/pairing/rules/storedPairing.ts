import * as z from 'zod/mini';
import { packEntry, unpackEntry } from '#operations/journal/storedEntry.ts';
import type { Pairing, RowOperation } from './pairing.ts';

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
