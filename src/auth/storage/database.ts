import { openDatabase, resultOf, runTransaction } from '#platform/database.ts';
import type { Platform } from '#platform/platform.ts';

const STORE = 'session';
const KEY = 'current';
const SCHEMA = {
  name: 'app-auth',
  create: (database: IDBDatabase) => void database.createObjectStore(STORE),
};

/** What a transaction leaves behind: `value`, null for nothing; written only if it is not what was found. */
export interface Change<T> {
  value: T;
  isUnchanged: boolean;
}

/**
 * Reads the one value and changes it in one transaction, so that of several tabs each sees what the last one left.
 * The database is open no longer than that: nothing stands in the way of a newer version or of clearing the site.
 * @param change may be called again: only the last call counts
 * @throws where the browser refuses, has no room, or does not answer
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
