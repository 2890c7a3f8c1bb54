import type { Page } from '@playwright/test';
import { keyField } from '../pages/claimPage.ts';
import { CUSTOMERS } from '../support/seed.ts';
import { builtVersion, nextBuild, type NextBuild } from './nextBuild.ts';
import { expect, isKept, keptFiles, test as base, versionOf } from './test.ts';

const test = base.extend<{ next: NextBuild }>({
  // oxlint-disable-next-line no-empty-pattern
  next: async ({}, provide) => {
    const next = nextBuild();
    await provide(next);
    next.remove();
  },
});

const offer = (page: Page) => page.getByText('A new version of this dashboard is available.');
const go = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const isWaiting = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);

/** Does what the browser does when the person returns to the tab. */
const focus = (page: Page) => page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));

test('#121 #122 #123 a new version waits for a form, for which old code is kept, and is taken with the next page', async ({
  page,
  site,
  stay,
  next,
  watched,
}) => {
  // What Firefox says of the barcode reader, which the host no longer has, and of calls that a reload ends.
  watched.expected.console.push(/reader\.worker-/, /^The Same Origin Policy disallows/);
  await stay();
  await page.goto(`${site.pages.url}/claim`);
  await keyField(page).fill('HALF-TYPED');
  await isKept(page);
  site.pages.publish(next.folder);
  await focus(page);
  await expect(offer(page)).toBeVisible();
  await expect(keyField(page)).toHaveValue('HALF-TYPED');

  // The host no longer has the code of the dialog, nor that of the page.
  const before = site.pages.requested.length;
  await page.getByRole('button', { name: 'Scan the key' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'From a photo' }).waitFor();
  await page.keyboard.press('Escape');
  await go(page, 'Journal');
  await expect(heading(page, 'Journal')).toBeVisible();
  expect(await versionOf(page)).toBe(builtVersion());
  // The barcode reader is kept from its first use on.
  const asked = site.pages.requested.slice(before).filter((path) => path.endsWith('.js'));
  expect(asked.filter((path) => !path.includes('/reader.worker-'))).toEqual([]);
  await expect(page.getByRole('alert')).toHaveCount(0);

  await go(page, 'Claim');
  await expect.poll(() => versionOf(page)).toBe(next.version);
  await expect(keyField(page)).toHaveValue('HALF-TYPED');
  await expect(offer(page)).toHaveCount(0);
});

test('#121 #124 tabs of two versions work beside each other; the older one is replaced on tap, and its files go last', async ({
  page,
  context,
  site,
  stay,
  next,
}) => {
  await stay();
  await page.goto(`${site.pages.url}/customers`);
  await isKept(page);
  const old = (await keptFiles(page)).filter((file) => file.includes('/Journal-'));
  expect(old).toHaveLength(1);

  site.pages.publish(next.folder);
  const second = await context.newPage();
  await second.goto(`${site.pages.url}/customers/${CUSTOMERS.deSmet.uuid}`);
  await second.getByRole('button', { name: 'Pin' }).waitFor();
  expect(await versionOf(second)).toBe(next.version);
  await expect(offer(page)).toBeVisible();
  await expect(offer(second)).toHaveCount(0);
  await expect.poll(() => isWaiting(second)).toBe(true);
  expect(await keptFiles(page)).toEqual(expect.arrayContaining(old));

  await page.getByRole('button', { name: 'Reload the page' }).click();
  await expect.poll(() => versionOf(page)).toBe(next.version);
  await expect(page.getByRole('link', { name: CUSTOMERS.deSmet.name })).toBeVisible();
  await second.close();
  await page.reload();
  await expect.poll(() => focus(page).then(() => isWaiting(page)), { timeout: 30_000 }).toBe(false);
  await expect.poll(() => keptFiles(page)).not.toEqual(expect.arrayContaining(old));
  await isKept(page);
  site.pages.close();
  await page.reload();
  await expect(page.getByRole('link', { name: CUSTOMERS.deSmet.name })).toBeVisible();
  expect(await versionOf(page)).toBe(next.version);
});

test('#120 a host that hangs, and a proxy that answers for a host that is down, keep no page from opening', async ({
  page,
  site,
  stay,
}) => {
  await stay();
  await page.goto(`${site.pages.url}/customers`);
  await isKept(page);
  for (const how of ['hang', 502] as const) {
    site.pages.fail(how);
    await page.goto(`${site.pages.url}/controllers`);
    await expect(heading(page, 'Controllers')).toBeVisible();
    await expect(page.getByText(/^\d+ of \d+ controllers$/)).toBeVisible();
  }
});
