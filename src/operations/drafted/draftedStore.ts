import * as z from 'zod/mini';
import { onVaultChange, vaultOfSession, type SessionOwner } from '#vault/sessionVault.ts';
import type { DraftedOperation } from './drafted.ts';

const KIND = 'draft';

const text = z.nullable(z.string());
const Drafted = z.object({
  id: z.string(),
  draftedAt: z.number(),
  key: z.string(),
  licenseId: text,
  nodeId: text,
  customerId: text,
  claim: z.boolean(),
  activate: z.nullable(z.object({ iso: text, again: z.boolean() })),
  seen: z.optional(
    z.object({ isLinked: z.nullable(z.boolean()), activationDate: text, isControllerVisible: z.boolean() }),
  ),
});

/** The drafted operations of one person, shared by all tabs. */
export interface DraftedStore {
  /** Returns the drafted operations, oldest first. @throws VaultProblem */
  all(): Promise<DraftedOperation[]>;
  /** @throws VaultProblem if the operation cannot be kept */
  put(drafted: DraftedOperation): Promise<void>;
  /** @throws VaultProblem */
  remove(id: string): Promise<void>;
  /** Returns the unsubscribe function. */
  onChange(listener: () => void): () => void;
}

/** The drafted operations in the vault of the session's person. A draft contains a key, so it is only kept encrypted. */
export function createDraftedStore(owner: SessionOwner): DraftedStore {
  return {
    async all() {
      const items = await (await vaultOfSession(owner)).all(KIND);
      return items
        .flatMap(({ value }) => z.safeParse(Drafted, value).data ?? [])
        .sort((a, b) => a.draftedAt - b.draftedAt);
    },
    async put(drafted) {
      await (await vaultOfSession(owner)).put(KIND, [{ id: drafted.id, value: drafted }]);
    },
    async remove(id) {
      await (await vaultOfSession(owner)).remove([id]);
    },
    onChange: onVaultChange,
  };
}
