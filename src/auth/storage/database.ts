import { openDatabase, resultOf, runTransaction } from '#platform/storage/database.ts';
import type { Platform } from '#platform/platform.ts';

const STORE = 'session';
const KEY = 'current';
const SCHEMA = {
  name: 'app-auth',
  create: (database: IDBDatabase) => void database.createObjectStore(STORE),
};

/** The result of a transaction: `value` is stored (null deletes the record) unless `isUnchanged` is set. */
export interface Change<T> {
  value: T;
  isUnchanged: boolean;
}

/**
 * Reads the single value and changes it in one transaction, so concurrent tabs never overwrite each other's changes.
 * The database is closed afterwards, so it never blocks an upgrade or the clearing of site data.
 * @param change may be called more than once; only the last call counts
 * @throws if the browser denies storage, the quota is exceeded, or the database does not respond
 */
export async function transact<T>(platform: Platform, change: (value: unknown) => Change<T>): Promise<T> {
  let database: IDBDatabase | undefined;
  const open = async () => (database = await openDatabase(SCHEMA, () => platform.indexedDB()));
  try {
    return await runTransaction(open, 'readwrite', async (transaction) => {
      const store = transaction.objectStore(STORE);
      const { value, isUnchanged } = change(await resultOf<unknown>(store.get(KEY)));
      if (!isUnchanged) {
        if (value === null) store.delete(KEY);
        else store.put(value, KEY);
      }
      return value;
    });
  } finally {
    database?.close();
  }
}
