import { ownName } from '#lib/basePath.ts';
import type { TextStorage } from '#platform/platform.ts';

/** `localStorage`, shared by all tabs. */
export const deviceText: TextStorage = textStorage(() => localStorage);

/** `sessionStorage`: per tab, and survives a reload. */
export const tabText: TextStorage = textStorage(() => sessionStorage);

/** @throws if the browser denies storage */
export const browserDatabases = (): IDBFactory => indexedDB;

export function deleteDatabase(name: string): void {
  try {
    browserDatabases().deleteDatabase(ownName(name));
  } catch {
    // The browser stores nothing for this page.
  }
}

// With blocked cookies, the getters themselves throw.
function textStorage(storage: () => Storage): TextStorage {
  const attempt = <T>(access: (storage: Storage) => T): T | null => {
    try {
      return access(storage());
    } catch {
      return null;
    }
  };
  return {
    get: (key) => attempt((storage) => storage.getItem(ownName(key))),
    set: (key, value) => void attempt((storage) => storage.setItem(ownName(key), value)),
    remove: (key) => void attempt((storage) => storage.removeItem(ownName(key))),
  };
}
