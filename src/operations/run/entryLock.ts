// What this tab works on: without Web Locks (plain http, blocked cookies) a tab still knows of itself.
const here = new Set<string>();

/**
 * Runs `work` while nobody else works on the same intent, in this tab or another. Null where somebody does: it is
 * in good hands there, and its POST may still be under way.
 */
export async function withEntryLock<T>(id: string, work: () => Promise<T>): Promise<T | null> {
  if (here.has(id)) return null;
  here.add(id);
  try {
    if (!('locks' in navigator)) return await work();
    let asked = false;
    const run = (held: Lock | null) => {
      asked = true;
      return held ? work() : null;
    };
    try {
      return await navigator.locks.request(`app-intent-${id}`, { ifAvailable: true }, run);
    } catch (error) {
      if (asked) throw error;
      // Locks are denied to this page, as they are where cookies are blocked.
      return await work();
    }
  } finally {
    here.delete(id);
  }
}
