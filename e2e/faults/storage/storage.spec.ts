import type { BrowserContext, Page } from '@playwright/test';
import { claimButton, controllerField, expectConfirmed, keyField, summary } from '../../pages/claimPage.ts';
import { CONTROLLERS, FREE_KEYS } from '../../support/seed.ts';
import { signInByForm } from '../../support/test.ts';
import {
  ageRefreshToken,
  arriveAt,
  callsFromNow,
  go,
  isSignedIn,
  openCustomers,
  readAgain,
  seesRows,
  signInPage,
  storedRecord,
} from '../support/acting.ts';
import { expect, test } from '../support/test.ts';

const [KEY = ''] = FREE_KEYS.deSmet;
const reloadWarning = (page: Page) => page.getByText('You will have to sign in again after a reload');

async function claim(page: Page) {
  await go(page, 'Claim');
  await page.getByLabel('Link it to the controller only').check();
  await keyField(page).fill(KEY);
  await controllerField(page).fill(CONTROLLERS.noLicense.nodeId);
  await expect(summary(page)).toContainText(CONTROLLERS.noLicense.name);
  await claimButton(page).click();
}

/** Makes every store throw and denies locks, as with blocked cookies, until {@link allowStorage}. */
async function refuseStorage(context: BrowserContext) {
  await context.addInitScript(() => {
    // The blank page of a new tab has no locks.
    if (origin === 'null') return;
    let refused = true;
    addEventListener('test:storage', () => {
      refused = false;
    });
    const denied = () => new DOMException('Access is denied for this document', 'SecurityError');
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      const given = Object.getOwnPropertyDescriptor(window, name)?.get;
      Object.defineProperty(window, name, {
        get() {
          if (refused) throw denied();
          return given?.call(window);
        },
      });
    }
    LockManager.prototype.request = () => Promise.reject(denied());
    LockManager.prototype.query = () => Promise.reject(denied());
  });
}

/** Allows storage again, for the assertions at the end of every test, which read the stores. */
const allowStorage = (page: Page) => page.evaluate(() => dispatchEvent(new Event('test:storage')));

test('#90 if the browser stores nothing, the session lasts for this page only, and the page says so', async ({
  page,
  context,
  fault,
}) => {
  await refuseStorage(context);
  await signInByForm(page, fault, 'installer', { keep: true });
  await expect(reloadWarning(page)).toBeVisible();
  await seesRows(page);
  await claim(page);
  await expectConfirmed(page);
  expect(fault.calls('POST /v1/license/claim')).toHaveLength(1);
  await go(page, 'Journal');
  await expect(page.getByRole('main').getByText('Confirmed by the server at').first()).toBeVisible();
  await page.reload();
  await expect(signInPage(page)).toBeVisible();
  expect(fault.calls('POST /auth/logout')).toEqual([]);
  await allowStorage(page);
});

/** Makes writes to IndexedDB fail while the simulated quota is exceeded. */
async function withQuota(context: BrowserContext) {
  await context.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    addEventListener('test:quota', (event) => {
      const full = event instanceof CustomEvent && event.detail === 'full';
      IDBObjectStore.prototype.put = full
        ? () => {
            throw new DOMException('No room', 'QuotaExceededError');
          }
        : put;
    });
  });
}

const quota = (page: Page, detail: 'full' | 'free') =>
  page.evaluate((detail) => dispatchEvent(new CustomEvent('test:quota', { detail })), detail);

test('#91 if the quota is exceeded, the session continues in this page, and the old record stays intact', async ({
  page,
  login,
  context,
  fault,
}) => {
  await withQuota(context);
  await login('installer', { keep: true });
  await page.goto('/customers');
  await seesRows(page);
  await ageRefreshToken(page, 8);
  const before = await storedRecord(page);
  fault.expireAccessTokens();
  await quota(page, 'full');
  await arriveAt(page, 'Controllers');
  await seesRows(page);
  await expect(reloadWarning(page)).toBeVisible();
  await quota(page, 'free');
  expect(await storedRecord(page)).toEqual(before);
});

/** Clears the site's data, as a browser does after a long time without a visit, or on the user's request. */
const clearSite = (page: Page) =>
  page.evaluate(async () => {
    localStorage.clear();
    sessionStorage.clear();
    const names = (await indexedDB.databases()).map(({ name = '' }) => name);
    await Promise.all(
      names.map(
        (name) =>
          new Promise((resolve, reject) => {
            const request = indexedDB.deleteDatabase(name);
            request.addEventListener('success', resolve);
            request.addEventListener('error', reject);
            request.addEventListener('blocked', reject);
          }),
      ),
    );
  });

test('#92 cleared site data ends the session at the next refresh, without sending the old token', async ({
  page,
  login,
  fault,
}) => {
  await login('installer', { keep: true });
  await page.goto('/customers');
  await seesRows(page);
  await clearSite(page);
  fault.expireAccessTokens();
  const calls = callsFromNow(fault);
  await readAgain(page);
  await expect(signInPage(page)).toBeVisible();
  await expect(page.getByText('Your session is no longer on this device')).toBeVisible();
  expect(calls()).toEqual(['GET /v1/company 401']);
});

test('#92 cleared site data ends the session before a write, which is not sent', async ({
  page,
  login,
  fault,
}) => {
  await login('installer', { keep: true });
  await page.goto('/customers');
  await seesRows(page);
  await clearSite(page);
  await claim(page);
  await expect(signInPage(page)).toBeVisible();
  expect(fault.calls('POST /v1/license/claim')).toEqual([]);
  expect(fault.calls('POST /auth/logout')).toEqual([]);
});

const SID = '0123456789abcdef0123456789abcdef';
const PLANTED: [name: string, record: unknown][] = [
  ['of an older version', { v: 0, sid: SID, token: 'abc' }],
  ['that is a text', 'eyJub3Q.a.record'],
  ['whose token is a page', { v: 1, sid: SID, user: 'a', rt: '<html>', iat: 1, persist: true }],
  ['whose token breaks lines', { v: 1, sid: SID, user: 'a', rt: 'a\r\nX: y', iat: 1, persist: true }],
  ['without a session id', { v: 1, user: 'a', rt: 'abc', iat: 1, persist: true }],
];

async function plant(page: Page, record: unknown) {
  // A page of this origin without the app's code.
  await page.goto('/config.json');
  await page.evaluate(
    (record) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('app-auth', 1);
        request.addEventListener('error', reject);
        request.addEventListener('upgradeneeded', () => request.result.createObjectStore('session'));
        request.addEventListener('success', () => {
          const transaction = request.result.transaction('session', 'readwrite');
          transaction.objectStore('session').put(record, 'current');
          transaction.addEventListener('complete', () => {
            request.result.close();
            resolve();
          });
        });
      }),
    record,
  );
}

test('#93 a record that is none leads to the sign-in page and is not sent anywhere', async ({
  page,
  login,
  fault,
}) => {
  for (const [name, record] of PLANTED) {
    await plant(page, record);
    await page.goto('/customers');
    await expect(signInPage(page), name).toBeVisible();
    expect(fault.calls(/^\w+ \/(?:v1|auth)\//), name).toEqual([]);
    expect(await storedRecord(page), name).toBeNull();
  }
  await login();
  await openCustomers(page);
  await isSignedIn(page);
});

test('#95 forged messages between tabs have no effect', async ({ page, login, context, fault }) => {
  await login();
  await page.goto('/customers');
  await seesRows(page);
  const forger = await context.newPage();
  await forger.goto('/config.json');
  const sid = (await storedRecord(page))?.sid;
  const calls = callsFromNow(fault);
  await forger.evaluate(
    ({ sid, other }) => {
      const post = (name: string) => {
        const channel = new BroadcastChannel(name);
        return channel.postMessage.bind(channel);
      };
      const auth = post('app-auth');
      const pause = post('app-pause');
      const wrong = [null, 'end', 7, [], {}, { type: 'end' }, { type: 'evil', sid }];
      for (const each of [
        ...wrong,
        { type: 'end', sid: other, reason: 'logout' },
        { type: 'end', sid, reason: 'because' },
        { type: 'end', sid: [sid], reason: 'logout' },
        { type: 'login', sid: other },
        { type: 'at', sid: other, token: 'forged', ageMs: 0, lifetimeMs: 600_000 },
        { type: 'at', sid, token: 'a\r\nb', ageMs: 0, lifetimeMs: 600_000 },
        { type: 'at', sid, token: 'forged', ageMs: 0, lifetimeMs: 1e15 },
      ]) {
        auth(each);
      }
      const at = Date.now();
      for (const each of [
        ...wrong,
        { at, until: at + 1e12, reason: 'banned', inARow: 1 },
        { at: at + 60_000, until: at + 90_000, reason: 'limited', inARow: 1 },
        { at, until: at + 60_000, reason: '<b>', inARow: 1 },
      ]) {
        pause(each);
      }
    },
    { sid, other: SID },
  );
  await readAgain(page);
  await expect(page.getByRole('status').filter({ hasText: /slow down|not accepting/ })).toHaveCount(0);
  await arriveAt(page, 'Controllers');
  await seesRows(page);
  await isSignedIn(page);
  expect(calls()).toEqual(['GET /v1/company 200', 'POST /v1/device/query 200']);
});
