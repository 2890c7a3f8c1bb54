import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { License } from '#api/contract/license.ts';
import { maskKey } from '#license/key.ts';
import type { Problem } from '#net/problem.ts';
import { isFinal, NOT_STARTED, type Verdict } from './verdict.ts';

/** What a person asked for with one tap. It holds the key, so it lives in memory only. */
export interface Intent {
  /** From {@link intentId}; one id is sent once, however often it is run. */
  id: string;
  /** From {@link userHash}. */
  user: string;
  /** As it is sent; see tidyKey. */
  key: string;
  /** Null where the key is in no list at hand. */
  licenseId: string | null;
  /** Needed for a claim. */
  nodeId: string | null;
  /** UUID; an activation without a controller is read back from this customer's list. */
  customerId: string | null;
  claim: boolean;
  activate: {
    /** ISO 8601 with an offset, as it is sent; null: now. */
    iso: string | null;
    /** The person knows that the license has an activation date, and wants it changed. */
    again: boolean;
  } | null;
}

/** What a POST came to, before anything was read back. */
export interface Answer<P = Problem> {
  /** A 2xx that says it was done. */
  accepted: boolean;
  /** The refusal speaks of something that was so already. Worked out at once: the sentence is not kept. */
  already: boolean;
  problem: P | null;
}

/** One of the two ticks. */
export interface Step<P = Problem> {
  /** When the POST began, by the device's clock; null: it never did. */
  sentAt: number | null;
  /** Null until the POST is over, and for ever where the page went away before. */
  answer: Answer<P> | null;
  verdict: Verdict<P>;
}

export interface ActivationStep<P = Problem> extends Step<P> {
  /** The instant asked for, epoch milliseconds; null: now. */
  at: number | null;
  /** The activation date that the record had before. */
  before: string | null;
  /** The list that showed the license before, and is read for the verdict. */
  from: 'controller' | 'customer';
}

/** An intent as it is shown and kept: without the key, with where each tick stands. */
export interface Entry<P = Problem> {
  id: string;
  user: string;
  /** By the device's clock, epoch milliseconds. */
  createdAt: number;
  changedAt: number;
  /** `…7B84` */
  masked: string;
  /** SHA-256 of the key behind this salt, hexadecimal: it recognises the key in a list, and gives nothing away. */
  salt: string;
  keyHash: string;
  licenseId: string | null;
  nodeId: string | null;
  customerId: string | null;
  /** Ids of the rows of the controller's list that could not be read before anything was sent; '' for one without. */
  unreadableBefore: string[];
  claim: Step<P> | null;
  activate: ActivationStep<P> | null;
}

/** Without crypto.randomUUID, which browsers do not have over plain http. */
export const intentId = (): string => bytesToHex(randomBytes(16));

/** Under which a person's entries are kept, so that no name stands in the database. */
export const userHash = (user: string): string => hash('intents', user);

export function entryOf(intent: Intent, now: number): Entry {
  const salt = bytesToHex(randomBytes(16));
  const { activate, id, user, licenseId, nodeId, customerId } = intent;
  const step = { sentAt: null, answer: null, verdict: NOT_STARTED };
  return {
    id,
    user,
    licenseId,
    nodeId,
    customerId,
    createdAt: now,
    changedAt: now,
    masked: maskKey(intent.key),
    salt,
    keyHash: hash(salt, intent.key),
    unreadableBefore: [],
    claim: intent.claim ? step : null,
    activate: activate && {
      ...step,
      at: activate.iso === null ? null : Date.parse(activate.iso),
      before: null,
      from: 'controller',
    },
  };
}

/** Whether the entry is about this license. */
export function isAbout(entry: Entry, license: Pick<License, 'id' | 'key'>): boolean {
  return license.id === entry.licenseId || hasKey(entry, license.key);
}

/** Whether the entry is about the license of this key. */
export function hasKey(entry: Entry, key: string): boolean {
  return maskKey(key) === entry.masked && hash(entry.salt, key) === entry.keyHash;
}

/** What is about to be asked of a license. */
interface Asked {
  key: string;
  claim: boolean;
  activate: boolean;
}

/** Whether the same was asked of the same license before and has no verdict yet: a second POST could do it twice. */
export function holdsBack(entry: Entry, { key, claim, activate }: Asked): boolean {
  const open = (claim && isStepOpen(entry.claim)) || (activate && isStepOpen(entry.activate));
  return open && hasKey(entry, key);
}

const UNDER_WAY = ['sending', 'waiting'];

/** Whether a POST of it is on its way just now, or about to be. */
export function isSending(entry: Entry): boolean {
  return [entry.claim, entry.activate].some((step) => step && UNDER_WAY.includes(step.verdict.kind));
}

/** Whether something was sent that has no verdict yet. */
export function isOpen(entry: Entry): boolean {
  return [entry.claim, entry.activate].some(isStepOpen);
}

export function isStepOpen(step: Step | null): step is Step & { sentAt: number } {
  return step !== null && step.sentAt !== null && !isFinal(step.verdict);
}

function hash(salt: string, text: string): string {
  return bytesToHex(sha256(utf8ToBytes(`${salt}:${text}`)));
}
