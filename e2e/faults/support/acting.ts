import { expect, type BrowserContext, type Page } from '@playwright/test';
import type { FaultServer, Matching } from '../server/types.ts';

const HEADINGS = {
  Customers: 'Customers',
  Controllers: 'Controllers',
  Claim: 'Claim and activate',
  Journal: 'Journal',
} as const;

/** Asks for another page of the app by its own navigation. */
export function go(page: Page, to: keyof typeof HEADINGS): Promise<void> {
  return page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: to }).click();
}

/** Goes to another page of the app and is there: until then the one before may be shown. */
export async function arriveAt(page: Page, to: keyof typeof HEADINGS): Promise<void> {
  await go(page, to);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADINGS[to]);
}

/** Reads the list anew that is shown. */
export const readAgain = (page: Page) => page.getByRole('button', { name: 'Refresh' }).click();

/** The list of a page has arrived. */
export async function seesRows(page: Page): Promise<void> {
  await expect(
    page.locator('main :is(a[href^="/customers/"], a[href^="/controllers/"])').first(),
  ).toBeVisible();
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

/**
 * Closes a page whose last matching call is held. Its script may run on for a moment, so what is held may be answered
 * only after this: until its end of the connection is gone, the page would go on with the answer.
 */
export async function closeWaiting(page: Page, fault: FaultServer, matching: Matching): Promise<void> {
  await page.close();
  await expect.poll(() => fault.calls(matching).at(-1)?.aborted).toBe(true);
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

/** From now on pages of the context are in the front or not as {@link show} and {@link hide} say. */
export async function directVisibility(
  context: BrowserContext,
  atFirst: 'hidden' | 'visible',
): Promise<void> {
  await context.addInitScript((first) => {
    let state = first;
    Object.defineProperty(document, 'hidden', { get: () => state === 'hidden' });
    Object.defineProperty(document, 'visibilityState', { get: () => state });
    addEventListener('test:visibility', (event) => {
      if (!(event instanceof CustomEvent)) return;
      state = event.detail;
      document.dispatchEvent(new Event('visibilitychange'));
    });
  }, atFirst);
}

// A test browser shows all of its pages at once.
export const show = (page: Page) => setVisibility(page, 'visible');
export const hide = (page: Page) => setVisibility(page, 'hidden');

function setVisibility(page: Page, state: 'hidden' | 'visible'): Promise<boolean> {
  return page.evaluate((detail) => dispatchEvent(new CustomEvent('test:visibility', { detail })), state);
}

/** Opens the list of customers, the first page behind the sign-in. */
export async function openCustomers(page: Page): Promise<void> {
  await page.goto('/customers');
  await expect(page.getByRole('heading', { name: 'Customers' })).toBeVisible();
}
