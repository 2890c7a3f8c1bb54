import type { BrowserContext, Page } from '@playwright/test';
import { keyField } from '../../pages/claimPage.ts';
import type { FaultServer } from '../server/types.ts';
import { directVisibility, hide, isSignedIn, seesRows, show, storedRecord } from '../support/acting.ts';
import { expect, test } from '../support/test.ts';

const documents = (fault: FaultServer) => fault.calls(/^GET \/(?:customers|claim)(?:\?.*)?$/).length;

/** Makes pages loaded after {@link upgrade} use the new databases. */
async function withVersions(context: BrowserContext) {
  await context.addInitScript(() => {
    // The initial about:blank has no storage.
    if (!location.protocol.startsWith('http') || localStorage.getItem('test.new') === null) return;
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name) {
      return open.call(this, name);
    };
  });
}

/** Upgrades the databases in another tab, as a newer version would. @returns whether an old tab blocked the upgrade */
async function upgrade(context: BrowserContext): Promise<boolean> {
  const page: Page = await context.newPage();
  await page.goto('/config.json');
  const blocked = await page.evaluate(async () => {
    localStorage.setItem('test.new', 'yes');
    const upgraded = (await indexedDB.databases()).map(
      ({ name = '' }) =>
        new Promise<boolean>((resolve, reject) => {
          const request = indexedDB.open(name, 2);
          request.addEventListener('blocked', () => resolve(true));
          request.addEventListener('error', () => reject(request.error));
          request.addEventListener('success', () => {
            request.result.close();
            resolve(false);
          });
        }),
    );
    return (await Promise.all(upgraded)).includes(true);
  });
  await page.close();
  return blocked;
}

test('#94 a newer version in another tab is not blocked, and the old tab reloads itself', async ({
  page,
  login,
  context,
  fault,
}) => {
  await withVersions(context);
  await login('installer', { keep: true });
  await page.goto('/customers');
  await seesRows(page);
  // The journal's database is opened in the background, and stays open.
  await expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .toContain('app-intents');
  const record = await storedRecord(page);
  const before = documents(fault);
  expect(await upgrade(context)).toBe(false);
  await expect.poll(() => documents(fault)).toBe(before + 1);
  await seesRows(page);
  await isSignedIn(page);
  expect(await storedRecord(page)).toEqual(record);
  await expect(page.getByText('A new version of this dashboard is available.')).toHaveCount(0);
});

test('#94 the old tab waits for the user while a form is filled in', async ({
  page,
  login,
  context,
  fault,
}) => {
  await withVersions(context);
  await directVisibility(context, 'visible');
  await login('installer', { keep: true });
  await page.goto('/claim');
  await keyField(page).fill('HALF-TYPED');
  const before = documents(fault);
  await hide(page);
  expect(await upgrade(context)).toBe(false);
  await show(page);
  const banner = page.getByText('A new version of this dashboard is available.');
  await expect(banner).toBeVisible();
  await expect(keyField(page)).toHaveValue('HALF-TYPED');
  await expect(page.getByText('You will have to sign in again')).toHaveCount(0);
  expect(documents(fault)).toBe(before);
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await isSignedIn(page);
  await expect(banner).toHaveCount(0);
});
