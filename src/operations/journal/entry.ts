import type { Problem } from '#http/problem.ts';
import { isFinal, type Verdict } from '#operations/verdict/verdict.ts';

/** What a person asked for with one tap. It holds the key, so it lives in memory only. */
export interface Operation {
  /** From `intentId`; one id is sent once, however often it is run. */
  id: string;
  /** From `userHash`. */
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

const UNDER_WAY = ['sending', 'waiting'];
const BUSY = [...UNDER_WAY, 'checking'];

/** Whether something is on the wire or being read back just now. */
export function isBusy(entry: Entry): boolean {
  return [entry.claim, entry.activate].some((step) => step && BUSY.includes(step.verdict.kind));
}

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

/** Whether the service refused this activation for want of rights. */
export function isForbidden({ activate }: Entry): boolean {
  return activate?.verdict.kind === 'refused' && activate.verdict.why === 'forbidden';
}
