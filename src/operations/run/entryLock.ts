import { browserLocks, withLock } from '#platform/lock.ts';

// Ids locked by this tab, so that it excludes itself even without Web Locks (plain HTTP, blocked cookies).
const lockedHere = new Set<string>();

/**
 * Runs `work` under an exclusive lock on the operation, across all tabs. Returns null without running if the lock is
 * held: the holder completes the operation, and its POST may be in flight.
 */
export async function withEntryLock<T>(id: string, work: () => Promise<T>): Promise<T | null> {
  if (lockedHere.has(id)) return null;
  lockedHere.add(id);
  const run = async (isHeld: boolean) => (isHeld ? work() : null);
  try {
    // Tabs of an earlier version use the same name.
    return await withLock(browserLocks(), `app-intent-${id}`, run, { ifAvailable: true });
  } finally {
    lockedHere.delete(id);
  }
}
