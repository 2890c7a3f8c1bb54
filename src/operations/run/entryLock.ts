import { withLock } from '#platform/lock.ts';

// Ids locked by this tab: without Web Locks (plain HTTP, blocked cookies) a tab still excludes itself.
const lockedHere = new Set<string>();

/**
 * Runs `work` under an exclusive lock on the operation, across all tabs. Returns null without running where the lock is
 * held: the holder takes care of the operation, and its POST may be in flight.
 */
export async function withEntryLock<T>(id: string, work: () => Promise<T>): Promise<T | null> {
  if (lockedHere.has(id)) return null;
  lockedHere.add(id);
  const run = async (isHeld: boolean) => (isHeld ? work() : null);
  try {
    // Tabs of an earlier version use the same name.
    return await withLock(navigator.locks, `app-intent-${id}`, run, { ifAvailable: true });
  } finally {
    lockedHere.delete(id);
  }
}
