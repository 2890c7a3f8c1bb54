import type { Page } from '@playwright/test';
import { go, seesRows, SOON, signInPage } from '../support/acting.ts';
import { signInByForm } from '../../support/test.ts';
import { expect, test } from '../support/test.ts';
import { withoutConfig } from '../support/withoutConfig.ts';

const opening = (page: Page) => page.getByRole('status').filter({ hasText: 'Still opening' });

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
