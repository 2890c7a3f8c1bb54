import { ownName } from '#lib/basePath.ts';

/** Missing over plain http. */
const storage = (): CacheStorage | undefined => globalThis.caches;

export function deleteCache(name: string): void {
  void storage()
    ?.delete(ownName(name))
    .catch(() => undefined);
}

/**
 * Returns the response that a cache has for a path, and deletes the cache. Of several tabs, one gets the response.
 * @returns null if there is none
 */
export async function takeCached(name: string, path: string): Promise<Response | null> {
  const cached = await storage()?.match(path, { cacheName: ownName(name) });
  return cached && (await storage()?.delete(ownName(name))) ? cached : null;
}
