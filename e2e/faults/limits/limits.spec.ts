import type { Page } from '@playwright/test';
import { submitSignIn } from '../../support/test.ts';
import { openSessionPage } from '../support/sessionPage.ts';
import { expect, tabs, test } from '../support/test.ts';

const SERVICE = /^\w+ \/(?:v1|auth)\//;
const burst = (page: Page, calls: number) =>
  page.evaluate((count) => window.sessionHandle.reads(count), calls);
const slowDown = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /The server asked us to slow down\. Resuming in \d+ seconds?\./ });
const rows = (page: Page) => page.getByRole('main').getByRole('link');

test('#43 45 calls in three tabs hit a limit: a few 429s, one shared pause, then all responses', async ({
  page,
  login,
  context,
  fault,
}) => {
  await login();
  await page.goto('/customers');
  await expect(rows(page).first()).toBeVisible();
  const three = await tabs(context, 3);
  await Promise.all(three.map((tab) => openSessionPage(tab, fault)));
  expect(await Promise.all(three.map((tab) => burst(tab, 1)))).toEqual([[200], [200], [200]]);
  fault.limit({ retryAfterS: 4, forMs: 3900 });
  const answers = Promise.all(three.map((tab) => burst(tab, 15)));
  await expect(slowDown(page)).toBeVisible();
  expect((await answers).flat()).toEqual(Array.from({ length: 45 }, () => 200));
  expect(fault.limitedHits()).toBeGreaterThanOrEqual(1);
  expect(fault.limitedHits()).toBeLessThanOrEqual(4);
  await expect(slowDown(page)).toHaveCount(0);
});

for (const minutes of [-15, 15]) {
  test(`#44 Retry-After is a date, and the device’s clock is ${minutes} minutes off`, async ({
    page,
    login,
    fault,
  }) => {
    // Equivalent to a wrong clock of the device, but leaves the page's timers real.
    fault.clock(minutes * 60_000);
    await login();
    await page.goto('/customers');
    await expect(rows(page).first()).toBeVisible();
    const serviceNow = Date.now() + minutes * 60_000;
    // HTTP dates have a resolution of a second.
    const at = new Date(Math.floor(serviceNow / 1000) * 1000 + 6000).toUTCString();
    fault.limit({ retryAfterS: at, forMs: 4000 });
    const before = fault.wire.length;
    await page.getByRole('link', { name: 'Controllers' }).click();
    await expect(slowDown(page)).toContainText(/Resuming in [1-6] seconds?\./);
    await expect(rows(page).first()).toBeVisible();
    const [first, second] = fault.wire.slice(before).filter(({ path }) => SERVICE.test(`GET ${path}`));
    expect([first?.status, second?.status]).toEqual([429, 200]);
    expect((second?.at ?? 0) + minutes * 60_000).toBeGreaterThanOrEqual(Date.parse(at));
  });
}

test('#46 reloading during a pause sends nothing and shows the countdown again', async ({
  page,
  login,
  fault,
}) => {
  await login();
  await page.goto('/customers');
  await expect(rows(page).first()).toBeVisible();
  fault.limit({ retryAfterS: 60, forMs: 60_000 });
  await page.getByRole('link', { name: 'Controllers' }).click();
  await expect(slowDown(page)).toBeVisible();
  const before = fault.limitedHits();
  for (let round = 0; round < 5; round += 1) {
    await page.reload();
    await expect(slowDown(page)).toBeVisible();
  }
  expect(fault.limitedHits() - before).toBeLessThanOrEqual(1);
  expect(before).toBe(1);
});

test('#47 a tab opened during a pause sends nothing and shows the countdown', async ({
  page,
  login,
  context,
  fault,
}) => {
  await login();
  await page.goto('/customers');
  await expect(rows(page).first()).toBeVisible();
  fault.limit({ retryAfterS: 60, forMs: 60_000 });
  await page.getByRole('link', { name: 'Controllers' }).click();
  await expect(slowDown(page)).toBeVisible();
  const before = fault.calls(SERVICE).length;
  const [fresh] = await tabs(context, 1);
  if (!fresh) return;
  await fresh.goto('/customers');
  await expect(slowDown(fresh)).toBeVisible();
  await expect(fresh.getByText('Loading your customers…')).toBeVisible();
  expect(fault.calls(SERVICE)).toHaveLength(before);
});

test('#49 a rate-limited sign-in shows a countdown on its button, also after a reload', async ({
  page,
  fault,
}) => {
  await page.goto('/sign-in');
  fault.on('POST /auth/login', { kind: 'status', status: 429, headers: { 'Retry-After': '5' } });
  await submitSignIn(page, 'installer');
  const waiting = page.getByRole('button', { name: /^Wait \d+ seconds?$/ });
  await expect(waiting).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByText('The server asked us to slow down')).toBeVisible();
  // The password was not checked, so it is kept.
  await expect(page.getByLabel('Password')).toHaveValue('sandbox');
  await page.getByLabel('Password').press('Enter');
  await waiting.click({ force: true });
  await page.reload();
  await expect(waiting).toBeVisible();
  await page.getByLabel('Email or user name').fill('installer@example.com');
  await page.getByLabel('Password').fill('sandbox');
  await page.getByLabel('Password').press('Enter');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Customers' })).toBeVisible();
  const logins = fault.calls('POST /auth/login');
  expect(logins.map(({ status }) => status)).toEqual([429, 200]);
  expect((logins[1]?.at ?? 0) - (logins[0]?.at ?? 0)).toBeGreaterThanOrEqual(5000);
});

test('#51 continuous 503s cause three calls per read, however many layers retry', async ({
  page,
  login,
  fault,
}) => {
  await login();
  await page.goto('/customers');
  await expect(rows(page).first()).toBeVisible();
  fault.on('GET /v1/license/customer', { kind: 'status', status: 503 }, 99);
  await rows(page).first().click();
  await expect(page.getByRole('alert').filter({ hasText: '503' })).toBeVisible();
  expect(fault.calls('GET /v1/license/customer').map(({ status }) => status)).toEqual([503, 503, 503]);
});
