import { setAwakeTimeout } from '#platform/awake.ts';
import { yieldToNewVersion } from '#platform/appVersion.ts';

/** What lies in a database of ours, and how it is reached within one transaction. */
export interface Layout<D> {
  name: string;
  stores: string[];
  /** Makes the stores, in a database that has none. */
  create(database: IDBDatabase): void;
  drawerOf(transaction: IDBTransaction): D;
  /** The same in memory, for where the database is refused or breaks. */
  memory: D;
}

export interface Place<D> {
  /** Runs `work` in one transaction, which awaits nothing but the drawer. */
  use<T>(mode: IDBTransactionMode, work: (records: D) => Promise<T>): Promise<T>;
}

// A database that never answers (seen in browsers that restore a session) must not hold back a person.
const PATIENCE_MS = 4_000;

/**
 * The browser's own database, which alone is coherent over all tabs. Where it is refused or breaks, what this tab
 * wrote is in memory, and stays there until the page goes away.
 */
export function createPlace<D>(layout: Layout<D>, factory: () => IDBFactory): Place<D> {
  let database: Promise<IDBDatabase> | undefined;
  let broken = false;

  async function inDatabase<T>(mode: IDBTransactionMode, work: (records: D) => Promise<T>): Promise<T> {
    database ??= open(layout, factory(), () => (database = undefined));
    const transaction = (await database).transaction(layout.stores, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('It was aborted')));
    });
    const [result] = await Promise.all([work(layout.drawerOf(transaction)), done]);
    return result;
  }

  return {
    async use(mode, work) {
      const inMemory = () => work(layout.memory);
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

function open(
  { name, create }: Pick<Layout<unknown>, 'name' | 'create'>,
  factory: IDBFactory,
  onGone: () => void,
): Promise<IDBDatabase> {
  const request = factory.open(name, 1);
  request.addEventListener('upgradeneeded', () => create(request.result));
  return answer(request).then((database) => {
    // Another version of the app, or a person who clears the site's data, waits for this.
    database.addEventListener('versionchange', ({ newVersion }) => {
      database.close();
      onGone();
      if (newVersion !== null) yieldToNewVersion();
    });
    database.addEventListener('close', onGone);
    return database;
  });
}

export function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('It gave no answer')));
  });
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = setAwakeTimeout(ms, () => reject(new Error('The database did not answer')));
    work.then(resolve, reject).finally(stop);
  });
}
