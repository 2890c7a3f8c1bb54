import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { RefreshTokens } from './database.ts';
import { type Account, ACCOUNTS } from './seed.ts';

export interface SessionOptions {
  /** "Keep me signed in"; false by default, so the session ends with its last tab. */
  keep?: boolean;
}

/**
 * Signs in without the form. The next page of the host finds the session record in IndexedDB, as
 * src/auth/storage/sessionRecord.ts reads it, and the id of the open session in sessionStorage.
 */
export async function storeSession(
  page: Page,
  { url, refreshTokens }: { url: string; refreshTokens: RefreshTokens },
  role: Account['role'] = 'installer',
  { keep = false }: SessionOptions = {},
): Promise<void> {
  const user = ACCOUNTS.find((account) => account.role === role)?.username ?? null;
  const sid = randomBytes(16).toString('hex');
  const record = { v: 1, sid, user, rt: refreshTokens[role], persist: keep };
  const script = await page.addInitScript(
    ({ origin, record }) => {
      if (location.origin !== origin) return;
      // Opened before the app opens the database, so that the record is written first.
      const opening = indexedDB.open('app-auth', 1);
      opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('session'));
      opening.addEventListener('success', () => {
        const store = opening.result.transaction('session', 'readwrite').objectStore('session');
        // Uses the clock of the page, which a test may have set.
        store.put({ ...record, iat: Date.now() }, 'current');
        opening.result.close();
        if (!record.persist) sessionStorage.setItem('app.sid', record.sid);
      });
    },
    { origin: new URL(url).origin, record },
  );
  page.once('domcontentloaded', () => void script.dispose());
}
