import type { BrowserContext, Page } from '@playwright/test';
import {
  claimButton,
  controllerField,
  expectConfirmed,
  keyField,
  summary,
  verdict,
} from '../../pages/claimPage.ts';
import { CONTROLLERS, FREE_KEYS } from '../../support/seed.ts';
import type { Fault, FaultServer } from '../server/types.ts';
import { openCustomers, seesRows, signInPage } from '../support/acting.ts';
import { expect, test } from '../support/test.ts';

const CALLS = /^\w+ \/(?:v1|auth)\//;
const [KEY = ''] = FREE_KEYS.deSmet;

const banner = (page: Page) => page.getByRole('status').filter({ hasText: 'You are offline' });
const customers = (page: Page) => page.getByRole('main').getByRole('listitem');
const failed = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'The customers could not be loaded' });
const reads = (fault: FaultServer) => fault.calls('GET /v1/company').length;
const claims = (fault: FaultServer) => fault.calls('POST /v1/license/claim');

/** Makes random waits zero, since they are drawn from 0 up to their maximum. */
const withoutJitter = (context: BrowserContext) =>
  context.addInitScript(() => {
    Math.random = () => 0;
  });

/** Serves the app's own files without a network, as a cache would. */
const withCachedFiles = (page: Page) =>
  page.route(
    ({ pathname }) => !/^\/(?:v1|auth)\//.test(pathname),
    async (route) => route.fulfill({ response: await route.fetch() }),
  );

/** Also resets running requests, which the browser's offline mode leaves untouched. */
async function disconnect(context: BrowserContext, fault: FaultServer) {
  await context.setOffline(true);
  fault.refuse(true);
}

async function reconnect(context: BrowserContext, fault: FaultServer) {
  fault.refuse(false);
  await context.setOffline(false);
}

async function openFilledClaim(page: Page) {
  await page.goto('/claim?do=link');
  await keyField(page).fill(KEY);
  await controllerField(page).fill(CONTROLLERS.noLicense.nodeId);
  await expect(summary(page)).toContainText(CONTROLLERS.noLicense.name);
}

test('#83 an offline start with a stored session shows the app, and continues when the network is back', async ({
  page,
  login,
  context,
  fault,
}) => {
  await withoutJitter(context);
  await login('installer', { keep: true });
  await openCustomers(page);
  await withCachedFiles(page);
  await context.setOffline(true);
  const before = fault.wire.length;
  await page.goto('/customers');
  await expect(banner(page)).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toHaveCount(0);
  await context.setOffline(false);
  await expect(customers(page).first()).toBeVisible();
  await expect(banner(page)).toHaveCount(0);
  expect(fault.wire.slice(before).filter(({ path }) => path.startsWith('/auth/'))).toMatchObject([
    { method: 'GET', path: '/auth/accesstoken', status: 200 },
  ]);
});

test('#84 an offline read ends in a message, not in endless loading', async ({ page, login, context }) => {
  await login();
  await openCustomers(page);
  await seesRows(page);
  await withCachedFiles(page);
  await context.setOffline(true);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Controllers' }).click();
  const panel = page.getByRole('alert').filter({ hasText: 'The controllers could not be loaded' });
  await expect(panel).toContainText('The service cannot be reached');
  await expect(page.getByText('Loading your controllers…')).toHaveCount(0);
  await expect(banner(page)).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('table').getByRole('link').first()).toBeVisible();
  await expect(banner(page)).toHaveCount(0);
});

test('#85 an offline claim is not sent, not even after the network is back', async ({
  page,
  login,
  context,
  fault,
}) => {
  await withoutJitter(context);
  await login();
  await openFilledClaim(page);
  await withCachedFiles(page);
  await context.setOffline(true);
  await claimButton(page).click();
  await expect(verdict(page)).toContainText('Nothing was sent');
  await expect(verdict(page)).toContainText('The service cannot be reached');
  await expect(banner(page)).toContainText('nothing can be sent');
  const before = fault.wire.length;
  await context.setOffline(false);
  // The page has noticed, since it refreshes its data; only the user repeats the claim.
  await expect.poll(() => fault.wire.length).toBeGreaterThan(before);
  await expect(banner(page)).toHaveCount(0);
  await expect(verdict(page)).toContainText('Nothing was sent');
  expect(claims(fault)).toEqual([]);
  await page.getByRole('button', { name: 'Change and try again' }).click();
  await claimButton(page).click();
  await expectConfirmed(page);
  expect(claims(fault)).toHaveLength(1);
});

test('#86 a network failure during a claim leaves the outcome unknown until it can be read back', async ({
  page,
  login,
  context,
  fault,
}) => {
  await withoutJitter(context);
  await page.clock.install();
  await login();
  await openFilledClaim(page);
  const held = fault.hold('POST /v1/license/claim', { commit: true });
  await claimButton(page).click();
  await held.arrived;
  await expect(verdict(page)).toContainText('Sending…');
  await disconnect(context, fault);
  await expect(verdict(page)).toContainText('Checking whether it worked…');
  held.release();
  await expect(banner(page)).toBeVisible();
  await reconnect(context, fault);
  await page.clock.runFor(2_000);
  await expectConfirmed(page);
  await expect(banner(page)).toHaveCount(0);
  expect(claims(fault)).toHaveLength(1);
  // Not necessarily the first read: the page also refreshes its data when the network is back.
  const after = fault.wire.slice(fault.wire.findIndex(({ path }) => path === '/v1/license/claim') + 1);
  expect(after.map(({ path }) => path)).toContain(`/v1/license/controller/${CONTROLLERS.noLicense.nodeId}`);
});

const PORTALS: [name: string, fault: Fault][] = [
  ['a page with 200', { kind: 'html' }],
  ['a redirect to its own page', { kind: 'redirect', to: 'http://portal.test/welcome' }],
  ['511', { kind: 'html', status: 511 }],
  ['511 as JSON', { kind: 'status', status: 511 }],
];

test('#87 a captive portal is reported as such, whatever it responds with, and the session is kept', async ({
  page,
  login,
  fault,
}) => {
  await login();
  await openCustomers(page);
  await seesRows(page);
  for (const [name, portal] of PORTALS) {
    await test.step(name, async () => {
      fault.on(CALLS, portal, 1000);
      const before = fault.wire.length;
      await page.reload();
      await expect(failed(page)).toContainText('sign in to your network first');
      await expect(signInPage(page)).toHaveCount(0);
      // The access token is requested first, and the response of a portal is no reason to retry.
      expect(fault.wire.slice(before).filter(({ path }) => /^\/(?:v1|auth)\//.test(path))).toMatchObject([
        { method: 'GET', path: '/auth/accesstoken' },
      ]);
      fault.clear();
      await failed(page).getByRole('button', { name: 'Try again' }).click();
      await expect(customers(page).first()).toBeVisible();
      expect(fault.calls('POST /auth/')).toEqual([]);
    });
  }
});

test('#87 a portal that breaks TLS looks like no network, and the session is kept', async ({
  page,
  login,
  fault,
}) => {
  await login();
  await openCustomers(page);
  await seesRows(page);
  fault.on(CALLS, { kind: 'reset' }, 1000);
  await page.reload();
  await expect(failed(page)).toContainText('Check your network');
  fault.clear();
  await failed(page).getByRole('button', { name: 'Try again' }).click();
  await expect(customers(page).first()).toBeVisible();
  expect(fault.calls('POST /auth/')).toEqual([]);
});

const saysOnline = (context: BrowserContext, online: boolean) =>
  context.addInitScript((value) => {
    Object.defineProperty(navigator, 'onLine', { get: () => value });
  }, online);

test('#88 a device that wrongly reports to be offline does not prevent reading and claiming', async ({
  page,
  login,
  context,
}) => {
  await saysOnline(context, false);
  await login();
  await openCustomers(page);
  await seesRows(page);
  await openFilledClaim(page);
  await claimButton(page).click();
  await expectConfirmed(page);
  await expect(banner(page)).toHaveCount(0);
});

test('#88 a device that wrongly reports to be online is detected by a request, and every click tries one', async ({
  page,
  login,
  context,
  fault,
}) => {
  await saysOnline(context, true);
  await login();
  await openCustomers(page);
  await seesRows(page);
  fault.refuse(true);
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(banner(page)).toBeVisible();
  await expect(page.getByText(/^Not updated since/)).toBeVisible();
  const before = fault.refused.length;
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect.poll(() => fault.refused.length).toBeGreaterThan(before);
  fault.refuse(false);
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(page.getByText(/^Read \d/)).toBeVisible();
  await expect(banner(page)).toHaveCount(0);
});

test('#89 an unstable network shows one banner, and causes one refresh per return', async ({
  page,
  login,
  context,
  fault,
}) => {
  await withoutJitter(context);
  await login();
  await openCustomers(page);
  await seesRows(page);
  const before = reads(fault);
  for (const round of [1, 2, 3]) {
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Refresh' }).click();
    await expect(banner(page)).toHaveCount(1);
    // Before that, retries are still running, and the return of the network would make them succeed.
    await expect(page.getByText(/^Not updated since/)).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await context.setOffline(false);
    await expect(page.getByText(/^Read \d/)).toBeVisible();
    await expect(banner(page)).toHaveCount(0);
    expect(reads(fault) - before, `after return ${round}`).toBe(round);
  }
});
