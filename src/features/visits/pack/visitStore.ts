import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { vaultOfSession, type SessionOwner } from '#vault/sessionVault.ts';
import { partName, type DatedPart, type Part } from './part.ts';
import { Visit, type KeptVisit } from './visit.ts';

const VISIT = 'visit';
const PART = 'part';

interface StoredPart {
  visitId: string;
  part: Part;
}

interface LoadedPart extends DatedPart {
  id: string;
  visitId: string;
  bytes: number;
}

/** Hashed, since ids are stored in the clear. */
const partId = (visitId: string, part: Part): string =>
  bytesToHex(sha256(utf8ToBytes(`${visitId} ${partName(part)}`)));

async function loadParts(owner: SessionOwner): Promise<LoadedPart[]> {
  const items = await (await vaultOfSession(owner)).all(PART);
  return items.map(({ id, at, value, bytes }) => ({ id, at, bytes, ...(value as StoredPart) }));
}

/** Returns what is kept of all visits. @throws VaultProblem */
export const keptParts = (owner: SessionOwner): Promise<DatedPart[]> => loadParts(owner);

/** Returns the visits on this device. @throws VaultProblem */
export async function keptVisits(owner: SessionOwner): Promise<KeptVisit[]> {
  const items = await (await vaultOfSession(owner)).all(VISIT);
  const visits = items.flatMap(({ value }) => Visit.safeParse(value).data ?? []);
  const parts = await loadParts(owner);
  return visits.map((visit) => {
    const own = parts.filter(({ visitId }) => visitId === visit.id);
    const current = own.filter(({ at }) => at >= visit.round);
    return {
      visit,
      readNodes: new Set(current.flatMap(({ part }) => (part.kind === 'nodeLicenses' ? part.nodeId : []))),
      bytes: own.reduce((sum, { bytes }) => sum + bytes, 0),
      oldest: own.length > 0 ? Math.min(...own.map(({ at }) => at)) : null,
    };
  });
}

/** @throws VaultProblem */
export async function saveVisit(owner: SessionOwner, visit: Visit): Promise<void> {
  await (await vaultOfSession(owner)).put(VISIT, [{ id: visit.id, at: visit.round, value: visit }]);
}

/** @throws VaultProblem */
export async function saveParts(
  owner: SessionOwner,
  { id }: Visit,
  parts: readonly DatedPart[],
): Promise<void> {
  const items = parts.map(({ part, at }) => {
    const value: StoredPart = { visitId: id, part };
    return { id: partId(id, part), at, value };
  });
  await (await vaultOfSession(owner)).put(PART, items);
}

/** Deletes what the last complete reading of a visit no longer found. @throws VaultProblem */
export async function removeOldParts(owner: SessionOwner, { id, round }: Visit): Promise<void> {
  const old = (await loadParts(owner)).filter((each) => each.visitId === id && each.at < round);
  await (await vaultOfSession(owner)).remove(old.map((each) => each.id));
}

/** @throws VaultProblem */
export async function removeVisit(owner: SessionOwner, { id }: Visit): Promise<void> {
  const parts = (await loadParts(owner)).filter(({ visitId }) => visitId === id);
  await (await vaultOfSession(owner)).remove([id, ...parts.map((part) => part.id)]);
}
