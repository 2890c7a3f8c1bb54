import type { Page } from '@playwright/test';
import { CUSTOMERS, FREE_KEYS } from '../../support/seed.ts';
import type { FaultServer } from '../server/types.ts';
import {
  callsFromNow,
  directVisibility,
  hide,
  isSignedIn,
  openCustomers,
  readAgain,
  seesRows,
  show,
  signInPage,
} from '../support/acting.ts';
import { expect, test } from '../support/test.ts';

const JSON_TYPE = { 'Content-Type': 'application/json' };
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Advances the clocks of the page and the service. The page's timers fire at most once, as after a sleep. */
async function advanceClocks(page: Page, fault: FaultServer, ms: number, before = 0): Promise<void> {
  fault.clock(before + ms);
  await page.clock.fastForward(ms);
}

/** Activates a license as another user (support). */
async function activate({ hostUrl }: FaultServer, key: string): Promise<void> {
  const post = async (path: string, body: object, headers = {}) => {
    const init = { method: 'POST', body: JSON.stringify(body), headers: { ...JSON_TYPE, ...headers } };
    return fetch(hostUrl + path, init);
  };
  const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
  const login = await post('/auth/login', { username: 'support@example.com', password: 'sandbox' });
  const given = await fetch(`${hostUrl}/auth/accesstoken`, { headers: bearer(await login.text()) });
  const answer = await post('/v1/license/activate', { key }, bearer(await given.text()));
  expect(answer.status).toBe(200);
}

async function readsAgain(page: Page): Promise<void> {
  const answer = page.waitForResponse((response) => response.url().includes('/v1/company') && response.ok());
  await readAgain(page);
  await answer;
}

test('#18 after eleven minutes of sleep the first click works, with a new token and without a 401', async ({
  page,
  login,
  fault,
}) => {
  await page.clock.install();
  await login();
  await page.goto('/customers');
  await seesRows(page);
  const calls = callsFromNow(fault);
  await advanceClocks(page, fault, 11 * MINUTE_MS);
  await readsAgain(page);
  expect(calls()).toEqual(['GET /auth/accesstoken 200', 'GET /v1/company 200']);
  await readsAgain(page);
  expect(calls().slice(2)).toEqual(['GET /v1/company 200']);
});

test('#19 after 15 days of sleep the session has ended, and says why', async ({ page, login, fault }) => {
  await page.clock.install();
  await login('installer', { keep: true });
  await page.goto('/customers');
  await seesRows(page);
  const calls = callsFromNow(fault);
  await advanceClocks(page, fault, 15 * DAY_MS);
  await expect(page.getByText('Your session has ended. Sign in to continue.')).toBeVisible();
  await expect(signInPage(page)).toBeVisible();
  expect(calls()).toEqual(['GET /auth/accesstoken 401']);
});

for (const [name, offsetMs] of [
  ['is right', 0],
  ['is 15 minutes slow', -15 * MINUTE_MS],
  ['is 15 minutes fast', 15 * MINUTE_MS],
] as const) {
  test(`#20 a token is used for its full lifetime if the device’s clock ${name}`, async ({
    page,
    login,
    fault,
  }) => {
    await page.clock.install({ time: Date.now() + offsetMs });
    const calls = callsFromNow(fault);
    await login();
    await page.goto('/customers');
    await seesRows(page);
    await advanceClocks(page, fault, 7 * MINUTE_MS);
    await readsAgain(page);
    const first = ['GET /auth/accesstoken 200', 'GET /v1/company 200'];
    expect(calls()).toEqual([...first, 'GET /v1/company 200']);
    const later = callsFromNow(fault);
    await advanceClocks(page, fault, 2.5 * MINUTE_MS, 7 * MINUTE_MS);
    await readsAgain(page);
    expect(later()).toEqual(['GET /auth/accesstoken 200', 'GET /v1/company 200']);
  });
}

test('#21 a clock set back by an hour causes no refresh, and a token still expires', async ({
  page,
  login,
  fault,
}) => {
  await page.clock.install();
  await login();
  await page.goto('/customers');
  await seesRows(page);
  await page.clock.setSystemTime(Date.now() - HOUR_MS);
  const calls = callsFromNow(fault);
  await readsAgain(page);
  expect(calls()).toEqual(['GET /v1/company 200']);
  await advanceClocks(page, fault, 11 * MINUTE_MS);
  await readsAgain(page);
  expect(calls().slice(1)).toEqual(['GET /auth/accesstoken 200', 'GET /v1/company 200']);
});

test('#22 a clock that jumps ahead by four hours causes one refresh', async ({ page, login, fault }) => {
  await page.clock.install();
  await login();
  await page.goto('/customers');
  await seesRows(page);
  await page.clock.setSystemTime(Date.now() + 4 * HOUR_MS);
  const calls = callsFromNow(fault);
  await readsAgain(page);
  await readsAgain(page);
  expect(calls()).toEqual(['GET /auth/accesstoken 200', 'GET /v1/company 200', 'GET /v1/company 200']);
});

for (const [name, offsetMs] of [
  ['slow', -15 * MINUTE_MS],
  ['fast', 15 * MINUTE_MS],
] as const) {
  test(`#23 an activation made just now is not shown as planned if the device’s clock is 15 minutes ${name}`, async ({
    page,
    login,
    fault,
  }) => {
    const [key = ''] = FREE_KEYS.deSmet;
    await page.clock.install({ time: Date.now() + offsetMs });
    await login('support');
    await openCustomers(page);
    await activate(fault, key);
    await page.goto(`/customers/${CUSTOMERS.deSmet.uuid}`);
    const row = page.getByRole('row').filter({ hasText: key.slice(-4) });
    await expect(row).toContainText('active');
    await expect(row).not.toContainText('planned');
  });
}

test('#24 a background tab refreshes its token when it makes a call, not before', async ({
  page,
  login,
  context,
  fault,
}) => {
  await directVisibility(context, 'visible');
  await page.clock.install();
  await login();
  await page.goto('/customers');
  await seesRows(page);
  await hide(page);
  const calls = callsFromNow(fault);
  await advanceClocks(page, fault, 11 * MINUTE_MS);
  await page.clock.runFor(2 * MINUTE_MS);
  expect(calls()).toEqual([]);
  await readsAgain(page);
  expect(calls()).toEqual(['GET /auth/accesstoken 200', 'GET /v1/company 200']);
  await show(page);
  await isSignedIn(page);
});
