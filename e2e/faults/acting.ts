import { expect, type BrowserContext, type Page } from '@playwright/test';
import type { FaultServer } from './types.ts';

/** Goes to another page of the app by its own navigation. */
export function go(page: Page, to: 'Customers' | 'Controllers' | 'Claim' | 'Journal'): Promise<void> {
  return page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: to }).click();
}

/** Reads the list anew that is shown. */
export const readAgain = (page: Page) => page.getByRole('button', { name: 'Read again' }).click();

/** The list of a page has arrived. */
export async function seesRows(page: Page): Promise<void> {
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
}

export async function isSignedIn(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
}

/** @returns what was asked of the service from now on, as `METHOD path status` */
export function callsFromNow(fault: FaultServer): () => string[] {
  const from = fault.wire.length;
  return () =>
    fault.wire
      .slice(from)
      .filter(({ path }) => /^\/(?:v1|auth)\//.test(path))
      .map(({ method, path, status }) => `${method} ${path.replace(/\?.*/, '')} ${status}`);
}

/** What the device keeps of the session, null for nothing. */
export function storedRecord(page: Page): Promise<Record<string, unknown> | null> {
  return changeRecord(page, {});
}

/** Changes fields of the stored record. @returns the record as it is then */
export function changeRecord(
  page: Page,
  change: Record<string, unknown>,
): Promise<Record<string, unknown> | null> {
  return page.evaluate(async (change) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const database = await done(indexedDB.open('app-auth'));
    if (!database.objectStoreNames.contains('session')) {
      database.close();
      return null;
    }
    const store = database.transaction('session', 'readwrite').objectStore('session');
    const record = await done(store.get('current'));
    const changed = record && { ...record, ...change };
    if (changed) await done(store.put(changed, 'current'));
    database.close();
    return changed ?? null;
  }, change);
}

/** Makes the refresh token look so many days old, as if it had been received then; no renewal was tried since. */
export async function ageRefreshToken(page: Page, days: number): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  await changeRecord(page, { iat: now - days * 24 * 60 * 60_000, renewTriedAt: undefined });
}

/** Pages that are opened from now on lie in the background until {@link show}: a test browser shows all of them. */
export async function openInBackground(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    let hidden = true;
    Object.defineProperty(document, 'hidden', { get: () => hidden });
    Object.defineProperty(document, 'visibilityState', { get: () => (hidden ? 'hidden' : 'visible') });
    addEventListener('test:show', () => {
      hidden = false;
      document.dispatchEvent(new Event('visibilitychange'));
    });
  });
}

/** Brings a page to the front that {@link openInBackground} opened. */
export const show = (page: Page) => page.evaluate(() => dispatchEvent(new Event('test:show')));
