import { expect, type BrowserContext, type Page } from '@playwright/test';
import type { FaultServer, Matching } from '../server/types.ts';

const HEADINGS = {
  Customers: 'Customers',
  Controllers: 'Controllers',
  Claim: 'Claim and activate',
  Journal: 'Journal',
} as const;

/** Clicks the link to another page in the main navigation. */
export function go(page: Page, to: keyof typeof HEADINGS): Promise<void> {
  return page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: to }).click();
}

/** Opens another page by the main navigation and waits for its heading. */
export async function arriveAt(page: Page, to: keyof typeof HEADINGS): Promise<void> {
  await go(page, to);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADINGS[to]);
}

/** Refreshes the shown list. */
export const readAgain = (page: Page) => page.getByRole('button', { name: 'Refresh' }).click();

/** Waits until the list of a page has loaded. */
export async function seesRows(page: Page): Promise<void> {
  await expect(
    page.locator('main :is(a[href^="/customers/"], a[href^="/controllers/"])').first(),
  ).toBeVisible();
}

/** Timeout for a start that hangs, which must end within three seconds; the rest is for a busy machine. */
export const SOON = { timeout: 5_000 };

export const signInPage = (page: Page) => page.getByRole('heading', { name: 'Sign in', exact: true });

export async function isSignedIn(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
}

/** Returns a function that returns the calls from now on, as `METHOD path status`. */
export function callsFromNow(fault: FaultServer): () => string[] {
  const from = fault.wire.length;
  return () =>
    fault.wire
      .slice(from)
      .filter(({ path }) => /^\/(?:v1|auth)\//.test(path))
      .map(({ method, path, status }) => `${method} ${path.replace(/\?.*/, '')} ${status}`);
}

/**
 * Closes a page whose last matching call is held, and waits until its connection is closed. The page may run on
 * for a moment and would process a response that is released earlier.
 */
export async function closeWaiting(page: Page, fault: FaultServer, matching: Matching): Promise<void> {
  await page.close();
  await expect.poll(() => fault.calls(matching).at(-1)?.aborted).toBe(true);
}

/** Returns the stored session record, null if there is none. */
export function storedRecord(page: Page): Promise<Record<string, unknown> | null> {
  return changeRecord(page, {});
}

/** Changes fields of the stored session record. @returns the changed record, null if there is none */
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

/** Makes the refresh token appear to be received `days` days ago, without a renewal attempt since. */
export async function ageRefreshToken(page: Page, days: number): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  await changeRecord(page, { iat: now - days * 24 * 60 * 60_000, renewTriedAt: undefined });
}

/** Lets {@link show} and {@link hide} control the visibility of the context's pages. */
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

// In a test browser, all pages are visible at once.
export const show = (page: Page) => setVisibility(page, 'visible');
export const hide = (page: Page) => setVisibility(page, 'hidden');

function setVisibility(page: Page, state: 'hidden' | 'visible'): Promise<boolean> {
  return page.evaluate((detail) => dispatchEvent(new CustomEvent('test:visibility', { detail })), state);
}

/** Opens the list of customers, the first page after sign-in. */
export async function openCustomers(page: Page): Promise<void> {
  await page.goto('/customers');
  await expect(page.getByRole('heading', { name: 'Customers' })).toBeVisible();
}
