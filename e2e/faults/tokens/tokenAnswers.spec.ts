import type { Page } from '@playwright/test';
import { storeSession } from '../../support/session.ts';
import { submitSignIn } from '../../support/test.ts';
import type { Fault, FaultServer } from '../server/types.ts';
import { arriveAt, callsFromNow, isSignedIn, readAgain, seesRows, storedRecord } from '../support/acting.ts';
import { expect, test } from '../support/test.ts';

/** Signs in and loads a list, then makes a new access token necessary. */
async function needsToken(page: Page, fault: FaultServer): Promise<void> {
  await storeSession(page, fault);
  await page.goto('/customers');
  await seesRows(page);
  fault.expireAccessTokens();
}

const TOKEN_FAULTS: [name: string, fault: Fault][] = [
  ['5xx', { kind: 'status', status: 503 }],
  ['reset', { kind: 'reset' }],
];

/** Attempts of the browser itself at a GET whose connection fails before the first byte of the response. */
const ATTEMPTS_OF = { chromium: 2, firefox: 10, webkit: 2 };

for (const [name, what] of TOKEN_FAULTS) {
  test(`#8 no access token available (${name}): three attempts, data and session are kept`, async ({
    page,
    fault,
    browserName,
  }) => {
    await needsToken(page, fault);
    fault.on('GET /auth/accesstoken', what, Infinity);
    await readAgain(page);
    await expect(page.getByText(/^Not updated since/)).toBeVisible();
    const tries = fault.calls('GET /auth/accesstoken').length - 1;
    expect(tries).toBeGreaterThanOrEqual(3);
    expect(tries).toBeLessThanOrEqual(what.kind === 'reset' ? 3 * ATTEMPTS_OF[browserName] : 3);
    await expect(
      page.getByRole('status').filter({ hasText: /^Reconnecting…|^You are offline/ }),
    ).toBeVisible();
    await isSignedIn(page);
    await seesRows(page);
    fault.clear();
    await readAgain(page);
    await expect(page.getByText(/^Read \d/)).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: /^Reconnecting…|^You are offline/ })).toHaveCount(
      0,
    );
  });
}

test('#9 a limit on access tokens pauses everything until it is over', async ({ page, fault }) => {
  // Long enough that the pause cannot end early on a busy machine.
  await page.clock.install();
  await needsToken(page, fault);
  fault.on('GET /auth/accesstoken', { kind: 'status', status: 429, headers: { 'Retry-After': '120' } });
  const calls = callsFromNow(fault);
  await readAgain(page);
  await expect(page.getByText(/The server asked us to slow down. Resuming in \d+ seconds/)).toBeVisible();
  await arriveAt(page, 'Controllers');
  const limited = ['GET /v1/company 401', 'GET /auth/accesstoken 429'];
  expect(calls()).toEqual(limited);
  await page.clock.fastForward('01:30');
  await expect(page.getByText(/Resuming in [12]?\d seconds?/)).toBeVisible();
  expect(calls()).toEqual(limited);
  await page.clock.fastForward('00:31');
  await seesRows(page);
  // The list of customers was left, so its read was cancelled.
  expect(calls()).toEqual([...limited, 'GET /auth/accesstoken 200', 'POST /v1/device/query 200']);
});

test('#10 a proxy’s page with 401 in place of a token does not end the session', async ({ page, fault }) => {
  await needsToken(page, fault);
  fault.on('GET /auth/accesstoken', { kind: 'html', status: 401 }, Infinity);
  const calls = callsFromNow(fault);
  await arriveAt(page, 'Controllers');
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toContainText('A proxy or a network sign-in page seems to have answered');
  expect(calls()).toEqual(['POST /v1/device/query 401', 'GET /auth/accesstoken 401']);
  await isSignedIn(page);
  fault.clear();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await seesRows(page);
});

// Each other body that is no token: src/auth/tokens/token.test.ts.
test('#11 a response without a token is neither stored nor sent', async ({ page, fault }) => {
  await needsToken(page, fault);
  fault.on('GET /auth/accesstoken', { kind: 'raw', body: '', contentType: 'text/plain' }, Infinity);
  const before = await storedRecord(page);
  await readAgain(page);
  await expect(page.getByText(/^Not updated since/)).toBeVisible();
  await isSignedIn(page);
  await seesRows(page);
  await expect(page.getByRole('status').filter({ hasText: /^Reconnecting…/ })).toBeVisible();
  expect(await storedRecord(page)).toEqual(before);
  expect(fault.wire.filter(({ bearer }) => bearer?.startsWith('nobody'))).toEqual([]);
  fault.clear();
  await readAgain(page);
  await expect(page.getByText(/^Read \d/)).toBeVisible();
});

// Each other form of a token: src/auth/tokens/token.test.ts.
test('#12 a token comes as a JSON string in text, with spaces', async ({ page, fault }) => {
  const form = (token: string) => ({
    kind: 'raw' as const,
    body: ` "${token}" \n`,
    contentType: 'text/plain',
  });
  const login = await fetch(`${fault.url}/auth/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ username: 'installer@example.com', password: 'sandbox' }),
  });
  const refresh = await login.text();
  const answer = await fetch(`${fault.url}/auth/accesstoken`, {
    headers: { Authorization: `Bearer ${refresh}` },
  });
  const access = await answer.text();
  fault.on('POST /auth/login', form(refresh));
  fault.on('GET /auth/accesstoken', form(access));
  await page.goto('/sign-in');
  await submitSignIn(page, 'installer');
  await seesRows(page);
  expect((await storedRecord(page))?.['rt']).toBe(refresh);
  const [asked] = fault.calls('GET /auth/accesstoken').slice(-1);
  expect(asked?.bearer).toMatch(/^installer refresh /);
  expect(fault.calls('GET /v1/company').map(({ status }) => status)).toEqual([200]);
});
