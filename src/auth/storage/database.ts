import { setAwakeTimeout } from '#platform/awake.ts';
import { yieldToNewVersion } from '#platform/appVersion.ts';
import type { Platform } from '#platform/platform.ts';

const NAME = 'app-auth';
const STORE = 'session';
const KEY = 'current';
const OPEN_MS = 5000;

/** What a transaction leaves behind: `value`, null for nothing; written only if it is not what was found. */
export interface Change<T> {
  value: T;
  keep: boolean;
}

/**
 * Reads the one value and changes it in one transaction, so that of several tabs each sees what the last one left.
 * The database is open no longer than that: nothing stands in the way of a newer version or of clearing the site.
 * @throws where the browser refuses, has no room, or does not answer
 */
export async function transact<T>(platform: Platform, change: (value: unknown) => Change<T>): Promise<T> {
  const database = await open(platform);
  database.addEventListener('versionchange', ({ newVersion }) => {
    database.close();
    if (newVersion !== null) yieldToNewVersion();
  });
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, 'readwrite');
      const store = transaction.objectStore(STORE);
      const found = store.get(KEY);
      found.addEventListener('success', () => {
        try {
          const { value, keep } = change(found.result);
          transaction.addEventListener('complete', () => resolve(value));
          if (keep) return;
          if (value === null) store.delete(KEY);
          else store.put(value, KEY);
        } catch (error) {
          // Thrown here it would reach nobody but the console.
          transaction.abort();
          reject(error);
        }
      });
      transaction.addEventListener('abort', () => reject(transaction.error));
    });
  } finally {
    database.close();
  }
}

function open(platform: Platform): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = platform.indexedDB().open(NAME, 1);
    // Some browsers never answer on the first page after a start: a session for this page alone is better than none.
    let late = false;
    const stop = setAwakeTimeout(OPEN_MS, () => {
      late = true;
      reject(new Error('IndexedDB does not answer'));
    });
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
    request.addEventListener('error', () => {
      stop();
      if (request.error?.name === 'VersionError') yieldToNewVersion();
      reject(request.error);
    });
    request.addEventListener('success', () => {
      stop();
      if (late) request.result.close();
      else resolve(request.result);
    });
  });
}
