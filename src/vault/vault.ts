import { bytesToHex, randomBytes } from '@noble/hashes/utils.js';
import { DAY_MS } from '#lib/instant.ts';
import { userHash } from '#lib/userHash.ts';
import type { DraftOwner } from '#drafts/drafts.ts';
import { createKey, seal, unseal } from './cipher.ts';
import { VaultProblem } from './vaultProblem.ts';
import type { KeyRecord, SealedRecord, VaultStore, VaultTables } from './vaultStore.ts';

/** Maximum age of a record since its last change. */
export const VAULT_AGE_MS = 7 * DAY_MS;

const VERSION = 1;

export interface VaultItem {
  /** Unique among all kinds. Stored in the clear, so without anything personal. */
  id: string;
  /** When the value was current, epoch milliseconds: it is deleted seven days later. Now, if absent. */
  at?: number;
  /** JSON. */
  value: unknown;
}

export interface StoredItem extends Required<VaultItem> {
  /** Size on the device. */
  bytes: number;
}

/** Encrypted records of one person. Nothing in it is readable after its end. */
export interface Vault {
  /** Stores the items, all or none. @throws VaultProblem */
  put(kind: string, items: readonly VaultItem[]): Promise<void>;
  /** Returns the records that are at most seven days old, and deletes others. @throws VaultProblem */
  all(kind: string): Promise<StoredItem[]>;
  /** @throws VaultProblem */
  remove(ids: readonly string[]): Promise<void>;
  /** Deletes the key and all records. @throws VaultProblem */
  wipe(): Promise<void>;
  /** Ends the use of the vault in this tab. */
  close(): void;
  isClosed(): boolean;
}

/**
 * Opens the vault of a person, and creates it if there is none. The vault of another person is wiped.
 * @throws VaultProblem
 */
export async function openVault(
  owner: DraftOwner,
  store: VaultStore,
  now: () => number = Date.now,
): Promise<Vault> {
  if (!globalThis.crypto?.subtle) throw new VaultProblem('unsupported');
  const { key, vault } = await obtainKey(owner, store);
  let isClosed = false;
  const labelOf = ({ kind, id, at }: Pick<SealedRecord, 'kind' | 'id' | 'at'>) =>
    `${vault} ${kind} ${id} ${at}`;
  const isFresh = ({ at }: SealedRecord) => Math.abs(now() - at) < VAULT_AGE_MS;

  /** Runs `work` if the key is still in the database: another tab may have wiped the vault. */
  const run = <R>(mode: IDBTransactionMode, work: (tables: VaultTables) => Promise<R>) =>
    store(mode, async (tables) => {
      const stored = await tables.key();
      if (!isKeyRecord(stored) || stored.vault !== vault) isClosed = true;
      if (isClosed) throw new VaultProblem('ended');
      return work(tables);
    });

  async function open(record: SealedRecord): Promise<StoredItem | null> {
    const text = isFresh(record) ? await unseal(key, labelOf(record), record) : null;
    const { id, at, data } = record;
    return text === null ? null : { id, at, value: JSON.parse(text), bytes: data.byteLength };
  }

  return {
    async put(kind, items) {
      const records = await Promise.all(
        items.map(async ({ id, value, at = now() }): Promise<SealedRecord> => {
          const sealed = await seal(key, labelOf({ kind, id, at }), JSON.stringify(value));
          return { id, kind, at, ...sealed };
        }),
      );
      await run('readwrite', (tables) => Promise.all(records.map((record) => tables.put(record))));
    },
    async all(kind) {
      const records = await run('readonly', (tables) => tables.all(kind));
      const opened = await Promise.all(records.map(open));
      const lost = records.filter((_, index) => opened[index] === null);
      if (lost.length > 0)
        await run('readwrite', (tables) => Promise.all(lost.map(({ id }) => tables.remove(id))));
      if (isClosed) throw new VaultProblem('ended');
      return opened.filter((each) => each !== null);
    },
    async remove(ids) {
      await run('readwrite', (tables) => Promise.all(ids.map((id) => tables.remove(id))));
    },
    async wipe() {
      await run('readwrite', (tables) => tables.clear());
      isClosed = true;
    },
    close() {
      isClosed = true;
    },
    isClosed: () => isClosed,
  };
}

async function obtainKey({ user, subject }: DraftOwner, store: VaultStore): Promise<KeyRecord> {
  const owner = userHash(user);
  const account = subject === null ? undefined : userHash(subject);
  const isOwn = (stored: unknown): stored is KeyRecord =>
    isKeyRecord(stored) &&
    // Two accounts may have one name. Where one is unknown, the name decides.
    (account !== undefined && stored.account !== undefined
      ? stored.account === account
      : stored.user === owner);

  const present = await store('readonly', (tables) => tables.key());
  if (isOwn(present)) return present;
  // Outside of a transaction, which would end while the key is created.
  const record: KeyRecord = {
    id: 'key',
    v: VERSION,
    vault: bytesToHex(randomBytes(16)),
    user: owner,
    account,
    key: await createKey(),
  };
  return store('readwrite', async (tables) => {
    const stored = await tables.key();
    // Another tab was faster.
    if (isOwn(stored)) return stored;
    if (Number(Object(stored).v) > VERSION) throw new VaultProblem('newer');
    await tables.clear();
    await tables.setKey(record);
    return record;
  });
}

const isKeyRecord = (stored: unknown): stored is KeyRecord => {
  const { v, vault, user, key } = Object(stored) as Partial<KeyRecord>;
  return v === VERSION && typeof vault === 'string' && typeof user === 'string' && key instanceof CryptoKey;
};
