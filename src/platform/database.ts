import { setAwakeTimeout } from './awake.ts';
import { yieldToNewVersion } from './appVersion.ts';
import { isLeft, onLeave, whenShown } from './pageLife.ts';

/** For opening and one transaction together: a person waits for it when the app starts. */
const LIMIT_MS = 2000;

const LEFT = new Error('The page was left');

export interface Schema {
  name: string;
  /** Creates the object stores of version 1. */
  create(database: IDBDatabase): void;
}

/** Opens a database that makes way for a newer version of the app. @throws where the browser refuses */
export async function openDatabase(
  { name, create }: Schema,
  factory: () => IDBFactory,
): Promise<IDBDatabase> {
  const request = factory().open(name, 1);
  request.addEventListener('upgradeneeded', () => create(request.result));
  try {
    const database = await answer(request);
    // Another version of the app, or a person who clears the site's data, waits for this.
    database.addEventListener('versionchange', ({ newVersion }) => {
      database.close();
      if (newVersion !== null) yieldToNewVersion();
    });
    return database;
  } catch (error) {
    if (request.error?.name === 'VersionError') yieldToNewVersion();
    throw error;
  }
}

type Work<T> = (transaction: IDBTransaction) => Promise<T>;

/**
 * Runs `work` in one transaction over all object stores. `work` awaits nothing but requests of the transaction.
 *
 * In WebKit a page that goes into the back-forward cache during a transaction keeps its lock: every later page of the
 * origin waits for it, also after a reload. So a transaction is aborted when the page is left, unless it commits
 * already, and runs again when the page is shown again.
 * @param open called for each run
 * @throws where the browser refuses, has no room, or does not answer within 2 s
 */
export async function runTransaction<T>(
  open: () => Promise<IDBDatabase>,
  mode: IDBTransactionMode,
  work: Work<T>,
): Promise<T> {
  for (;;) {
    try {
      return await runOnce(open, mode, work);
    } catch (error) {
      if (error !== LEFT) throw error;
      if (isLeft()) await whenShown();
    }
  }
}

function runOnce<T>(open: () => Promise<IDBDatabase>, mode: IDBTransactionMode, work: Work<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let transaction: IDBTransaction | undefined;
    let left = false;
    let late = false;
    const leave = () => {
      left = abort(transaction);
    };
    const stopLeave = onLeave(leave);
    const stopLimit = setAwakeTimeout(LIMIT_MS, () => {
      late = true;
      abort(transaction);
      reject(new Error('IndexedDB does not answer'));
    });
    const begin = (database: IDBDatabase): Promise<[T, void]> | undefined => {
      if (late) return void database.close();
      transaction = database.transaction([...database.objectStoreNames], mode);
      const done = Promise.all([work(transaction), completion(transaction)]);
      if (isLeft()) leave();
      return done;
    };
    open()
      .then(begin)
      .finally(() => {
        stopLeave();
        stopLimit();
      })
      .then(
        (done) => done && resolve(done[0]),
        (error: unknown) => {
          abort(transaction);
          reject(left ? LEFT : error);
        },
      );
  });
}

/** The answer of a request, to be awaited within its transaction. */
export function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

/** Resolves when the transaction is on the disk. */
function completion(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error));
  });
}

/** @returns whether it was still to be aborted: not where it is over, or its commit was asked for */
function abort(transaction: IDBTransaction | undefined): boolean {
  try {
    transaction?.abort();
    return transaction !== undefined;
  } catch {
    return false;
  }
}
