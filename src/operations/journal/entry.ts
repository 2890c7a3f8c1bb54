import type { Problem } from '#http/problem.ts';
import { isFinal, type Verdict } from '#operations/verdict/verdict.ts';

/** What the user requested with one click. Contains the key, so it is kept in memory only. */
export interface Operation {
  /** From `newOperationId`; an operation of one id is sent once, however often it is run. */
  id: string;
  /** From `userHash`. */
  user: string;
  /** As sent; see tidyKey. */
  key: string;
  /** Null if the key is in none of the loaded lists. */
  licenseId: string | null;
  /** Required for a claim. */
  nodeId: string | null;
  /** UUID; an activation without a controller is read back from this customer's list. */
  customerId: string | null;
  claim: boolean;
  activate: {
    /** ISO 8601 with an offset, as sent; null: now. */
    iso: string | null;
    /** Whether the user knowingly changes an existing activation date. */
    again: boolean;
  } | null;
  /** What the page showed before the click, to tell what has changed if the operation is sent later. */
  seen?: Seen | undefined;
}

/** A license and a controller as they were shown. */
export interface Seen {
  /** Whether the license was linked; null if its list was not read. */
  isLinked: boolean | null;
  activationDate: string | null;
  isControllerVisible: boolean;
}

/** What a page requests; the manager adds the id and the user. */
export type OperationRequest = Omit<Operation, 'id' | 'user'>;

/** The outcome of a POST, before anything is read back. */
export interface Answer<P = Problem> {
  /** A 2xx that reports success. */
  accepted: boolean;
  /** The refusal says "already". Derived at once, because the message is not stored. */
  already: boolean;
  problem: P | null;
}

/** One of the two steps of an operation: the claim or the activation. */
export interface Step<P = Problem> {
  /** Start of the POST by the device's clock; null if nothing was sent. */
  sentAt: number | null;
  /** Null until the POST has ended; stays null if the page was closed before that. */
  answer: Answer<P> | null;
  verdict: Verdict<P>;
}

export interface ActivationStep<P = Problem> extends Step<P> {
  /** The requested time, epoch milliseconds; null: now. */
  at: number | null;
  /** The activation date of the record before the POST. */
  before: string | null;
  /** The list that contained the license before the POST, and is read back for the verdict. */
  from: 'controller' | 'customer';
}

/** Operation as shown and stored, without the key and with the state of each step. */
export interface Entry<P = Problem> {
  id: string;
  user: string;
  /** By the device's clock, epoch milliseconds. */
  createdAt: number;
  changedAt: number;
  /** `…7B84` */
  masked: string;
  /** SHA-256 of the salt and the key, hexadecimal: matches the key of a listed license without revealing it. */
  salt: string;
  keyHash: string;
  licenseId: string | null;
  nodeId: string | null;
  customerId: string | null;
  /** Ids of the unreadable rows of the controller's list before the POST; '' for a row without an id. */
  unreadableBefore: string[];
  claim: Step<P> | null;
  activate: ActivationStep<P> | null;
  /** Kept for later, because no service could be reached: shown, but not in the journal. */
  isDrafted?: boolean;
}

const IN_FLIGHT = ['sending', 'waiting'];
const BUSY = [...IN_FLIGHT, 'checking'];

/** Returns whether a step is being sent or read back now. */
export function isBusy(entry: Entry): boolean {
  return [entry.claim, entry.activate].some((step) => step && BUSY.includes(step.verdict.kind));
}

/** Returns whether a POST is in flight or about to be sent. */
export function isSending(entry: Entry): boolean {
  return [entry.claim, entry.activate].some((step) => step && IN_FLIGHT.includes(step.verdict.kind));
}

/** Returns whether a step was sent and has no verdict yet. */
export function isOpen(entry: Entry): boolean {
  return [entry.claim, entry.activate].some(isStepOpen);
}

export function isStepOpen(step: Step | null): step is Step & { sentAt: number } {
  return step !== null && step.sentAt !== null && !isFinal(step.verdict);
}

/**
 * Returns whether the license is linked, and its activation, which was requested with the claim, was never sent: the
 * page was closed between the two steps, or something prevented the second one.
 */
export function isHalfDone({ claim, activate }: Entry): boolean {
  return claim?.verdict.kind === 'confirmed' && activate?.verdict.kind === 'notStarted';
}

/** Returns whether an entry needs the user's attention: it has no verdict yet, or is half done. */
export const isUnfinished = (entry: Entry): boolean => isOpen(entry) || isHalfDone(entry);

/** Returns the requested activation time if it is still ahead, epoch milliseconds; null: now. */
export function remainingTime({ activate }: Entry, now: number): number | null {
  return activate && activate.at !== null && activate.at > now ? activate.at : null;
}

/** Returns whether the service refused the activation because the user lacks the permission. */
export function isForbidden({ activate }: Entry): boolean {
  return activate?.verdict.kind === 'refused' && activate.verdict.why === 'forbidden';
}
