import type { Page } from '@playwright/test';
import { controllerField, keyField } from '../../pages/claimPage.ts';
import { CONTROLLERS } from '../../support/seed.ts';
import { submitSignIn } from '../../support/test.ts';
import {
  arriveAt,
  callsFromNow,
  directVisibility,
  isSignedIn,
  openCustomers,
  readAgain,
  seesRows,
  show,
} from '../support/acting.ts';
import { openSessionPage } from '../support/sessionPage.ts';
import { expect, tabs, test } from '../support/test.ts';

const burst = (page: Page, calls: number) =>
  page.evaluate((count) => window.sessionHandle.reads(count), calls);
const allWell = (calls: number) => Array.from({ length: calls }, () => 200);

test('#1 a token expires during 20 parallel calls: one refresh, and all calls succeed', async ({
  page,
  login,
  context,
  fault,
}) => {
  await login();
  await openCustomers(page);
  const tab = await context.newPage();
  await openSessionPage(tab, fault);
  expect(await burst(tab, 1)).toEqual([200]);
  fault.expireAccessTokens();
  const before = fault.calls('GET /auth/accesstoken').length;
  expect(await burst(tab, 20)).toEqual(allWell(20));
  expect(fault.calls('GET /auth/accesstoken')).toHaveLength(before + 1);
  // At most four calls run in parallel: the others are not sent yet when the first four are refused.
  const refused = fault.calls('GET /v1/company?id=').filter(({ status }) => status === 401);
  expect(refused.length).toBeGreaterThanOrEqual(1);
  expect(refused.length).toBeLessThanOrEqual(4);
  await isSignedIn(page);
});

test('#2 four tabs with 20 calls each refresh once, and once in each of 25 more rounds', async ({
  page,
  login,
  context,
  fault,
}) => {
  test.slow();
  await login();
  await openCustomers(page);
  const four = await tabs(context, 4);
  await Promise.all(four.map((tab) => openSessionPage(tab, fault)));
  for (let round = 1; round <= 26; round += 1) {
    const calls = round === 1 ? 20 : 4;
    fault.expireAccessTokens();
    const before = fault.calls('GET /auth/').length;
    const answers = await Promise.all(four.map((tab) => burst(tab, calls)));
    expect(answers, `round ${round}`).toEqual(four.map(() => allWell(calls)));
    expect(fault.calls('GET /auth/').length - before, `round ${round}`).toBe(1);
  }
});

test('#3 a browser restores ten tabs: only the visible one loads data', async ({
  page,
  login,
  context,
  fault,
}) => {
  await login('installer', { keep: true });
  await openCustomers(page);
  await page.close();
  const calls = callsFromNow(fault);
  await directVisibility(context, 'hidden');
  const ten = await tabs(context, 10);
  await Promise.all(ten.map((tab) => tab.goto('/customers')));
  for (const tab of ten) await isSignedIn(tab);
  const [first, second] = ten;
  if (!first || !second) throw new Error('No tabs');
  // The hidden tabs may share one token refresh, but load no data.
  await expect.poll(calls).toEqual(['GET /auth/accesstoken 200']);
  await show(first);
  await seesRows(first);
  expect(calls()).toEqual(['GET /auth/accesstoken 200', 'GET /v1/company 200']);
  await show(second);
  await seesRows(second);
  expect(calls()).toEqual(['GET /auth/accesstoken 200', 'GET /v1/company 200', 'GET /v1/company 200']);
});

test('#4 a token that the service no longer accepts is replaced without a message', async ({
  page,
  login,
  fault,
}) => {
  await login();
  await page.goto('/customers');
  await seesRows(page);
  fault.expireAccessTokens();
  const calls = callsFromNow(fault);
  await arriveAt(page, 'Controllers');
  await seesRows(page);
  expect(calls()).toEqual([
    'POST /v1/device/query 401',
    'GET /auth/accesstoken 200',
    'POST /v1/device/query 200',
  ]);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('#5 a call refused with a fresh token too is an error, and the third one trips a circuit breaker', async ({
  page,
  login,
  fault,
}) => {
  await page.clock.install();
  await login();
  await page.goto('/customers');
  await seesRows(page);
  fault.on(
    'POST /v1/device/query',
    { kind: 'status', status: 401, headers: { 'X-Request-Id': 'r-77' } },
    Infinity,
  );
  const calls = callsFromNow(fault);
  const twice = ['POST /v1/device/query 401', 'GET /auth/accesstoken 200', 'POST /v1/device/query 401'];
  const alert = page.getByRole('main').getByRole('alert');
  await arriveAt(page, 'Controllers');
  for (let path = 1; path <= 3; path += 1) {
    await expect(alert).toContainText('The server refused this request');
    await expect(alert).toContainText('r-77');
    await expect.poll(calls).toEqual(Array.from({ length: path }, () => twice).flat());
    if (path < 3) await alert.getByRole('button', { name: 'Try again' }).click();
  }
  const tripped = callsFromNow(fault);
  const anew = fault.hold('POST /v1/device/query');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await anew.arrived;
  anew.release();
  await expect(alert).toBeVisible();
  await expect.poll(tripped).toEqual(['POST /v1/device/query 401']);
  await page.clock.fastForward('01:01');
  await isSignedIn(page);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(tripped).toEqual(['POST /v1/device/query 401', ...twice]);
  await isSignedIn(page);
});

test('#6 a missing permission is reported, without a retry, and the user stays signed in', async ({
  page,
  login,
  fault,
}) => {
  await login();
  await page.goto('/customers');
  await seesRows(page);
  fault.on('POST /v1/device/query', { kind: 'status', status: 403 });
  const calls = callsFromNow(fault);
  await arriveAt(page, 'Controllers');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('No permission for this');
  expect(calls()).toEqual(['POST /v1/device/query 403']);
  await isSignedIn(page);
});

test('#7 a revoked refresh token ends the session in every tab, with one refusal and no sign-out', async ({
  page,
  login,
  context,
  fault,
}) => {
  await login();
  await openCustomers(page);
  const [controllers, claim] = await tabs(context, 2);
  if (!controllers || !claim) throw new Error('No tabs');
  await controllers.goto('/controllers?q=gent');
  await seesRows(controllers);
  await claim.goto('/claim');
  // Waits for this tab's own reads, which would otherwise end the session before the first tab does.
  await claim.getByRole('button', { name: 'Pick from a customer’s licenses' }).click();
  await expect(claim.getByLabel('Licenses of').getByRole('option')).not.toHaveCount(1);
  fault.revokeRefreshTokens();
  fault.expireAccessTokens();
  const calls = callsFromNow(fault);
  await readAgain(page);
  for (const tab of [page, controllers, claim]) {
    await expect(tab.getByText('Your session has ended. Sign in to continue.')).toBeVisible();
  }
  expect(calls().filter((call) => call.includes('/auth/'))).toEqual(['GET /auth/accesstoken 401']);

  await submitSignIn(controllers, 'installer');
  await expect(controllers).toHaveURL(`${fault.url}/controllers?q=gent`);
  await seesRows(controllers);
  await seesRows(page);
  await expect(claim.getByRole('heading', { level: 1 })).toHaveText('Claim and activate');
});

for (const [who, preserved] of [
  ['installer', 'UNSAVED-0001'],
  ['support', ''],
] as const) {
  test(`#7 #14 #40 text the installer had typed when the session ended is ${preserved ? '' : 'not '}restored for the ${who}`, async ({
    page,
    login,
    fault,
  }) => {
    await login();
    await openCustomers(page);
    await arriveAt(page, 'Claim');
    await keyField(page).fill('UNSAVED-0001');
    await controllerField(page).fill('UNSAVED-0000');
    await expect(page.getByText('This serial number is not in your account')).toBeVisible();
    // A read of what was typed before would end the session while the rest is typed.
    await page.waitForLoadState('networkidle');
    fault.revokeRefreshTokens();
    fault.expireAccessTokens();
    await controllerField(page).fill('UNSAVED-0001');
    await expect(page.getByText('Your session has ended. Sign in to continue.')).toBeVisible();
    await submitSignIn(page, who);
    await expect(page).toHaveURL(/\/claim/);
    await expect(keyField(page)).toHaveValue(preserved);
    await expect(controllerField(page)).toHaveValue(preserved);
  });
}

test('#7 a name that was being typed when the session ended is restored, ready to be saved', async ({
  page,
  login,
  fault,
}) => {
  const name = (text: string) => page.getByRole('heading', { level: 1, name: text });
  await login();
  await page.goto(`/controllers/${CONTROLLERS.managed.nodeId}`);
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByLabel('Name of this controller').fill('Typed before the end');
  fault.revokeRefreshTokens();
  fault.expireAccessTokens();
  // A read of the page may notice the end of the session first.
  await page
    .getByRole('button', { name: 'Save' })
    .click({ timeout: 5000 })
    .catch(() => undefined);
  await expect(page.getByText('Your session has ended. Sign in to continue.')).toBeVisible();
  await submitSignIn(page, 'installer');
  await expect(name(CONTROLLERS.managed.name)).toBeVisible();
  await expect(page.getByLabel('Name of this controller')).toHaveValue('Typed before the end');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(name('Typed before the end')).toBeVisible();
});
