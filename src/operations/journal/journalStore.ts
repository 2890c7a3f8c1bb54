import { answer, createPlace, type Place } from './database.ts';
import type { StoredEntry } from './storedEntry.ts';

/** The entries, within one transaction. */
export interface JournalRecords {
  /** As it lies there: another version may have put it. */
  get(id: string): Promise<unknown>;
  put(entry: StoredEntry): Promise<unknown>;
  remove(id: string): Promise<unknown>;
  ofUser(user: string): Promise<unknown[]>;
  /** Of all the user's entries, readable or not. */
  idsOf(user: string): Promise<string[]>;
}

export type JournalStore = Place<JournalRecords>;

const STORE = 'entries';

/** Where the entries lie. */
export function createJournalStore(factory: () => IDBFactory = () => indexedDB): JournalStore {
  return createPlace(
    {
      name: 'app-intents',
      stores: [STORE],
      create: (database) =>
        void database.createObjectStore(STORE, { keyPath: 'id' }).createIndex('user', 'user'),
      drawerOf: (transaction) => drawerOf(transaction.objectStore(STORE)),
      memory: memoryDrawer(new Map()),
    },
    factory,
  );
}

function drawerOf(store: IDBObjectStore): JournalRecords {
  return {
    get: (id) => answer<unknown>(store.get(id)),
    put: (entry) => answer(store.put(entry)),
    remove: (id) => answer(store.delete(id)),
    ofUser: (user) => answer<unknown[]>(store.index('user').getAll(user)),
    idsOf: async (user) => (await answer(store.index('user').getAllKeys(user))).map(String),
  };
}

function memoryDrawer(entries: Map<string, StoredEntry>): JournalRecords {
  const ofUser = (user: string) => [...entries.values()].filter((entry) => entry.user === user);
  return {
    get: async (id) => entries.get(id),
    put: async (entry) => entries.set(entry.id, entry),
    remove: async (id) => entries.delete(id),
    ofUser: async (user) => ofUser(user),
    idsOf: async (user) => ofUser(user).map(({ id }) => id),
  };
}
