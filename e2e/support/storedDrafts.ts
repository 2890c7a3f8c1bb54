import type { Page } from '@playwright/test';

interface Change {
  /** Merged into each record. */
  change?: Record<string, unknown>;
}

/**
 * The records in the database of the drafts as they are now, or as they are after a change; none where there is no
 * such database. It does not make one.
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
