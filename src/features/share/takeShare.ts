import { SHARE_CACHE } from '#drafts/endDrafts.ts';
import { BASE_PATH } from '#lib/basePath.ts';
import { takeCached } from '#platform/storage/cacheStorage.ts';
import { sharedText } from './rules/sharedText.ts';

/** What another app shared. In the memory of this tab only, since it may contain license keys. */
export interface Share {
  text: string;
  photos: readonly Blob[];
}

/**
 * Takes the share that the service worker keeps, once.
 * @returns null if there is none
 */
export async function takeShare(): Promise<Share | null> {
  const kept = await takeCached(SHARE_CACHE, `${BASE_PATH}share`);
  if (!kept) return null;
  const content = await kept.formData();
  const textOf = (name: string) => {
    const value = content.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    text: sharedText({ title: textOf('title'), text: textOf('text'), url: textOf('url') }),
    photos: content.getAll('photos').filter((photo) => photo instanceof Blob),
  };
}
