import type { BrowserContext, Page } from '@playwright/test';

const TOKEN = /eyJ[\w-]{8,}/;

/**
 * Returns what the databases and caches of a context's pages must not contain: a token anywhere but in the session
 * record, or a license key anywhere but in drafts.
 */
export async function leaks(context: BrowserContext, keys: readonly string[]): Promise<string[]> {
  const pages = context.pages().filter((page) => /^https?:/.test(page.url()));
  const stored = (await Promise.all(pages.map(storedBy))).flat();
  return stored.flatMap(({ place, text }) => [
    ...(TOKEN.test(text) && place !== 'app-auth/session/current' ? [`a token in ${place}`] : []),
    ...keys
      .filter((key) => !isDraft(place) && text.includes(key))
      .map((key) => `the key …${key.slice(-4)} in ${place}`),
  ]);
}

/** After a sign-out there are none, which {@link storedBy} says of a page that shows one. */
const isDraft = (place: string) => place.startsWith('app-drafts/drafts/');

function storedBy(page: Page): Promise<{ place: string; text: string }[]> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const found: { place: string; text: string }[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const records = database.transaction(store).objectStore(store);
        const [recordKeys, values] = await Promise.all([done(records.getAllKeys()), done(records.getAll())]);
        recordKeys.forEach((key, index) =>
          found.push({ place: `${name}/${store}/${String(key)}`, text: JSON.stringify(values[index]) }),
        );
      }
      database.close();
    }
    // The Cache API is not available over plain HTTP.
    for (const name of 'caches' in window ? await caches.keys() : []) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        found.push({ place: `cache ${name}`, text: `${request.url} ${(await answer?.text()) ?? ''}` });
      }
    }
    const signedIn = found.some(({ place }) => place === 'app-auth/session/current');
    if (signedIn || location.pathname !== '/signed-out') return found;
    return found.map(({ place, text }) => ({ place: `after the sign-out: ${place}`, text }));
  });
}
