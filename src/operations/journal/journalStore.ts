import { browserDatabases } from '#platform/storage/browserStorage.ts';
import { resultOf } from '#platform/storage/database.ts';
import { createStore, type Store } from '#platform/storage/store.ts';
import type { StoredEntry } from './storedEntry.ts';

/** The entries, within one transaction. */
export interface EntryTable {
  /** Returns the entry as stored, possibly by another version. */
  get(id: string): Promise<unknown>;
  put(entry: StoredEntry): Promise<unknown>;
  remove(id: string): Promise<unknown>;
  ofUser(user: string): Promise<unknown[]>;
  /** Ids of all entries of the user, including unreadable ones. */
  idsOf(user: string): Promise<string[]>;
}

export type JournalStore = Store<EntryTable>;

const STORE = 'entries';

export function createJournalStore(factory: () => IDBFactory = browserDatabases): JournalStore {
  return createStore(
    {
      // The database exists on devices, so its name must not change.
      name: 'app-intents',
      create: (database) =>
        void database.createObjectStore(STORE, { keyPath: 'id' }).createIndex('user', 'user'),
      tables: (transaction) => tableOf(transaction.objectStore(STORE)),
      memory: memoryTable(new Map()),
    },
    factory,
  );
}

function tableOf(store: IDBObjectStore): EntryTable {
  return {
    get: (id) => resultOf<unknown>(store.get(id)),
    put: (entry) => resultOf(store.put(entry)),
    remove: (id) => resultOf(store.delete(id)),
    ofUser: (user) => resultOf<unknown[]>(store.index('user').getAll(user)),
    idsOf: async (user) => (await resultOf(store.index('user').getAllKeys(user))).map(String),
  };
}

function memoryTable(entries: Map<string, StoredEntry>): EntryTable {
  const ofUser = (user: string) => [...entries.values()].filter((entry) => entry.user === user);
  return {
    get: async (id) => entries.get(id),
    put: async (entry) => entries.set(entry.id, entry),
    remove: async (id) => entries.delete(id),
    ofUser: async (user) => ofUser(user),
    idsOf: async (user) => ofUser(user).map(({ id }) => id),
  };
}
