import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { License } from '#api/contract/license.ts';
import { maskKey } from '#license/key.ts';
import { isStepOpen, type Entry, type Operation, type OperationRequest } from './entry.ts';
import { NOT_STARTED } from '#operations/verdict/verdict.ts';

/** Avoids crypto.randomUUID, which browsers offer on https only. */
export const newOperationId = (): string => bytesToHex(randomBytes(16));

export function entryOf(operation: Operation, now: number): Entry {
  const salt = bytesToHex(randomBytes(16));
  const { activate, id, user, licenseId, nodeId, customerId } = operation;
  const step = { sentAt: null, answer: null, verdict: NOT_STARTED };
  return {
    id,
    user,
    licenseId,
    nodeId,
    customerId,
    createdAt: now,
    changedAt: now,
    masked: maskKey(operation.key),
    salt,
    keyHash: hash(salt, operation.key),
    unreadableBefore: [],
    claim: operation.claim ? step : null,
    activate: activate && {
      ...step,
      at: activate.iso === null ? null : Date.parse(activate.iso),
      before: null,
      from: 'controller',
    },
  };
}

/** Returns whether the entry concerns this license. */
export function isAbout(entry: Entry, license: Pick<License, 'id' | 'key'>): boolean {
  return license.id === entry.licenseId || hasKey(entry, license.key);
}

/** Returns whether the entry concerns the license with this key. */
export function hasKey(entry: Entry, key: string): boolean {
  return maskKey(key) === entry.masked && hash(entry.salt, key) === entry.keyHash;
}

/** The steps that are about to be sent for a license. */
export type PlannedSteps = Pick<OperationRequest, 'key' | 'claim'> & { activate: boolean };

export const plannedSteps = ({ key, claim, activate }: OperationRequest): PlannedSteps => ({
  key,
  claim,
  activate: activate !== null,
});

/** Returns whether an earlier step of this license is still open, so that another POST could apply it twice. */
export function blocksRetry(entry: Entry, { key, claim, activate }: PlannedSteps): boolean {
  const open = (claim && isStepOpen(entry.claim)) || (activate && isStepOpen(entry.activate));
  return open && hasKey(entry, key);
}

function hash(salt: string, text: string): string {
  return bytesToHex(sha256(utf8ToBytes(`${salt}:${text}`)));
}
