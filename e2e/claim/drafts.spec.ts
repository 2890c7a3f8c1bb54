import type { Page } from '@playwright/test';
import { leaks } from '../faults/support/storageLeaks.ts';
import { controllerField, keyField } from '../pages/claimPage.ts';
import { holdBack } from '../support/holdRequests.ts';
import { CONTROLLERS, FREE_KEYS } from '../support/seed.ts';
import { storeSession } from '../support/session.ts';
import { storedDrafts } from '../support/storedDrafts.ts';
import { expect, test, type TestHost } from '../support/test.ts';

const KEY = FREE_KEYS.lefebvre[3];
const CONTROLLER = CONTROLLERS.mullerReadOnly;

const restored = (page: Page) => page.getByText(/^Restored what you typed on/);

/** Signed in, with a key and a serial number in the form, and both kept. */
async function type(page: Page, host: TestHost): Promise<void> {
  await storeSession(page, host);
  await page.goto('/claim');
  await keyField(page).fill(KEY);
  await controllerField(page).fill(CONTROLLER.nodeId);
  await expect.poll(() => storedDraft(page)).toContain(CONTROLLER.nodeId);
}

const storedDraft = async (page: Page) => JSON.stringify(await storedDrafts(page));

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /@example\.com/ }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
}

test('what was typed is there after a reload and in a page that is opened later, until it is discarded', async ({
  page,
  context,
  host,
}) => {
  await type(page, host);
  await page.reload();
  await expect(restored(page)).toBeVisible();
  await expect(keyField(page)).toHaveValue(KEY);
  await expect(controllerField(page)).toHaveValue(CONTROLLER.nodeId);

  const later = await context.newPage();
  await page.close();
  // Closing the last page ended the session.
  await storeSession(later, host);
  await later.goto('/claim');
  await expect(keyField(later)).toHaveValue(KEY);
  // Another place has a draft of its own.
  await later.goto(`/claim?controller=${CONTROLLERS.noLicense.nodeId}`);
  await expect(controllerField(later)).toHaveValue(CONTROLLERS.noLicense.nodeId);
  await expect(keyField(later)).toHaveValue('');
  await expect(restored(later)).toBeHidden();

  await later.goto('/claim');
  await later.getByRole('button', { name: 'Discard' }).click();
  await expect(keyField(later)).toHaveValue('');
  await expect(keyField(later)).toBeFocused();
  await expect(restored(later)).toBeHidden();
  await expect.poll(() => storedDraft(later)).toBe('[]');
  await later.reload();
  await expect(keyField(later)).toHaveValue('');
});

test('what is typed as the page goes away is kept, and one that was kept is not put over it', async ({
  page,
  host,
}) => {
  await type(page, host);
  await keyField(page).fill('TYPED-AT-LAST-1');
  await page.reload();
  await expect(keyField(page)).toHaveValue('TYPED-AT-LAST-1');

  // The part that keeps drafts comes late, and the person types meanwhile.
  const letThrough = await holdBack(page, /\/assets\/operations-.*\.js$/);
  await page.reload();
  await keyField(page).fill('TYPED-MEANWHILE-2');
  letThrough();
  await expect.poll(() => storedDraft(page)).toContain('TYPED-MEANWHILE-2');
  await expect(keyField(page)).toHaveValue('TYPED-MEANWHILE-2');
  await expect(restored(page)).toBeHidden();
});

test('a sign-out wipes it at once, without a network as well', async ({ page, login, context, host }) => {
  await type(page, host);
  // What comes after a sign-out is fetched behind the page, and what that needs with it.
  const fetched = Promise.all(
    [/\/signedOut-.*\.js$/, /\/account-.*\.js$/].map((part) => page.waitForResponse(part)),
  );
  await page.reload();
  await expect(keyField(page)).toHaveValue(KEY);
  await fetched;
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await signOut(page);
  await expect.poll(() => storedDraft(page)).toBe('[]');
  await context.setOffline(false);
  expect(await leaks(context, host.keys)).toEqual([]);
  await login();
  await page.goto('/claim');
  await expect(keyField(page)).toHaveValue('');
});

test('another person on the device never sees it, and it is wiped when they come', async ({
  page,
  login,
  context,
  host,
}) => {
  await type(page, host);
  // All that the session of this browser was is gone, as after two weeks.
  await page.goto('/favicon.ico');
  await context.clearCookies();
  await page.evaluate(() => {
    sessionStorage.clear();
    return new Promise((resolve) =>
      indexedDB.deleteDatabase('app-auth').addEventListener('success', resolve),
    );
  });
  expect(await storedDraft(page)).toContain(KEY);
  await login('support');
  await page.goto('/claim');
  await expect.poll(() => storedDraft(page)).toBe('[]');
  await expect(keyField(page)).toHaveValue('');
  expect(await leaks(context, host.keys)).toEqual([]);
});
