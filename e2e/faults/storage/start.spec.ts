import type { BrowserContext, Page } from '@playwright/test';
import { CONTROLLERS, FREE_KEYS } from '#server/sandbox/seed/known.ts';
import { go, isSignedIn, seesRows, storedRecord } from '../support/acting.ts';
import { signInByForm, submitSignIn } from '../../support/test.ts';
import { expect, test } from '../support/test.ts';
import { withoutConfig } from '../support/withoutConfig.ts';

const [KEY = ''] = FREE_KEYS.deSmet;
const signInPage = (page: Page) => page.getByRole('heading', { name: 'Sign in', exact: true });
const opening = (page: Page) => page.getByRole('status').filter({ hasText: 'Still opening' });
const noStorageWarning = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'cannot store anything for the dashboard' });
const reloadWarning = (page: Page) => page.getByText('You will have to sign in again after a reload');
const journalWarning = (page: Page) => page.getByText('what you send is not kept in the journal');
const draftWarning = (page: Page) => page.getByText('what you type is lost when the page closes');

/** A start that hangs ends within three seconds; the rest is what a busy machine may need. */
const SOON = { timeout: 5_000 };

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

test('#115 a static host without a response to config.json: the page says so until it responds', async ({
  page,
  fault,
}) => {
  const held = fault.hold('GET /config.json');
  const document = await fetch(`${fault.hostUrl}/customers`, { headers: { Accept: 'text/html' } });
  const headers = { 'Content-Security-Policy': document.headers.get('content-security-policy') ?? '' };
  const body = withoutConfig(await document.text());
  fault.on('GET /customers', { kind: 'raw', contentType: 'text/html', body, headers });
  await page.goto(`${fault.url}/customers`);
  await held.arrived;
  await expect(opening(page)).toBeVisible(SOON);
  await expect(opening(page).getByRole('link', { name: 'Try again' })).toBeVisible();
  held.release();
  await expect(signInPage(page)).toBeVisible();
  await expect(opening(page)).toBeHidden();
});

for (const [what, chunk] of [
  ['all of the app', /^GET \/assets\/start-.*\.js/],
  ['a language', /^GET \/assets\/en-.*\.js/],
  ['the first page', /^GET \/assets\/signedOut-.*\.js/],
] as const) {
  test(`#116 a chunk that hangs (${what}): the page says so until it loads`, async ({ page, fault }) => {
    const held = fault.hold(chunk);
    await page.goto(`${fault.url}/customers`, { waitUntil: 'commit' });
    await held.arrived;
    await expect(opening(page)).toBeVisible(SOON);
    held.release();
    await expect(signInPage(page)).toBeVisible();
    await expect(opening(page)).toBeHidden();
  });
}

test('#116 a chunk that fails: the page says so, and opens at the next attempt', async ({
  page,
  fault,
  watched,
}) => {
  watched.expected.console.push(/Failed to load resource/);
  fault.on(/^GET \/assets\/start-.*\.js/, { kind: 'status', status: 502 }, 1);
  await page.goto(`${fault.url}/customers`);
  await opening(page).getByRole('link', { name: 'Try again' }).click();
  await expect(signInPage(page)).toBeVisible();
});

test('#116 a language that fails: the page says so, and opens at the next attempt', async ({
  page,
  fault,
  watched,
}) => {
  watched.expected.console.push(/could not be fetched/);
  // Asked for by the link in the document, and again by the import.
  fault.on(/^GET \/assets\/en-.*\.js/, { kind: 'status', status: 502 }, 5);
  await page.goto(`${fault.url}/customers`);
  await expect(opening(page)).toBeVisible(SOON);
  fault.clear();
  await opening(page).getByRole('link', { name: 'Try again' }).click();
  await expect(signInPage(page)).toBeVisible();
});

test('#116 a page left while its chunks load neither reports that nor reloads itself', async ({
  page,
  fault,
}) => {
  const chunk = fault.hold(/^GET \/assets\/signedOut-.*\.js/);
  await page.goto(`${fault.url}/customers`, { waitUntil: 'commit' });
  await chunk.arrived;
  const next = fault.hold('GET /reference');
  await page.evaluate(() => {
    new MutationObserver(() => {
      sessionStorage.setItem('test.shown', document.getElementById('app')?.textContent ?? '');
    }).observe(document, { childList: true, subtree: true, characterData: true });
    location.assign('/reference');
  });
  await next.arrived;
  // In Firefox, leaving has cancelled the request for the chunk by now.
  next.release();
  await expect(page.getByRole('heading', { level: 1, name: 'API reference' })).toBeVisible();
  chunk.release();
  expect(fault.wire.filter(({ path }) => path.startsWith('/sign-in'))).toEqual([]);
  expect(await page.evaluate(() => sessionStorage.getItem('test.shown') ?? '')).toBe('');
  await page.evaluate(() => sessionStorage.removeItem('test.shown'));
});

test('#117 if no worker starts, long lists are parsed in the page', async ({ page, context, fault }) => {
  await context.addInitScript(() => {
    Object.assign(window, {
      Worker: class extends EventTarget {
        postMessage() {}
        terminate() {}
      },
    });
  });
  await signInByForm(page, fault, 'support');
  await go(page, 'Controllers');
  await seesRows(page);
});
