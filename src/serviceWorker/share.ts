import { BASE_PATH, ownCache } from './scope.ts';
import { sharedContent } from './sharedContent.ts';

/** The page that takes a share, and the address that the manifest names. */
export const SHARE = `${BASE_PATH}share`;

/** Contains the last share until the page takes it. Named in src/drafts/endDrafts.ts as well, which empties it. */
const SHARES = ownCache('app-share');

/** Time after which a share that no page has taken is removed, ms. */
const KEPT_MS = 3_600_000;
const SHARED_AT = 'X-Shared-At';

/**
 * Keeps what another app shares, in place of an earlier share, and leads to the page that takes it. The content is in no
 * address, since it may be a license key.
 */
export async function receiveShare(request: Request): Promise<Response> {
  const problem = await keepShare(request);
  return new Response(null, {
    status: 303,
    headers: { Location: problem === null ? SHARE : `${SHARE}?problem=${problem}` },
  });
}

async function keepShare(request: Request): Promise<string | null> {
  try {
    const content = sharedContent(await request.formData());
    if (typeof content === 'string') return content;
    const kept = new Response(content, { headers: { [SHARED_AT]: String(Date.now()) } });
    await (await caches.open(SHARES)).put(SHARE, kept);
    return null;
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return isFull ? 'noRoom' : 'unreadable';
  }
}

/** Removes a share that no page has taken within an hour. */
export async function removeOldShare(): Promise<void> {
  const share = await caches.match(SHARE, { cacheName: SHARES });
  if (share && !(Date.now() - Number(share.headers.get(SHARED_AT)) < KEPT_MS)) await caches.delete(SHARES);
}
