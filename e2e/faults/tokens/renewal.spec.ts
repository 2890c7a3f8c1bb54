import type { Page } from '@playwright/test';
import { storeSession } from '../../support/session.ts';
import type { FaultServer } from '../server/types.ts';
import {
  ageRefreshToken,
  callsFromNow,
  changeRecord,
  closeWaiting,
  isSignedIn,
  readAgain,
  seesRows,
  storedRecord,
} from '../support/acting.ts';
import { openSessionPage } from '../support/sessionPage.ts';
import { expect, tabs, test } from '../support/test.ts';

const HOUR_MS = 60 * 60_000;
const RENEWAL = 'GET /auth/refreshtoken';

/** Signs in with a refresh token that is due for renewal at the next access token. */
async function signInDueForRenewal(page: Page, fault: FaultServer): Promise<void> {
  await storeSession(page, fault);
  await page.goto('/customers');
  await seesRows(page);
  await ageRefreshToken(page, 8);
  fault.expireAccessTokens();
}

const REFRESHED = ['GET /v1/company 401', 'GET /auth/accesstoken 200', 'GET /v1/company 200'];
const LOST = { kind: 'raw', status: 502, body: '', commit: true } as const;

/** Refreshes the list and waits for the renewal, which runs in the background. @returns the calls */
async function readWithRenewal(page: Page, fault: FaultServer): Promise<string[]> {
  const calls = callsFromNow(fault);
  await readAgain(page);
  await expect.poll(() => calls().filter((call) => !call.endsWith(' null'))).toHaveLength(4);
  await expect(page.getByText(/^Read \d/)).toBeVisible();
  return calls().sort();
}

test('#13 a lost renewed refresh token changes nothing, and the renewal is not retried within the hour', async ({
  page,
  fault,
}) => {
  await signInDueForRenewal(page, fault);
  const before = await storedRecord(page);
  fault.on(RENEWAL, LOST);
  expect(await readWithRenewal(page, fault)).toEqual([...REFRESHED, 'GET /auth/refreshtoken 502'].sort());
  expect((await storedRecord(page))?.['rt']).toBe(before?.['rt']);

  const soon = callsFromNow(fault);
  fault.expireAccessTokens();
  await readAgain(page);
  await expect.poll(soon).toEqual(REFRESHED);

  await changeRecord(page, { renewTriedAt: Date.now() - HOUR_MS });
  fault.expireAccessTokens();
  expect(await readWithRenewal(page, fault)).toEqual([...REFRESHED, 'GET /auth/refreshtoken 200'].sort());
  await expect.poll(async () => (await storedRecord(page))?.['prevRt']).toBe(before?.['rt']);
});

test('#14 a lost renewed refresh token ends the session at the next refresh if the old one is invalid', async ({
  page,
  fault,
}) => {
  await signInDueForRenewal(page, fault);
  fault.rotateRefreshTokens(true);
  fault.on(RENEWAL, LOST);
  await readWithRenewal(page, fault);
  await isSignedIn(page);
  const calls = callsFromNow(fault);
  fault.expireAccessTokens();
  await readAgain(page);
  await expect(page.getByText('Your session has ended. Sign in to continue.')).toBeVisible();
  expect(calls()).toEqual(['GET /v1/company 401', 'GET /auth/accesstoken 401']);
  expect(await storedRecord(page)).toBeNull();
});

test('#15 if the renewed refresh token is refused, the previous one is used, once', async ({
  page,
  fault,
}) => {
  await signInDueForRenewal(page, fault);
  await readWithRenewal(page, fault);
  await expect.poll(async () => (await storedRecord(page))?.['prevRt']).toEqual(expect.any(String));
  const renewed = await storedRecord(page);
  fault.expireAccessTokens();
  fault.on('GET /auth/accesstoken', { kind: 'status', status: 401 });
  const calls = callsFromNow(fault);
  await readAgain(page);
  await expect
    .poll(calls)
    .toEqual([
      'GET /v1/company 401',
      'GET /auth/accesstoken 401',
      'GET /auth/accesstoken 200',
      'GET /v1/company 200',
    ]);
  const [newer, older] = fault.calls('GET /auth/accesstoken').slice(-2);
  expect(newer?.bearer).not.toBe(older?.bearer);
  expect(older?.bearer).toBe(fault.calls('GET /auth/accesstoken')[0]?.bearer);
  await isSignedIn(page);
  const settled = await storedRecord(page);
  expect(settled?.['rt']).toBe(renewed?.['prevRt']);
  expect(settled?.['prevRt']).toBeUndefined();
});

for (const rotates of [false, true]) {
  test(`#16 a tab is closed between a renewal and its commit (the old token is ${rotates ? 'invalid' : 'valid'})`, async ({
    page,
    context,
    fault,
  }) => {
    await signInDueForRenewal(page, fault);
    const other = await context.newPage();
    await other.goto('/journal');
    await isSignedIn(other);
    fault.rotateRefreshTokens(rotates);
    const renewal = fault.hold(RENEWAL, { commit: true });
    await readAgain(page);
    await renewal.arrived;
    await closeWaiting(page, fault, RENEWAL);
    renewal.release();
    const calls = callsFromNow(fault);
    fault.expireAccessTokens();
    await other.goto('/customers');
    if (rotates) {
      await expect(other.getByText('Your session has ended. Sign in to continue.')).toBeVisible();
      expect(calls()).toEqual(['GET /auth/accesstoken 401']);
    } else {
      await seesRows(other);
      expect(calls()).toEqual(['GET /auth/accesstoken 200', 'GET /v1/company 200']);
    }
    expect(fault.calls(RENEWAL)).toHaveLength(1);
  });
}

test('#17 four tabs renew the refresh token once per round, and never use an invalid one', async ({
  page,
  login,
  context,
  fault,
}) => {
  test.slow();
  await login();
  await page.goto('/customers');
  await seesRows(page);
  const four = await tabs(context, 4);
  await Promise.all(four.map((tab) => openSessionPage(tab, fault)));
  fault.rotateRefreshTokens(true);
  for (let round = 1; round <= 25; round += 1) {
    await ageRefreshToken(page, 8);
    fault.expireAccessTokens();
    const calls = callsFromNow(fault);
    const before = await storedRecord(page);
    const answers = await Promise.all(four.map((tab) => tab.evaluate(() => window.sessionHandle.reads(4))));
    expect(answers.flat(), `round ${round}`).toEqual(Array.from({ length: 16 }, () => 200));
    await expect.poll(async () => (await storedRecord(page))?.['rt']).not.toBe(before?.['rt']);
    const auth = calls().filter((call) => call.includes('/auth/'));
    expect(auth, `round ${round}`).toEqual(['GET /auth/accesstoken 200', 'GET /auth/refreshtoken 200']);
  }
});
