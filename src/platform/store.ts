import { Observable, type ReadonlyObservable } from './observable.ts';
import { answer, openDatabase, runTransaction, type Schema } from './database.ts';
import { onShown } from './pageLife.ts';

/** `memory`: the browser keeps nothing just now, so what is written is lost with the page. */
export type StorageMode = 'disk' | 'memory';

/** @template T what one transaction can do */
export interface StoreOptions<T> extends Schema {
  within(transaction: IDBTransaction): T;
  /** The same in memory, for where the database is refused, breaks or does not answer. */
  memory: T;
}

type Work<T, R> = (within: T) => Promise<R>;

export interface Store<T> {
  readonly mode: ReadonlyObservable<StorageMode>;
  /**
   * Runs `work` in one transaction, which awaits nothing but what it is given. Never fails because of the database.
   * It may run again, over what other tabs wrote meanwhile: in a transaction that replaces an aborted one, and when the
   * database answers again.
   */
  run<R>(mode: IDBTransactionMode, work: Work<T, R>): Promise<R>;
  /** Does not write to the database what is in memory alone. */
  discard(): void;
}

/** How long a database that failed is left alone. */
const RETRY_AFTER_MS = 5000;

/**
 * The browser's own database, which alone is coherent over all tabs. While it fails, memory serves; it is tried again
 * when the page is shown again and some seconds later, and gets what was written meanwhile, in the same order.
 */
export function createStore<T>(
  { within, memory, ...schema }: StoreOptions<T>,
  factory: () => IDBFactory,
): Store<T> {
  let connection: Promise<IDBDatabase> | null = null;
  const mode = new Observable<StorageMode>('disk');
  let unwritten: Work<T, unknown>[] = [];
  let triedAt = 0;
  let trying = false;

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
    transact(kind, (transaction) => work(within(transaction)));

  async function writeLater(): Promise<void> {
    if (trying || mode.get() === 'disk') return;
    trying = true;
    try {
      // Whether it answers has to be found out also where nothing is to be written.
      await transact('readwrite', (transaction) => {
        const [name = ''] = transaction.objectStoreNames;
        return answer(transaction.objectStore(name).count());
      });
      for (let [work] = unwritten; work; [work] = unwritten) {
        await inDatabase('readwrite', work);
        if (unwritten[0] === work) unwritten.shift();
      }
      mode.set('disk');
    } catch {
      // It is tried again later.
    }
    triedAt = performance.now();
    trying = false;
  }

  onShown(() => void writeLater());
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
          triedAt = performance.now();
          mode.set('memory');
        }
      } else if (performance.now() - triedAt >= RETRY_AFTER_MS) void writeLater();
      if (writes) unwritten.push(work);
      return work(memory);
    },
    discard() {
      unwritten = [];
    },
  };
}
