import type { ReadonlyObservable } from '#platform/observable.ts';
import { openDatabase, resultOf, runTransaction, type Schema } from './database.ts';
import { onShown } from '#platform/pageLifecycle.ts';
import { StorageFallback, type StorageMode } from './storageFallback.ts';

/** @template T the operations of one transaction, the tables of the store */
export interface StoreOptions<T> extends Schema {
  tables(transaction: IDBTransaction): T;
  /** The same operations in memory, used if the database is denied, fails or does not respond. */
  memory: T;
}

type Work<T, R> = (tables: T) => Promise<R>;

export interface Store<T> {
  readonly mode: ReadonlyObservable<StorageMode>;
  /**
   * Runs `work` in one transaction; it may only await operations of the tables. Never throws because of the database.
   * `work` may run again, on data that other tabs have written since: after its transaction was aborted, and when a
   * failed database responds again.
   */
  run<R>(mode: IDBTransactionMode, work: Work<T, R>): Promise<R>;
  /** Tries a database that failed once more, now. Never rejects. */
  retry(): Promise<void>;
  /** Discards the writes that exist only in memory. */
  discard(): void;
}

/**
 * Creates a store in IndexedDB, shared by all tabs, with a copy in memory as a fallback while the database fails. The
 * database is retried after 5 s and when the page is shown again; writes made meanwhile are then applied in order.
 */
export function createStore<T>(
  { tables, memory, ...schema }: StoreOptions<T>,
  factory: () => IDBFactory,
): Store<T> {
  let connection: Promise<IDBDatabase> | null = null;
  let unwritten: Work<T, unknown>[] = [];

  async function open(): Promise<IDBDatabase> {
    const database = await openDatabase(schema, factory);
    const forget = () => {
      connection = null;
    };
    database.addEventListener('versionchange', forget);
    database.addEventListener('close', forget);
    return database;
  }

  async function transact<R>(
    kind: IDBTransactionMode,
    work: (transaction: IDBTransaction) => Promise<R>,
  ): Promise<R> {
    try {
      return await runTransaction(() => (connection ??= open()), kind, work);
    } catch (error) {
      connection = null;
      throw error;
    }
  }

  const inDatabase = <R>(kind: IDBTransactionMode, work: Work<T, R>) =>
    transact(kind, (transaction) => work(tables(transaction)));

  async function returnToDisk(onDisk: () => void): Promise<void> {
    // If there is nothing to write, a read is needed to find out whether the database responds.
    await transact('readwrite', (transaction) => {
      const [name = ''] = transaction.objectStoreNames;
      return resultOf(transaction.objectStore(name).count());
    });
    for (let [work] = unwritten; work; [work] = unwritten) {
      await inDatabase('readwrite', work);
      if (unwritten[0] === work) unwritten.shift();
    }
    onDisk();
  }

  const fallback = new StorageFallback(returnToDisk, () => performance.now());
  const { mode } = fallback;
  onShown(fallback.retryOnReturn);
  return {
    mode,
    async run(kind, work) {
      const writes = kind === 'readwrite';
      if (mode.get() === 'disk') {
        try {
          const result = await inDatabase(kind, work);
          if (writes) await work(memory);
          return result;
        } catch {
          fallback.fail();
        }
      } else fallback.retryIfDue();
      if (writes) unwritten.push(work);
      return work(memory);
    },
    retry: fallback.retry,
    discard() {
      unwritten = [];
    },
  };
}
