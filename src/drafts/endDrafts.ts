import type { EndReason } from '#auth/tabs/sessionChannel.ts';
import { deleteDatabase } from '#platform/storage/browserStorage.ts';
import { deleteCache } from '#platform/storage/cacheStorage.ts';

/** Contains drafts only, so that deleting the database deletes them all. */
export const DATABASE = 'app-drafts';

/** Contains what is kept for visits, encrypted. */
export const VAULT_DATABASE = 'app-visits';

/** Contains what another app shared, until the page takes it; see src/serviceWorker/share.ts. */
export const SHARE_CACHE = 'app-share';

const listeners = new Set<() => void>();

/** Calls the listener when drafts must no longer be saved and their copies in memory must be cleared. */
export function onDraftsEnd(listener: () => void): void {
  listeners.add(listener);
}

/**
 * Keeps the drafts, the visits and a pending share of an expired session, because the user may continue it. Any other end
 * stops saving and deletes the share; a sign-out deletes all three. Fetches no code, so that it works offline.
 */
export function endDrafts(reason: EndReason): void {
  if (reason === 'expired') return;
  for (const listener of listeners) listener();
  listeners.clear();
  deleteCache(SHARE_CACHE);
  if (reason === 'logout') for (const name of [DATABASE, VAULT_DATABASE]) deleteDatabase(name);
}
