import type { EndReason } from '#auth/tabs/sessionChannel.ts';

/** The database of the drafts, and of nothing else: wiping it wipes them all. */
export const DATABASE = 'app-drafts';

const listeners = new Set<() => void>();

/** Tells that whoever keeps drafts has to stop, and to forget what it has in memory. */
export function onDraftsEnd(listener: () => void): void {
  listeners.add(listener);
}

/**
 * A session that expired may be gone on with, so its drafts stay. Any other end stops what keeps them; a sign-out
 * wipes them. That needs no part of the app that would have to be fetched first: it works without a network.
 */
export function endDrafts(reason: EndReason): void {
  if (reason === 'expired') return;
  for (const listener of listeners) listener();
  listeners.clear();
  if (reason !== 'logout') return;
  try {
    indexedDB.deleteDatabase(DATABASE);
  } catch {
    // The browser keeps nothing for this page: nothing is there.
  }
}
