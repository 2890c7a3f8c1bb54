import * as z from 'zod/mini';
import { isMark, stubOf, type HashChain, type ChainMark } from './hashChain.ts';
import { Fact } from './auditFact.ts';

const FORMAT = 'license-dashboard-evidence/1';

/** Stands in the file, so that whoever gets it can check it without this app. */
const HOW =
  'hash: SHA-256 (hexadecimal) of the record without its hash, as JSON in UTF-8 with sorted names and no spaces; prev: hash of the record before, 64 zeros before the first; anchor: the last record that was removed to make room; head: the last record written';

const mark = z.nullable(z.custom<ChainMark>(isMark));
const EvidenceFile = z.object({
  format: z.literal(FORMAT),
  extract: z.boolean(),
  anchor: mark,
  head: mark,
  records: z.array(z.unknown()),
});

/** The same chain with nothing but a mark in the place of every record that is not wanted. */
export function extractOfEntry(chain: HashChain, wanted: (fact: Fact) => boolean): HashChain {
  return {
    ...chain,
    extract: true,
    records: chain.records.map((record) => {
      const fact = factIn(record);
      return fact && !wanted(fact) && isMark(record) ? stubOf(record) : record;
    }),
  };
}

/** @param now epoch milliseconds */
export function auditJson({ anchor, head, records, extract = false }: HashChain, now: number): string {
  const file = { format: FORMAT, exported: new Date(now).toISOString(), how: HOW, extract, anchor, head };
  return `${JSON.stringify({ ...file, records }, null, 2)}\n`;
}

/** Null for what is no such file. What its records hold is for `checkChain` to say. */
export function parseAuditJson(text: string): HashChain | null {
  try {
    const read = z.safeParse(EvidenceFile, JSON.parse(text));
    if (!read.success) return null;
    const { format: _, ...chain } = read.data;
    return chain;
  } catch {
    return null;
  }
}

/** What a record says; null for what is left out, or cannot be read. */
export function factIn(record: unknown): Fact | null {
  const read = z.safeParse(Fact, record);
  return read.success ? read.data : null;
}
