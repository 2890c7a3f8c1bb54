import { withLock } from '#platform/lock.ts';

// The operations that this tab works on: a tab without Web Locks (plain HTTP, blocked cookies) still excludes itself.
const here = new Set<string>();

/**
 * Runs `work` unless this tab or another one works on the same operation: its POST may still be under way there.
 * @returns null where it was not run
 */
export async function withEntryLock<T>(id: string, work: () => Promise<T>): Promise<T | null> {
  if (here.has(id)) return null;
  here.add(id);
  const run = async (isHeld: boolean) => (isHeld ? work() : null);
  try {
    return await withLock(navigator.locks, `app-intent-${id}`, run, { ifAvailable: true });
  } finally {
    here.delete(id);
  }
}
