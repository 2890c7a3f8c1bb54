import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { isProblem, Problem } from '#http/problem.ts';
import type { Entry, Operation, OperationRequest, Step } from '#operations/journal/entry.ts';
import { entryOf } from '#operations/journal/identity.ts';
import { isFinal } from '#operations/verdict/verdict.ts';

/** An operation that was requested without a network. It is sent on request only, under its id, at most once. */
export interface DraftedOperation extends OperationRequest {
  id: string;
  /** When it was requested or changed, epoch milliseconds. */
  draftedAt: number;
}

/** The fields of a drafted operation that can be changed. */
export type DraftChange = Partial<Pick<OperationRequest, 'nodeId' | 'claim' | 'activate'>>;

const stepsOf = ({ claim, activate }: Entry): Step[] => [claim, activate].filter((step) => step !== null);

/** Whether nothing was sent because no service could be reached, so that the operation can be kept for later. */
export function isUnreached(entry: Entry): boolean {
  return (
    stepsOf(entry).some(
      ({ verdict }) =>
        verdict.kind === 'notStarted' && verdict.problem !== null && isUnreachable(verdict.problem),
    ) && !isTakenOver(entry)
  );
}

/** Whether a call failed because there is no network, or no service could be reached. */
export const isUnreachable = (error: unknown): boolean =>
  isProblem(error, 'offline', 'timeout') || (isProblem(error) && error.facts.foreign === true);

/** Whether the journal has taken the operation over: something was sent, or there is a verdict. */
export const isTakenOver = (entry: Entry): boolean =>
  stepsOf(entry).some(({ sentAt, verdict }) => sentAt !== null || isFinal(verdict));

/** Whether the operation may be drafted again: it was sent, and read-back proved that it did not arrive. */
export const mayDraftAgain = (entry: Entry): boolean => stepsOf(entry)[0]?.verdict.kind === 'notThere';

/** Returns the id of the next attempt. Derived from the id of this one, so that a crash never makes two drafts. */
export const nextAttemptId = (id: string): string =>
  bytesToHex(sha256(utf8ToBytes(`again ${id}`))).slice(0, 32);

/** Returns the entry of a drafted operation, which is shown but not in the journal. */
export function draftedEntry({ draftedAt, ...request }: DraftedOperation, user: string): Entry {
  const entry = entryOf({ ...request, user }, draftedAt);
  const verdict = { kind: 'notStarted', problem: new Problem('offline'), blockedBy: null } as const;
  return {
    ...entry,
    isDrafted: true,
    claim: entry.claim && { ...entry.claim, verdict },
    activate: entry.activate && { ...entry.activate, verdict },
  };
}

export function operationOf(drafted: DraftedOperation, user: string): Operation {
  const { id, key, licenseId, nodeId, customerId, claim, activate, seen } = drafted;
  return { id, user, key, licenseId, nodeId, customerId, claim, activate, seen };
}
