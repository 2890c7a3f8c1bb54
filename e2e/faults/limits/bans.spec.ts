import type { Page } from '@playwright/test';
import { submitSignIn } from '../../support/test.ts';
import { startFaultServer } from '../server/server.ts';
import { go, seesRows } from '../support/acting.ts';
import { expect, tabs, test } from '../support/test.ts';
import { withoutConfig } from '../support/withoutConfig.ts';

const SERVICE = /^\w+ \/(?:v1|auth)\//;
const banned = (page: Page) =>
  page.getByRole('status').filter({
    hasText: /The server is not accepting connections from this network, .* Next try in \d:\d\d\./,
  });

test('#50 an address banned after its limit: a countdown, one probe per minute, nothing else', async ({
  page,
  login,
  context,
  fault,
}) => {
  await context.clock.install();
  await login();
  await page.goto('/customers');
  await seesRows(page);
  const [other] = await tabs(context, 1);
  if (!other) return;
  await other.goto('/customers');
  await seesRows(other);
  fault.limit({ retryAfterS: 30, forMs: 600_000 });
  await go(page, 'Controllers');
  await expect(page.getByText('The server asked us to slow down.')).toBeVisible();
  fault.refuse(true);
  const asked: string[] = [];
  context.on('request', (request) => {
    const line = `${request.method()} ${new URL(request.url()).pathname}`;
    if (SERVICE.test(line)) asked.push(line);
  });
  await context.clock.fastForward(31_000);
  await expect(banned(page)).toBeVisible();
  await expect(banned(other)).toBeVisible();
  // The browser opens several connections per request, so only the page's requests are counted.
  const looks = [asked.length];
  for (let minute = 1; minute <= 2; minute += 1) {
    await context.clock.fastForward(30_000);
    // Actions of the user wait as well.
    await go(other, 'Controllers');
    await go(other, 'Customers');
    await expect(banned(other)).toBeVisible();
    await context.clock.fastForward(31_000);
    await expect.poll(() => asked.length).toBeGreaterThan(looks.at(-1) ?? 0);
    await expect(banned(page)).toBeVisible();
    looks.push(asked.length);
  }
  expect(looks).toEqual([1, 2, 3]);
  expect(fault.refused.length).toBeGreaterThanOrEqual(3);
  fault.clear();
  await context.clock.fastForward(61_000);
  await expect(banned(page)).toHaveCount(0);
  await expect(banned(other)).toHaveCount(0);
});

test('#50 three refusals in a row stop everything for the length of a ban', async ({
  page,
  login,
  fault,
}) => {
  await page.clock.install();
  await login();
  await page.goto('/customers');
  await seesRows(page);
  fault.limit({ retryAfterS: 30, forMs: 600_000 });
  await go(page, 'Controllers');
  for (let wait = 0; wait < 3; wait += 1) {
    await expect.poll(() => fault.limitedHits()).toBe(wait + 1);
    // Waits for the response, since a pending call would be aborted by the skipped time.
    await expect(page.getByText(/Resuming in (?:30|2\d) seconds\./)).toBeVisible();
    await page.clock.fastForward(31_000);
  }
  // The read has used up its attempts; the next one is the fourth refusal.
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(banned(page)).toContainText(/Next try in (?:5:00|4:5\d)\./);
  expect(fault.limitedHits()).toBe(4);
  await page.clock.fastForward(240_000);
  await go(page, 'Customers');
  await expect(banned(page)).toContainText(/Next try in (?:1:0\d|0:5\d)\./);
  expect(fault.limitedHits()).toBe(4);
});

test('#52 the network is back for five tabs: only the visible one refreshes', async ({
  page,
  login,
  context,
  fault,
}) => {
  await context.addInitScript(() => {
    let hidden = false;
    Object.defineProperty(document, 'hidden', { get: () => hidden });
    Object.defineProperty(document, 'visibilityState', { get: () => (hidden ? 'hidden' : 'visible') });
    for (const [event, value] of [
      ['test:hide', true],
      ['test:show', false],
    ] as const) {
      addEventListener(event, () => {
        hidden = value;
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
      });
    }
  });
  await context.clock.install();
  await login();
  await page.goto('/customers');
  await seesRows(page);
  const others = await tabs(context, 4);
  for (const other of others) {
    await other.goto('/customers');
    await seesRows(other);
    await other.evaluate(() => dispatchEvent(new Event('test:hide')));
  }
  const reads = () => fault.calls('GET /v1/company');
  expect(reads()).toHaveLength(5);

  await context.setOffline(true);
  await page.getByRole('button', { name: 'Refresh' }).click();
  await context.clock.fastForward(2000);
  await expect(page.getByText('You are offline.')).toBeVisible({ timeout: 15_000 });
  await seesRows(page);
  await context.setOffline(false);
  // The tab probes again within two seconds.
  await context.clock.fastForward(2000);
  await expect(page.getByText(/You are offline\.|Reconnecting…/)).toHaveCount(0);
  expect(reads()).toHaveLength(6);

  // All tabs become visible at once with stale data, and four at a time refresh.
  await context.clock.fastForward(60_000);
  const held = fault.hold('GET /v1/company');
  await Promise.all(
    [page, ...others].map((tab) =>
      tab.evaluate(() => {
        dispatchEvent(new Event('test:hide'));
        dispatchEvent(new Event('test:show'));
      }),
    ),
  );
  await expect.poll(() => held.count()).toBe(4);
  for (const tab of [page, ...others]) await seesRows(tab);
  expect(held.count()).toBe(4);
  held.release();
  await expect.poll(() => reads().map(({ status }) => status)).toEqual(Array.from({ length: 11 }, () => 200));
});

test('#53 an API on another origin that hides its headers: default waits, and a hint for the operator', async ({
  page,
  fault,
  template,
}) => {
  const api = await startFaultServer(template, { CORS_ORIGINS: fault.url });
  try {
    // Serves the page as the host would with this config.
    const origin = await fetch(`${fault.url}/sign-in`, { headers: { Accept: 'text/html' } });
    const csp = (origin.headers.get('content-security-policy') ?? '').replace(
      "connect-src 'self'",
      `connect-src 'self' ${api.url}`,
    );
    fault.on('GET /sign-in', {
      kind: 'raw',
      contentType: 'text/html',
      body: withoutConfig(await origin.text()),
      headers: { 'Content-Security-Policy': csp },
    });
    fault.on('GET /config.json', {
      kind: 'raw',
      body: JSON.stringify({ apiUrl: api.url, authUrl: api.url }),
    });
    await page.clock.install();
    await page.goto('/sign-in');
    await submitSignIn(page, 'installer');
    await seesRows(page);
    const note = page.getByText(/^For the administrator of this dashboard: the API is on another origin/);
    await page.getByRole('button', { name: /@example\.com/ }).click();
    await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
    await expect(note).toHaveCount(0);
    await page.keyboard.press('Escape');

    const allowed = { 'Access-Control-Allow-Origin': fault.url };
    api.on('POST /v1/device/query', {
      kind: 'status',
      status: 429,
      headers: { ...allowed, 'Retry-After': '90' },
    });
    api.on('POST /v1/device/query', { kind: 'raw', body: '{"device":[]}', headers: allowed });
    await go(page, 'Controllers');
    await expect(page.getByText(/Resuming in [1-5] seconds?\./)).toBeVisible();
    await page.clock.fastForward(5500);
    await expect(page.getByText('The server asked us to slow down.')).toHaveCount(0);
    await page.getByRole('button', { name: /@example\.com/ }).click();
    await expect(note).toBeVisible();
    expect(api.calls('POST /v1/device/query').map(({ status }) => status)).toEqual([429, 200]);
    expect(api.calls('OPTIONS /v1/device/query').length).toBeGreaterThanOrEqual(1);
  } finally {
    await api.close();
  }
});
