import type { EndReason } from '#auth/tabs/sessionChannel.ts';
import { deleteDatabase } from '#platform/storage/browserStorage.ts';

/** Contains drafts only, so that deleting the database deletes them all. */
export const DATABASE = 'app-drafts';

/** Contains what is kept for visits, encrypted. */
export const VAULT_DATABASE = 'app-visits';

const listeners = new Set<() => void>();

/** Calls the listener when drafts must no longer be saved and their copies in memory must be cleared. */
export function onDraftsEnd(listener: () => void): void {
  listeners.add(listener);
}

/**
 * Keeps the drafts and visits of an expired session, because the user may continue it. Any other end stops saving; a
 * sign-out deletes both. Fetches no code, so that it works offline.
 */
export function endDrafts(reason: EndReason): void {
  if (reason === 'expired') return;
  for (const listener of listeners) listener();
  listeners.clear();
  if (reason === 'logout') for (const name of [DATABASE, VAULT_DATABASE]) deleteDatabase(name);
}
