import { ownName } from '#lib/basePath.ts';
import { setAwakeTimeout } from '#platform/awake.ts';
import { yieldToNewVersion } from '#platform/version/appVersion.ts';
import { thisPage } from '#platform/pageLifecycle.ts';

/** Time limit for opening the database and one transaction together, since the start of the app waits for both. */
const TIMEOUT_MS = 2000;

const PAGE_LEFT = new Error('The page was left');

// Not `idb`: its openDB would add 1.3 kB (Brotli) to the chunk that every page waits for, instead of 0.3 kB here, and
// the byte budget of a controller's page has 0.6 kB left. Running and aborting transactions would be needed here
// anyway.

export interface Schema {
  name: string;
  /** Creates the object stores of version 1. */
  create(database: IDBDatabase): void;
}

/** Opens a database, which closes itself for a newer version of the app. @throws if the browser denies storage */
export async function openDatabase(
  { name, create }: Schema,
  factory: () => IDBFactory,
): Promise<IDBDatabase> {
  const request = factory().open(ownName(name), 1);
  request.addEventListener('upgradeneeded', () => create(request.result));
  try {
    const database = await resultOf(request);
    // A newer version of the app, and the clearing of site data, wait until the database is closed.
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
 * Runs `work` in one transaction over all object stores. `work` may only await requests of the transaction.
 *
 * In WebKit a page that enters the back-forward cache during a transaction keeps its lock, and blocks every later page
 * of the origin, even after a reload. Therefore leaving the page aborts the transaction, unless it is already
 * committing; `work` runs again in a new one when the page is shown again.
 * @param open called for each transaction
 * @throws if the browser denies storage, the quota is exceeded, or the database does not respond within 2 s
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
      if (error !== PAGE_LEFT) throw error;
      await thisPage.shown();
    }
  }
}

function runOnce<T>(open: () => Promise<IDBDatabase>, mode: IDBTransactionMode, work: Work<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let transaction: IDBTransaction | undefined;
    let isAbortedByLeaving = false;
    let isTimedOut = false;
    const page = thisPage.signal;
    const leave = () => {
      isAbortedByLeaving = abort(transaction);
    };
    page.addEventListener('abort', leave);
    const clearAwakeTimeout = setAwakeTimeout(TIMEOUT_MS, () => {
      isTimedOut = true;
      abort(transaction);
      reject(new Error('IndexedDB does not answer'));
    });
    const begin = (database: IDBDatabase): Promise<[T, void]> | undefined => {
      if (isTimedOut) return void database.close();
      transaction = database.transaction([...database.objectStoreNames], mode);
      const done = Promise.all([work(transaction), completion(transaction)]);
      if (page.aborted) leave();
      return done;
    };
    open()
      .then(begin)
      .finally(() => {
        page.removeEventListener('abort', leave);
        clearAwakeTimeout();
      })
      .then(
        (done) => done && resolve(done[0]),
        (error: unknown) => {
          abort(transaction);
          reject(isAbortedByLeaving ? PAGE_LEFT : error);
        },
      );
  });
}

/** Resolves to the result of a request; to be awaited within its transaction. @throws the error of the request */
export function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

/** Resolves when the transaction is committed. @throws the reason of its abort */
function completion(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error));
  });
}

/** Aborts a transaction. @returns false if it has ended, or its commit was requested */
function abort(transaction: IDBTransaction | undefined): boolean {
  try {
    transaction?.abort();
    return transaction !== undefined;
  } catch {
    return false;
  }
}
