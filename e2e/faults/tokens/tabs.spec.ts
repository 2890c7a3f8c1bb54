import type { BrowserContext, Page } from '@playwright/test';
import { storeSession } from '../../support/session.ts';
import type { FaultServer, Held } from '../server/types.ts';
import {
  callsFromNow,
  isSignedIn,
  readAgain,
  seesRows,
  signInPage,
  storedRecord,
} from '../support/acting.ts';
import { WITH_CACHE } from '../support/backForwardCache.ts';
import { expect, test } from '../support/test.ts';

/** Opens a second tab with the list of customers. */
async function secondTab(context: BrowserContext, url: string): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(`${url}/customers`);
  await seesRows(tab);
  return tab;
}

/** Makes the second tab wait for the lock of the first, whose refresh is held. @returns the held refresh */
async function holdRefreshOfFirst(first: Page, second: Page, fault: FaultServer): Promise<Held> {
  fault.expireAccessTokens();
  const heldRefresh = fault.hold('GET /auth/accesstoken');
  await readAgain(first);
  await heldRefresh.arrived;
  const refused = second.waitForResponse((answer) => answer.status() === 401);
  await readAgain(second);
  await refused;
  expect(heldRefresh.count()).toBe(1);
  return heldRefresh;
}

for (const how of ['closed', 'crashed'] as const) {
  test(`#25 the tab that refreshes is ${how}: another one takes over at once`, async ({
    page,
    login,
    context,
    fault,
  }) => {
    await login();
    await page.goto('/customers');
    await seesRows(page);
    const other = await secondTab(context, fault.url);
    const heldRefresh = await holdRefreshOfFirst(page, other, fault);
    const gone = Date.now();
    if (how === 'closed') {
      await page.close();
    } else {
      const crashed = page.waitForEvent('crash');
      await page.goto('chrome://crash').catch(() => undefined);
      await crashed;
    }
    await expect.poll(() => heldRefresh.count()).toBe(2);
    // Well before the ten seconds after which waiting tabs refresh themselves.
    const took = (fault.calls('GET /auth/accesstoken').at(-1)?.at ?? 0) - gone;
    expect(took).toBeLessThan(5000);
    heldRefresh.release();
    await seesRows(other);
    await expect(other.getByText(/^Read \d/)).toBeVisible();
    await isSignedIn(other);
    if (how === 'crashed') await page.close();
  });
}

/** Goes back to a page in the back-forward cache. */
async function goBackFromCache(page: Page): Promise<void> {
  // A restored page fires no load event.
  await page.goBack({ waitUntil: 'commit' });
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['persisted'])).toBe('true');
}

/** Makes pages record whether they were restored from the cache. */
async function recordPersisted(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset['persisted'] = String(persisted);
    });
  });
}

/** Returns a function that tells for each refresh from now on whether the page aborted it. */
function abortedFromNow(fault: FaultServer): () => boolean[] {
  const from = fault.calls('GET /auth/accesstoken').length;
  return () =>
    fault
      .calls('GET /auth/accesstoken')
      .slice(from)
      .map(({ aborted }) => aborted);
}

test('#26 the tab that refreshes goes into the back-forward cache: waiting tabs continue', async ({
  fault,
  watched,
}) => {
  const context = await watched.launch(WITH_CACHE);
  const page = await context.newPage();
  await storeSession(page, fault);
  await page.goto('/customers');
  await seesRows(page);
  const other = await secondTab(context, fault.url);
  const aborted = abortedFromNow(fault);
  const heldRefresh = await holdRefreshOfFirst(page, other, fault);
  await page.goto(`${fault.hostUrl}/signed-out`);
  await expect.poll(aborted).toEqual([true, false]);
  heldRefresh.release();
  await expect(other.getByText(/^Read \d/)).toBeVisible();
  await page.goBack();
  await seesRows(page);
  await readAgain(page);
  await expect(page.getByText(/^Read \d/)).toBeVisible();
  expect(aborted()).toEqual([true, false]);
});

test('#26 a refresh interrupted by the back-forward cache is resumed when the page is restored', async ({
  fault,
  watched,
}) => {
  const context = await watched.launch(WITH_CACHE);
  await recordPersisted(context);
  const page = await context.newPage();
  await storeSession(page, fault);
  await page.goto('/customers');
  await seesRows(page);
  fault.expireAccessTokens();
  const aborted = abortedFromNow(fault);
  const heldRefresh = fault.hold('GET /auth/accesstoken');
  await readAgain(page);
  await heldRefresh.arrived;
  await page.goto(`${fault.hostUrl}/signed-out`);
  await expect.poll(aborted).toEqual([true]);
  heldRefresh.release();
  await goBackFromCache(page);
  await expect.poll(() => fault.calls('GET /v1/company').at(-1)?.status).toBe(200);
  await expect(page.getByText(/^Read \d/)).toBeVisible();
  expect(aborted()).toEqual([true, false]);
});

test('#28 over plain HTTP each tab refreshes its own token, and the page warns about the connection', async ({
  fault,
  watched,
}) => {
  const context = await watched.launch({
    args: ['--host-resolver-rules=MAP app.test 127.0.0.1'],
    firefoxUserPrefs: { 'network.dns.localDomains': 'app.test', 'dom.security.https_first': false },
  });
  watched.expected.console.push(/Cross-Origin-Opener-Policy header has been ignored/);
  const page = await context.newPage();
  const app = { ...fault, url: fault.url.replace('127.0.0.1', 'app.test') };
  await storeSession(page, app);
  await page.goto(`${app.url}/customers`);
  await expect(page.getByText('The connection is not encrypted')).toBeVisible();
  expect(await page.evaluate(() => 'locks' in navigator)).toBe(false);
  const other = await secondTab(context, app.url);
  fault.expireAccessTokens();
  const before = fault.calls('GET /auth/accesstoken').length;
  const company = fault.calls('GET /v1/company').length;
  await Promise.all([readAgain(page), readAgain(other)]);
  const answered = () => fault.calls('GET /v1/company').slice(company);
  await expect.poll(() => answered().filter(({ status }) => status === 200)).toHaveLength(2);
  const refreshed = fault.calls('GET /auth/accesstoken').length - before;
  expect(refreshed).toBeGreaterThanOrEqual(1);
  expect(refreshed).toBeLessThanOrEqual(2);
});

test('#8 #27 a refresh without a response is given up after three attempts; waiting tabs continue', async ({
  page,
  login,
  context,
  fault,
}) => {
  await context.clock.install();
  await login();
  await page.goto('/customers');
  await seesRows(page);
  const other = await secondTab(context, fault.url);
  fault.expireAccessTokens();
  fault.on('GET /auth/accesstoken', { kind: 'hang' }, 3);
  const from = fault.calls('GET /auth/accesstoken').length;
  const tries = () => fault.calls('GET /auth/accesstoken').slice(from);
  await readAgain(page);
  await expect.poll(() => tries().length).toBe(1);
  const refused = other.waitForResponse((answer) => answer.status() === 401);
  await readAgain(other);
  await refused;
  for (const many of [1, 2, 3]) {
    await expect.poll(() => tries().length).toBe(many);
    await context.clock.fastForward(8000);
    await expect.poll(() => tries()[many - 1]?.aborted).toBe(true);
  }
  await expect(page.getByText(/^Not updated since/)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^Reconnecting…/ })).toBeVisible();
  await isSignedIn(page);
  await expect(other.getByText(/^Read \d/)).toBeVisible();
  await expect.poll(() => tries().at(-1)?.status).toBe(200);
  // The clock advances in one tab after the other, which may cost the second tab one extra attempt.
  expect(tries().length).toBeLessThanOrEqual(5);
});

test('#29 a refresh that ends after the sign-out leaves nothing behind', async ({ page, login, fault }) => {
  await login();
  await page.goto('/customers');
  await seesRows(page);
  fault.expireAccessTokens();
  const late = fault.hold('GET /auth/accesstoken', { commit: true });
  await readAgain(page);
  await late.arrived;
  await page.getByRole('button', { name: /installer@example.com|Account/ }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
  const calls = callsFromNow(fault);
  late.release();
  await expect.poll(() => storedRecord(page)).toBeNull();
  await page.goto('/customers');
  await expect(signInPage(page)).toBeVisible();
  expect(calls().filter((call) => !call.includes('logout'))).toEqual([]);
});
