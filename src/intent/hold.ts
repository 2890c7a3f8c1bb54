// What this tab works on: without Web Locks (plain http) a tab still knows of itself.
const here = new Set<string>();

/**
 * Runs `work` while nobody else works on the same intent, in this tab or another. Null where somebody does: it is
 * in good hands there, and its POST may still be under way.
 */
export async function hold<T>(id: string, work: () => Promise<T>): Promise<T | null> {
  if (here.has(id)) return null;
  here.add(id);
  try {
    if (!('locks' in navigator)) return await work();
    const lock = `app-intent-${id}`;
    return await navigator.locks.request(lock, { ifAvailable: true }, (held) => (held ? work() : null));
  } finally {
    here.delete(id);
  }
}
