import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { RefreshTokens } from './database.ts';
import { type Account, ACCOUNTS } from './seed.ts';

export interface SessionOptions {
  /** "Keep me signed in"; default: no, so the session ends with its last tab. */
  keep?: boolean;
}

/**
 * Signs in on a page without the form: the next address of the host that it opens finds the record of a session on the
 * device, as src/auth/storage/sessionRecord.ts reads it, and in the tab the mark of a session that is open there.
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
      // Asked for before the app asks, and so answered before.
      const opening = indexedDB.open('app-auth', 1);
      opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('session'));
      opening.addEventListener('success', () => {
        const store = opening.result.transaction('session', 'readwrite').objectStore('session');
        // By the clock of the device, which a test may have set.
        store.put({ ...record, iat: Date.now() }, 'current');
        opening.result.close();
        if (!record.persist) sessionStorage.setItem('app.sid', record.sid);
      });
    },
    { origin: new URL(url).origin, record },
  );
  page.once('domcontentloaded', () => void script.dispose());
}
