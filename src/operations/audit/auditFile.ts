import * as z from 'zod/mini';
import { isCheckpoint, checkpointOf, type HashChain, type Checkpoint } from './hashChain.ts';
import { AuditEvent } from './auditEvent.ts';

// Written into exported files, so the name never changes.
const FORMAT = 'license-dashboard-evidence/1';

/** Written into the file, so that the recipient can verify it without this app. */
const HOW =
  'hash: SHA-256 (hexadecimal) of the record without its hash, as JSON in UTF-8 with sorted names and no spaces; prev: hash of the record before, 64 zeros before the first; anchor: the last record that was removed to make room; head: the last record written';

const checkpoint = z.nullable(z.custom<Checkpoint>(isCheckpoint));
const AuditFile = z.object({
  format: z.literal(FORMAT),
  extract: z.boolean(),
  anchor: checkpoint,
  head: checkpoint,
  records: z.array(z.unknown()),
});

/** Returns the chain with every unselected record replaced by its checkpoint. */
export function extractRecords(chain: HashChain, isSelected: (event: AuditEvent) => boolean): HashChain {
  return {
    ...chain,
    extract: true,
    records: chain.records.map((record) => {
      const event = parseAuditEvent(record);
      return event && !isSelected(event) && isCheckpoint(record) ? checkpointOf(record) : record;
    }),
  };
}

/** Returns the content of an exported file. @param now epoch milliseconds */
export function auditJson({ anchor, head, records, extract = false }: HashChain, now: number): string {
  const file = { format: FORMAT, exported: new Date(now).toISOString(), how: HOW, extract, anchor, head };
  return `${JSON.stringify({ ...file, records }, null, 2)}\n`;
}

/** Returns null for any other file. `verifyChain` checks the records. */
export function parseAuditJson(text: string): HashChain | null {
  try {
    const read = z.safeParse(AuditFile, JSON.parse(text));
    if (!read.success) return null;
    const { format: _, ...chain } = read.data;
    return chain;
  } catch {
    return null;
  }
}

/** Returns the event of a record; null if the record is left out or unreadable. */
export function parseAuditEvent(record: unknown): AuditEvent | null {
  const read = z.safeParse(AuditEvent, record);
  return read.success ? read.data : null;
}
