import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Value of a field of a record. Records are flat, so that their canonical form is simple. */
type Value = string | number | boolean | null;

/** The position and the hash of a record. */
export interface Checkpoint {
  /** From 1, without gaps. */
  seq: number;
  /** SHA-256, hexadecimal. */
  hash: string;
}

export type ChainRecord<F> = F & Checkpoint & { prev: string };

/** Records and the checkpoints at both ends, as stored in a database or a file: none of it is trusted. */
export interface HashChain {
  /** Checkpoint of the last record removed to make room; null if no record was removed. */
  anchor: Checkpoint | null;
  records: readonly unknown[];
  /** Records may be left out, replaced by their {@link checkpointOf}. */
  extract?: boolean;
  /** Checkpoint of the last record, stored apart from the records; null if nothing was ever written. */
  head: Checkpoint | null;
}

/** Precedes the first record. */
const GENESIS: Checkpoint = { seq: 0, hash: '0'.repeat(64) };

/**
 * Returns the canonical form of a record: JSON without spaces, names sorted by UTF-16 code units. For flat records,
 * this equals RFC 8785.
 */
export function canonical(record: object): string {
  const fields = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`;
}

/** Returns the SHA-256 of the canonical record without its `hash`. Covers `prev`, and thereby all earlier records. */
export function hashOf(record: object): string {
  const { hash: _, ...rest } = record as { hash?: unknown };
  return bytesToHex(sha256(utf8ToBytes(canonical(rest))));
}

/** Returns the record of the event that follows `last`. */
export function nextRecord<F extends object>(last: Checkpoint | null, event: F): ChainRecord<F> {
  const { seq, hash: prev } = last ?? GENESIS;
  const record = { ...event, seq: seq + 1, prev };
  return { ...record, hash: hashOf(record) };
}

/** Names of the fields that {@link nextRecord} adds. */
const LINK = ['seq', 'prev', 'hash'];

/** Returns the event of a record. */
export const eventOf = <F extends object>(record: ChainRecord<F>): F =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !LINK.includes(name))) as F;

/** Returns the checkpoint that replaces a record in an extract. */
export const checkpointOf = ({ seq, hash }: Checkpoint): Checkpoint => ({ seq, hash });

/**
 * Why a record is invalid:
 * - `unreadable`: not a record
 * - `changed`: the hash does not match the content
 * - `order`: the sequence number is not the next one
 * - `link`: `prev` is not the hash of the record before
 * - `end`: the last record does not match `head`
 */
export type ChainFault = 'unreadable' | 'changed' | 'order' | 'link' | 'end';

export type ChainVerification =
  | {
      isValid: true;
      /** Records verified. */
      count: number;
      /** Records that an extract leaves out. Their content and the links between them are not verified. */
      leftOut: number;
      /** Records removed from the beginning to make room. */
      pruned: number;
      /** Hash of the last record. Can be compared with a hash noted elsewhere. */
      hash: string;
    }
  | {
      isValid: false;
      /** Position of the first invalid record in the list, from 1, and the `seq` expected there. */
      position: number;
      seq: number;
      why: ChainFault;
    };

/** Verifies the records in order, up to the first invalid one. */
export function verifyChain({ anchor, records, head, extract = false }: HashChain): ChainVerification {
  let before = anchor ?? GENESIS;
  let leftOut = 0;
  for (const [index, record] of records.entries()) {
    const fault = faultOf(record, before, extract);
    if (fault) return { isValid: false, position: index + 1, seq: before.seq + 1, why: fault };
    before = checkpointOf(record as Checkpoint);
    if (isOmitted(record as object)) leftOut += 1;
  }
  const last = head ?? GENESIS;
  if (last.seq !== before.seq || last.hash !== before.hash) {
    return { isValid: false, position: records.length + 1, seq: before.seq + 1, why: 'end' };
  }
  const count = records.length - leftOut;
  return { isValid: true, count, leftOut, pruned: anchor?.seq ?? 0, hash: before.hash };
}

function faultOf(record: unknown, before: Checkpoint, extract: boolean): ChainFault | null {
  if (!isFlat(record) || !isCheckpoint(record)) return 'unreadable';
  if (record.seq !== before.seq + 1) return 'order';
  if (extract && isOmitted(record)) return null;
  if (hashOf(record) !== record.hash) return 'changed';
  const prev = 'prev' in record ? record.prev : undefined;
  return prev === before.hash ? null : 'link';
}

const isOmitted = (record: object) => Object.keys(record).length === 2;

/** Whether the value has a sequence number and a hash of the right form. */
export function isCheckpoint(value: unknown): value is Checkpoint {
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
