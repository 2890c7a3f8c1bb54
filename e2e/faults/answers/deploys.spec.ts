import type { Page } from '@playwright/test';
import { keyField } from '../../pages/claimPage.ts';
import type { FaultServer } from '../server/types.ts';
import { go, openCustomers } from '../support/acting.ts';
import { expect, test } from '../support/test.ts';

const JOURNAL = /^GET \/assets\/Journal-.*\.js/;
const GONE = { kind: 'status', status: 404 } as const;

/** Returns how often the HTML document was requested. */
const documents = (fault: FaultServer): number =>
  fault.wire.filter(
    ({ method, path }) => method === 'GET' && !/^\/(?:v1|auth|assets)\/|\.\w+(?:\?.*)?$/.test(path),
  ).length;

const heading = (page: Page) => page.getByRole('heading', { level: 1, name: 'Journal' });

test('#82 a page whose code is gone reloads once, without a message', async ({
  page,
  login,
  fault,
  watched,
}) => {
  watched.expected.console.push(/could not be fetched/);
  await login();
  await openCustomers(page);
  // Gone until the reload, since the old version may request it again. The reloaded page is the new version.
  fault.on(JOURNAL, GONE, Infinity);
  page.on('request', (request) => {
    if (request.isNavigationRequest()) fault.clear();
  });
  const before = documents(fault);
  await go(page, 'Journal');
  await expect(heading(page)).toBeVisible();
  await expect.poll(() => documents(fault)).toBe(before + 1);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('#82 permanently missing code causes one reload, not an endless loop', async ({
  page,
  login,
  fault,
  watched,
}) => {
  watched.expected.console.push(/could not be fetched/);
  await login();
  await openCustomers(page);
  fault.on(JOURNAL, GONE, Infinity);
  const before = documents(fault);
  await go(page, 'Journal');
  const alert = page.getByRole('alert').filter({ hasText: 'A part of the dashboard could not be loaded' });
  await expect(alert).toBeVisible();
  expect(documents(fault)).toBe(before + 1);
  fault.clear();
  await alert.getByRole('button', { name: 'Reload the page' }).click();
  await expect(heading(page)).toBeVisible();
});

test('#82 a new version waits for the user while a form is filled in', async ({ page, login, fault }) => {
  await login();
  await page.goto('/claim');
  await keyField(page).fill('HALF-TYPED');
  fault.on(JOURNAL, GONE, Infinity);
  const before = documents(fault);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Journal' }).hover();
  const banner = page.getByText('A new version of this dashboard is available.');
  await expect(banner).toBeVisible();
  await expect(keyField(page)).toHaveValue('HALF-TYPED');
  expect(documents(fault)).toBe(before);
  fault.clear();
  await page.getByRole('button', { name: 'Reload the page' }).click();
  // From its draft.
  await expect(page.getByText(/^Restored what you typed/)).toBeVisible();
  await expect(keyField(page)).toHaveValue('HALF-TYPED');
  await expect(banner).toBeHidden();
});

test('#82 without a network nothing reloads, and the page opens when the network is back', async ({
  page,
  login,
  fault,
  watched,
}) => {
  watched.expected.console.push(/could not be fetched/);
  await login();
  await openCustomers(page);
  fault.refuse(true);
  const before = documents(fault);
  await go(page, 'Journal');
  const alert = page.getByRole('alert').filter({ hasText: 'The service cannot be reached' });
  await expect(alert).toBeVisible();
  expect(documents(fault)).toBe(before);
  fault.refuse(false);
  // The page may notice by itself that the network is back, and open.
  await alert.getByRole('button', { name: 'Try again' }).or(heading(page)).click();
  await expect(heading(page)).toBeVisible();
});

test('#82 a missing asset returns 404, and the page itself is revalidated each time', async ({
  request,
  fault,
}) => {
  const gone = await request.get(`${fault.url}/assets/gone-9z9z.js`, { headers: { Accept: 'text/html' } });
  expect(gone.status()).toBe(404);
  const start = await request.get(`${fault.url}/journal`, { headers: { Accept: 'text/html' } });
  expect(start.status()).toBe(200);
  expect(start.headers()['cache-control']).toBe('no-cache');
});
