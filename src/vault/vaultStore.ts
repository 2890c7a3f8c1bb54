import { VAULT_DATABASE } from '#drafts/endDrafts.ts';
import { openDatabase, resultOf, runTransaction } from '#platform/storage/database.ts';
import type { Sealed } from './cipher.ts';
import { vaultProblemOf } from './vaultProblem.ts';

/** The key of the vault and its owner, the only record of its store. */
export interface KeyRecord {
  id: 'key';
  /** Version of the format. */
  v: number;
  /** Random id of the vault. */
  vault: string;
  /** Hash of the user's name. */
  user: string;
  /** Hash of the account's id; absent if it is unknown. */
  account?: string | undefined;
  key: CryptoKey;
}

/** A record of the vault. Only its kind, its time and its size can be read without the key. */
export interface SealedRecord extends Sealed {
  id: string;
  kind: string;
  /** Time of the last change by the device's clock, epoch milliseconds. */
  at: number;
}

/** The vault within one transaction. */
export interface VaultTables {
  /** Returns the key as stored, possibly by another version. */
  key(): Promise<unknown>;
  setKey(record: KeyRecord): Promise<unknown>;
  put(record: SealedRecord): Promise<unknown>;
  remove(id: string): Promise<unknown>;
  all(kind: string): Promise<SealedRecord[]>;
  /** Deletes the key and all records. */
  clear(): Promise<unknown>;
}

/** Runs `work` in one transaction, which is aborted if `work` throws. @throws VaultProblem */
export type VaultStore = <R>(
  mode: IDBTransactionMode,
  work: (tables: VaultTables) => Promise<R>,
) => Promise<R>;

const KEYS = 'keys';
const RECORDS = 'records';

/** Has no fallback in memory: the vault must not claim to keep records that it cannot store. */
export function createVaultStore(factory: () => IDBFactory): VaultStore {
  let connection: Promise<IDBDatabase> | null = null;
  const forget = () => {
    connection = null;
  };

  async function open(): Promise<IDBDatabase> {
    const database = await openDatabase({ name: VAULT_DATABASE, create }, factory);
    database.addEventListener('versionchange', forget);
    database.addEventListener('close', forget);
    return database;
  }

  return async (mode, work) => {
    try {
      return await runTransaction(
        () => (connection ??= open()),
        mode,
        (transaction) => work(tablesOf(transaction)),
      );
    } catch (error) {
      forget();
      throw vaultProblemOf(error);
    }
  };
}

function create(database: IDBDatabase): void {
  database.createObjectStore(KEYS, { keyPath: 'id' });
  database.createObjectStore(RECORDS, { keyPath: 'id' }).createIndex('kind', 'kind');
}

function tablesOf(transaction: IDBTransaction): VaultTables {
  const keys = transaction.objectStore(KEYS);
  const records = transaction.objectStore(RECORDS);
  return {
    key: () => resultOf<unknown>(keys.get('key')),
    setKey: (record) => resultOf(keys.put(record)),
    put: (record) => resultOf(records.put(record)),
    remove: (id) => resultOf(records.delete(id)),
    all: (kind) => resultOf<SealedRecord[]>(records.index('kind').getAll(kind)),
    clear: () => Promise.all([resultOf(keys.clear()), resultOf(records.clear())]),
  };
}
