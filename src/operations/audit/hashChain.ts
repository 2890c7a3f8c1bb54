import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What a record may hold: nothing is nested, so that its canonical form is one line. */
type Value = string | number | boolean | null;

/** The place of a record in its chain. */
export interface ChainMark {
  /** From 1, without gaps. */
  seq: number;
  /** SHA-256, hexadecimal. */
  hash: string;
}

export type ChainLink<F> = F & ChainMark & { prev: string };

/** Records with what tells where they begin and end; as it lies in a database or a file, and may be anything. */
export interface HashChain {
  /** The last record that was removed to make room; null where the chain is whole from its first one. */
  anchor: ChainMark | null;
  records: readonly unknown[];
  /** Records may be left out, and a {@link stubOf} stands in their place. */
  extract?: boolean;
  /** The mark of the last record, kept apart from it; null where nothing was ever written. */
  head: ChainMark | null;
}

/** What stands before the first record. */
const NOTHING: ChainMark = { seq: 0, hash: '0'.repeat(64) };

/**
 * The one text of a record: JSON with its names in the order of their UTF-16 units and no spaces, which is RFC 8785
 * for records without nesting.
 */
export function canonical(record: object): string {
  const fields = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`;
}

/** SHA-256 of the canonical record without its `hash`; `prev` is in it, and so is all that came before. */
export function hashOf(record: object): string {
  const { hash: _, ...rest } = record as { hash?: unknown };
  return bytesToHex(sha256(utf8ToBytes(canonical(rest))));
}

/** The fact as the record that comes after `last`. */
export function appendLink<F extends object>(last: ChainMark | null, fact: F): ChainLink<F> {
  const { seq, hash: prev } = last ?? NOTHING;
  const record = { ...fact, seq: seq + 1, prev };
  return { ...record, hash: hashOf(record) };
}

/** In the place of a record that an extract leaves out. */
export const stubOf = ({ seq, hash }: ChainMark): ChainMark => ({ seq, hash });

/**
 * Why a record does not fit:
 * - `unreadable`: it is no record
 * - `changed`: its hash is not that of what it says
 * - `order`: another number was to come here
 * - `link`: it does not follow from the record before
 * - `end`: the last one is not the one that was written last
 */
export type ChainFault = 'unreadable' | 'changed' | 'order' | 'link' | 'end';

export type ChainCheck =
  | {
      whole: true;
      /** Records that were read and fit. */
      count: number;
      /** Records that an extract left out. What they say is not proven, nor how two of them follow each other. */
      leftOut: number;
      /** How many were removed from the beginning to make room. */
      pruned: number;
      /** The last record's hash; whoever wrote it down can tell the chain from any other. */
      hash: string;
    }
  | {
      whole: false;
      /** Where in the list it stands, from 1, and the number that was to stand there. */
      place: number;
      seq: number;
      why: ChainFault;
    };

/** Looks at each record in turn, up to the first that does not fit. */
export function checkChain({ anchor, records, head, extract = false }: HashChain): ChainCheck {
  let before = anchor ?? NOTHING;
  let leftOut = 0;
  for (const [index, record] of records.entries()) {
    const misfit = misfitOf(record, before, extract);
    if (misfit) return { whole: false, place: index + 1, seq: before.seq + 1, why: misfit };
    before = stubOf(record as ChainMark);
    if (isStub(record as object)) leftOut += 1;
  }
  const last = head ?? NOTHING;
  if (last.seq !== before.seq || last.hash !== before.hash) {
    return { whole: false, place: records.length + 1, seq: before.seq + 1, why: 'end' };
  }
  const count = records.length - leftOut;
  return { whole: true, count, leftOut, pruned: anchor?.seq ?? 0, hash: before.hash };
}

function misfitOf(record: unknown, before: ChainMark, extract: boolean): ChainFault | null {
  if (!isFlat(record) || !isMark(record)) return 'unreadable';
  if (record.seq !== before.seq + 1) return 'order';
  if (extract && isStub(record)) return null;
  if (hashOf(record) !== record.hash) return 'changed';
  const prev = 'prev' in record ? record.prev : undefined;
  return prev === before.hash ? null : 'link';
}

const isStub = (record: object) => Object.keys(record).length === 2;

/** Whether it is the place of a record, with a hash of the right form. */
export function isMark(value: unknown): value is ChainMark {
  if (typeof value !== 'object' || value === null || !('seq' in value) || !('hash' in value)) return false;
  return (
    Number.isSafeInteger(value.seq) && typeof value.hash === 'string' && /^[\da-f]{64}$/.test(value.hash)
  );
}

function isFlat(value: unknown): value is Record<string, Value> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((each) => each === null || SIMPLE.includes(typeof each));
}

const SIMPLE = ['string', 'number', 'boolean'];
