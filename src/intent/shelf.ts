import { makeWay } from '#lib/missingPart.ts';
import type { StoredEntry } from './stored.ts';

/** The entries, within one transaction. */
export interface Drawer {
  /** As it lies there: another version may have put it. */
  get(id: string): Promise<unknown>;
  put(entry: StoredEntry): Promise<unknown>;
  remove(id: string): Promise<unknown>;
  ofUser(user: string): Promise<unknown[]>;
  /** Of all the user's entries, readable or not. */
  idsOf(user: string): Promise<string[]>;
}

export interface Shelf {
  /** Runs `work` in one transaction, which awaits nothing but the drawer. */
  use<T>(mode: IDBTransactionMode, work: (drawer: Drawer) => Promise<T>): Promise<T>;
}

const NAME = 'app-intents';
const STORE = 'entries';
// A database that never answers (seen in browsers that restore a session) must not hold back a person.
const PATIENCE_MS = 4_000;

/**
 * The browser's own database, which alone is coherent over all tabs. Where it is refused or breaks, what this tab
 * wrote is in memory, and stays there until the page goes away.
 */
export function createShelf(factory: () => IDBFactory = () => indexedDB): Shelf {
  const memory = new Map<string, StoredEntry>();
  let database: Promise<IDBDatabase> | undefined;
  let broken = false;

  async function inDatabase<T>(mode: IDBTransactionMode, work: (drawer: Drawer) => Promise<T>): Promise<T> {
    database ??= open(factory(), () => (database = undefined));
    const transaction = (await database).transaction(STORE, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('It was aborted')));
    });
    const [result] = await Promise.all([work(drawerOf(transaction.objectStore(STORE))), done]);
    return result;
  }

  return {
    async use(mode, work) {
      const inMemory = () => work(memoryDrawer(memory));
      if (broken) return inMemory();
      try {
        const result = await within(PATIENCE_MS, inDatabase(mode, work));
        if (mode === 'readwrite') await inMemory();
        return result;
      } catch {
        broken = true;
        return inMemory();
      }
    },
  };
}

function open(factory: IDBFactory, onGone: () => void): Promise<IDBDatabase> {
  const request = factory.open(NAME, 1);
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore(STORE, { keyPath: 'id' }).createIndex('user', 'user');
  });
  return answer(request).then((database) => {
    // Another version of the app, or a person who clears the site's data, waits for this.
    database.addEventListener('versionchange', ({ newVersion }) => {
      database.close();
      onGone();
      if (newVersion !== null) makeWay();
    });
    database.addEventListener('close', onGone);
    return database;
  });
}

function drawerOf(store: IDBObjectStore): Drawer {
  return {
    get: (id) => answer<unknown>(store.get(id)),
    put: (entry) => answer(store.put(entry)),
    remove: (id) => answer(store.delete(id)),
    ofUser: (user) => answer<unknown[]>(store.index('user').getAll(user)),
    idsOf: async (user) => (await answer(store.index('user').getAllKeys(user))).map(String),
  };
}

function memoryDrawer(entries: Map<string, StoredEntry>): Drawer {
  const ofUser = (user: string) => [...entries.values()].filter((entry) => entry.user === user);
  return {
    get: async (id) => entries.get(id),
    put: async (entry) => entries.set(entry.id, entry),
    remove: async (id) => entries.delete(id),
    ofUser: async (user) => ofUser(user),
    idsOf: async (user) => ofUser(user).map(({ id }) => id),
  };
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('It gave no answer')));
  });
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The database did not answer')), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
