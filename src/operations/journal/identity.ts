import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { License } from '#api/contract/license.ts';
import { maskKey } from '#license/key.ts';
import { isStepOpen, type Entry, type Operation } from './entry.ts';
import { NOT_STARTED } from '#operations/verdict/verdict.ts';

/** Without crypto.randomUUID, which browsers do not have over plain http. */
export const newOperationId = (): string => bytesToHex(randomBytes(16));

export function entryOf(intent: Operation, now: number): Entry {
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
export function blocksRetry(entry: Entry, { key, claim, activate }: Asked): boolean {
  const open = (claim && isStepOpen(entry.claim)) || (activate && isStepOpen(entry.activate));
  return open && hasKey(entry, key);
}

function hash(salt: string, text: string): string {
  return bytesToHex(sha256(utf8ToBytes(`${salt}:${text}`)));
}
