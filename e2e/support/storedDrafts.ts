import type { Page } from '@playwright/test';

interface Change {
  /** Merged into each record. */
  change?: Record<string, unknown>;
}

/**
 * Returns the records in the drafts database, after an optional change; none if the database does not exist. Never
 * creates the database.
 */
export function storedDrafts(page: Page, { change }: Change = {}): Promise<Record<string, unknown>[]> {
  return page.evaluate(async (change) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const all = await indexedDB.databases();
    if (!all.some(({ name }) => name === 'app-drafts')) return [];
    const database = await done(indexedDB.open('app-drafts'));
    const store = database.transaction('drafts', 'readwrite').objectStore('drafts');
    if (change) {
      for (const record of await done(store.getAll())) await done(store.put({ ...record, ...change }));
    }
    const records = await done(store.getAll());
    database.close();
    return records;
  }, change);
}
