// Ids held by this tab: without Web Locks (plain http, blocked cookies) a tab still excludes itself.
const lockedHere = new Set<string>();

/**
 * Runs `work` under an exclusive lock on the operation, across all tabs. Returns null without running where the lock is
 * held: the holder takes care of the operation, and its POST may be in flight.
 */
export async function withEntryLock<T>(id: string, work: () => Promise<T>): Promise<T | null> {
  if (lockedHere.has(id)) return null;
  lockedHere.add(id);
  try {
    if (!('locks' in navigator)) return await work();
    let isAnswered = false;
    const run = (held: Lock | null) => {
      isAnswered = true;
      return held ? work() : null;
    };
    try {
      return await navigator.locks.request(`app-operation-${id}`, { ifAvailable: true }, run);
    } catch (error) {
      if (isAnswered) throw error;
      // The page is denied locks, as with blocked cookies.
      return await work();
    }
  } finally {
    lockedHere.delete(id);
  }
}
