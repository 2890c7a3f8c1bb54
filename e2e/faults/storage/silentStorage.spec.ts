import type { BrowserContext, Page } from '@playwright/test';
import { CONTROLLERS, FREE_KEYS } from '#server/sandbox/seed/known.ts';
import { go, isSignedIn, seesRows, SOON, signInPage, storedRecord } from '../support/acting.ts';
import { signInByForm, submitSignIn } from '../../support/test.ts';
import { expect, test } from '../support/test.ts';

const [KEY = ''] = FREE_KEYS.deSmet;
const noStorageWarning = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'cannot store anything for the dashboard' });
const reloadWarning = (page: Page) => page.getByText('You will have to sign in again after a reload');
const journalWarning = (page: Page) => page.getByText('what you send is not kept in the journal');
const draftWarning = (page: Page) => page.getByText('what you type is lost when the page closes');

type Silent = 'get' | 'open' | 'transaction';

/** Makes IndexedDB accept requests without ever responding, until {@link answerAgain}. */
async function silenceIndexedDb(context: BrowserContext, silent: Silent) {
  await context.addInitScript((silent) => {
    // The blank page of a new tab has no storage.
    if (origin === 'null' || sessionStorage.getItem('test.answers')) return;
    const never = () => new EventTarget();
    const store = () => ({
      get: never,
      put: never,
      delete: never,
      count: never,
      getAll: never,
      index: store,
    });
    const transaction = () =>
      Object.assign(new EventTarget(), { objectStore: store, abort() {}, commit() {} });
    const made: [object, string, () => unknown][] = {
      get: [
        [IDBObjectStore.prototype, 'get', never],
        [IDBIndex.prototype, 'getAll', never],
      ],
      open: [[IDBFactory.prototype, 'open', never]],
      transaction: [[IDBDatabase.prototype, 'transaction', transaction]],
    }[silent] as [object, string, () => unknown][];
    for (const [of, name, value] of made) {
      const given = Object.getOwnPropertyDescriptor(of, name);
      Object.defineProperty(of, name, { configurable: true, value });
      addEventListener('test:answer', () => given && Object.defineProperty(of, name, given));
    }
  }, silent);
}

/** Makes IndexedDB respond again, and the tab visible. */
const answerAgain = (page: Page) =>
  page.evaluate(() => {
    sessionStorage.setItem('test.answers', 'yes');
    dispatchEvent(new Event('test:answer'));
    document.dispatchEvent(new Event('visibilitychange'));
  });

async function fillInClaim(page: Page) {
  await go(page, 'Claim');
  await page.getByLabel('Link it to the controller only').check();
  await page.getByLabel('License key').fill(KEY);
  await page.getByLabel('NodeId or serial number').fill(CONTROLLERS.noLicense.nodeId);
  await expect(page.getByText(/^Links license/)).toContainText(CONTROLLERS.noLicense.name);
}

for (const [id, silent] of [
  ['111', 'get'],
  ['112', 'open'],
  ['113', 'transaction'],
] as const) {
  test(`#${id} if IndexedDB never responds (${silent}) the page works without it, and says so before the click`, async ({
    page,
    context,
    fault,
  }) => {
    await silenceIndexedDb(context, silent);
    await page.goto(`${fault.url}/customers`);
    await expect(signInPage(page)).toBeVisible(SOON);
    await expect(noStorageWarning(page)).toBeVisible();
    await submitSignIn(page, 'installer', { keep: true });
    await seesRows(page);
    await expect(reloadWarning(page)).toBeVisible();
    await fillInClaim(page);
    await expect(draftWarning(page)).toBeVisible();
    await expect(journalWarning(page)).toBeVisible();
    await page.getByRole('button', { name: 'Claim', exact: true }).click();
    await expect(page.getByRole('main').getByText('Confirmed by the server at').first()).toBeVisible();
    expect(fault.calls('POST /v1/license/claim')).toHaveLength(1);

    // Data kept in memory is stored as soon as IndexedDB responds.
    await answerAgain(page);
    await expect(reloadWarning(page)).toBeHidden();
    await expect.poll(() => storedRecord(page)).toMatchObject({ persist: true });
    await page.reload();
    await isSignedIn(page);
    await go(page, 'Journal');
    await expect(page.getByRole('main').getByText('Confirmed by the server at').first()).toBeVisible();
  });
}

test('#111 a claim that cannot be journalled is not sent unless the user was warned before the click', async ({
  page,
  context,
  fault,
}) => {
  await context.addInitScript(() => {
    if (origin === 'null') return;
    StorageManager.prototype.persist = () => {
      document.documentElement.dataset['asked'] = 'yes';
      return Promise.reject(new TypeError('Storage is denied'));
    };
    const { put } = IDBObjectStore.prototype;
    addEventListener('test:full', () => {
      IDBObjectStore.prototype.put = function (value: unknown, ...rest) {
        if (this.name === 'entries') throw new DOMException('No room', 'QuotaExceededError');
        return put.call(this, value, ...rest);
      };
    });
  });
  await signInByForm(page, fault, 'installer');
  await fillInClaim(page);
  await page.evaluate(() => dispatchEvent(new Event('test:full')));
  await expect(journalWarning(page)).toBeHidden();
  await page.getByRole('button', { name: 'Claim', exact: true }).click();
  await expect(page.getByText('It could not be recorded in the journal')).toBeVisible();
  expect(fault.calls('POST /v1/license/claim')).toEqual([]);
  await page.getByRole('button', { name: 'Change and try again' }).click();
  await expect(journalWarning(page)).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-asked');
  await page.getByRole('button', { name: 'Claim', exact: true }).click();
  await expect(page.getByRole('main').getByText('Confirmed by the server at').first()).toBeVisible();
  expect(fault.calls('POST /v1/license/claim')).toHaveLength(1);
  // The browser is asked to keep the journal, and its refusal is no fault of the page.
  await expect(page.locator('html')).toHaveAttribute('data-asked', 'yes');
});

test('#114 a page left during a transaction leaves no lock behind', async ({ page, context, fault }) => {
  await context.addInitScript(() => {
    const { transaction } = IDBDatabase.prototype;
    const open = new Set<IDBTransaction>();
    IDBDatabase.prototype.transaction = function (...args) {
      const made = transaction.apply(this, args);
      open.add(made);
      for (const type of ['complete', 'abort']) made.addEventListener(type, () => open.delete(made));
      return made;
    };
    // Registered last, so that the app's own listener has already run.
    addEventListener('DOMContentLoaded', () =>
      addEventListener('pagehide', () => {
        const held = [...open].filter((each) => {
          try {
            return each.objectStore(each.objectStoreNames[0] ?? '') !== null;
          } catch {
            return false;
          }
        });
        sessionStorage.setItem('test.held', `${Number(sessionStorage.getItem('test.held')) + held.length}`);
        sessionStorage.setItem('test.left', `${Number(sessionStorage.getItem('test.left')) + 1}`);
      }),
    );
  });
  await signInByForm(page, fault, 'installer');
  // Firefox may report the commit of the previous navigation in place of this one's.
  const ignoreOther = (error: Error) => {
    if (!error.message.includes('interrupted by another navigation')) throw error;
  };
  for (let round = 0; round < 25; round += 1) {
    const path = round % 2 ? 'customers' : 'controllers';
    await page.goto(`${fault.url}/${path}`, { waitUntil: 'commit' }).catch(ignoreOther);
  }
  await seesRows(page);
  const [held, left] = await page.evaluate(() =>
    ['held', 'left'].map((name) => sessionStorage.getItem(`test.${name}`)),
  );
  expect(Number(left)).toBeGreaterThan(0);
  expect(held).toBe('0');
  await page.evaluate(() => sessionStorage.removeItem('test.held'));
  await page.evaluate(() => sessionStorage.removeItem('test.left'));
});

test('#114 while another page holds the lock of the session’s store, the page works without it', async ({
  page,
  context,
  login,
  fault,
}) => {
  await login('installer', { keep: true });
  await page.goto(`${fault.url}/customers`);
  await isSignedIn(page);
  // Like a page in the back-forward cache of an older WebKit.
  const holder = await context.newPage();
  await holder.goto(`${fault.url}/config.json`);
  await holder.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opened = indexedDB.open('app-auth');
        opened.addEventListener('success', () => {
          const store = opened.result.transaction('session', 'readwrite').objectStore('session');
          const hold = () => {
            store.get('current').addEventListener('success', hold);
            resolve();
          };
          hold();
        });
      }),
  );
  await page.reload();
  await expect(signInPage(page)).toBeVisible(SOON);
  await expect(noStorageWarning(page)).toBeVisible();
  await holder.close();
  await page.reload();
  await isSignedIn(page);
});
