/** Bytes that the browser still grants this site; null if it does not say. */
export async function freeBytes(): Promise<number | null> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
  } catch {
    return null;
  }
}

/**
 * Asks the browser not to delete the stored data when space is short. Firefox asks the person.
 * @returns whether the browser keeps the data; null if it does not say
 */
export async function requestPersistence(): Promise<boolean | null> {
  try {
    return await navigator.storage.persist();
  } catch {
    return null;
  }
}

/** Whether the browser keeps the stored data when space is short; null if it does not say. */
export async function isPersisted(): Promise<boolean | null> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return null;
  }
}
