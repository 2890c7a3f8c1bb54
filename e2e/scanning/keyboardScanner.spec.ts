import type { Page } from '@playwright/test';
import { claimButton, controllerField, keyField, summary } from '../pages/claimPage.ts';
import { holdBack } from '../support/holdRequests.ts';
import { wedge } from '../support/keyboardScanner.ts';
import { CONTROLLERS, FREE_KEYS } from '../support/seed.ts';
import { storeSession } from '../support/session.ts';
import { expect, submitSignIn, test, type TestHost } from '../support/test.ts';

const SERIAL = CONTROLLERS.oneLicense.nodeId;
const [KEY, OTHER_KEY] = FREE_KEYS.deSmet;

/** The claims and activations that were sent. */
function sent(page: Page): string[] {
  const found: string[] = [];
  page.on('request', (request) => {
    if (/\/v1\/license\/(claim|activate)/.test(request.url())) found.push(request.url());
  });
  return found;
}

/** The form, and the claims and activations that were sent since. */
async function openForm(page: Page, host: TestHost): Promise<string[]> {
  const posts = sent(page);
  await storeSession(page, host);
  await page.goto('/claim');
  await expect(keyField(page)).toBeVisible();
  return posts;
}

test.describe('a scanner that types', () => {
  test('fills the field that it types into, offers what belongs into the other, and never sends', async ({
    page,
    host,
  }) => {
    const posts = await openForm(page, host);
    const dialog = page.getByRole('dialog');
    await keyField(page).fill('SG1-');
    await wedge(page, SERIAL);
    await dialog.getByRole('button', { name: 'Put it into the controller’s field' }).click();
    await expect(controllerField(page)).toHaveValue(SERIAL);
    await expect(keyField(page)).toHaveValue('SG1-');
    await keyField(page).focus();
    await wedge(page, KEY);
    await expect(keyField(page)).toHaveValue(KEY);
    await expect(page.getByText('It replaced SG1-.')).toBeVisible();
    await expect(summary(page)).toContainText(CONTROLLERS.oneLicense.name);

    // Both are filled in, so Enter would send.
    await controllerField(page).focus();
    await wedge(page, OTHER_KEY, 'Tab');
    await dialog.getByRole('button', { name: 'Put it into the key’s field' }).click();
    await expect(keyField(page)).toHaveValue(OTHER_KEY);
    await expect(controllerField(page)).toHaveValue(SERIAL);
    await expect(controllerField(page)).toBeFocused();
    await page.getByLabel('At a date and time').check();
    await page.getByLabel('Date', { exact: true }).fill('2027-07-01');
    await wedge(page, KEY);
    await expect(keyField(page)).toHaveValue(KEY);
    await expect(page.getByLabel('Date', { exact: true })).toHaveValue('2027-07-01');
    await claimButton(page, 'Claim and activate').focus();
    await wedge(page, OTHER_KEY);
    await expect(keyField(page)).toHaveValue(OTHER_KEY);
    await page.getByLabel('As soon as it is linked').check();
    await page.getByRole('button', { name: 'Pick from your controllers' }).click();
    await page.getByRole('searchbox').focus();
    await wedge(page, SERIAL);
    await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(1);
    await expect(page.getByRole('searchbox')).toHaveValue(SERIAL);
    await expect(page.getByRole('heading', { name: 'Claim and activate' })).toBeVisible();
    expect(posts).toEqual([]);
  });

  test('is understood where nothing has the focus, also an address; a label with both is shown first', async ({
    page,
    host,
  }) => {
    const posts = await openForm(page, host);
    await wedge(page, `https://licenses.example/c/${SERIAL}?x=1`);
    await expect(controllerField(page)).toHaveValue(SERIAL);
    // What is a shortcut where a person types it is none within what a scanner types.
    const box = page.getByRole('combobox', { name: 'Find anything' });
    await page.getByRole('heading', { level: 1 }).click();
    await expect(async () => {
      await page.keyboard.press('/');
      await expect(box).toBeFocused({ timeout: 500 });
    }).toPass();
    await page.keyboard.press('Escape');
    await expect(box).toBeHidden();
    await page.getByRole('heading', { level: 1 }).click();
    await wedge(page, `S/N ${CONTROLLERS.noLicense.nodeId}`);
    await expect(controllerField(page)).toHaveValue(CONTROLLERS.noLicense.nodeId);
    await expect(box).toBeHidden();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await keyField(page).focus();
    await wedge(page, `SN: ${CONTROLLERS.noLicense.nodeId} Key: ${KEY}`);
    await page.getByRole('dialog').getByRole('button', { name: 'Fill in both' }).click();
    await expect(keyField(page)).toHaveValue(KEY);
    await expect(controllerField(page)).toHaveValue(CONTROLLERS.noLicense.nodeId);
    // Of several codes, the person chooses.
    await controllerField(page).focus();
    await wedge(page, `${SERIAL};${CONTROLLERS.noLicense.nodeId}`);
    await page.getByRole('dialog').getByRole('button', { name: SERIAL }).click();
    await expect(controllerField(page)).toHaveValue(SERIAL);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByRole('button', { name: 'Scan the key' }).click();
    await expect(page.getByRole('button', { name: 'From a photo' })).toBeFocused();
    await wedge(page, OTHER_KEY);
    await expect(keyField(page)).toHaveValue(OTHER_KEY);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(posts).toEqual([]);
  });

  test('is not lost where two labels are read before the part that sorts them has come', async ({
    page,
    host,
  }) => {
    const posts = await openForm(page, host);
    const letThrough = await holdBack(page, '**/assets/**');
    await keyField(page).focus();
    await wedge(page, SERIAL);
    await wedge(page, KEY);
    await expect(keyField(page)).toHaveValue(SERIAL + KEY);
    letThrough();
    // The form offers the same below the field, once its part has come as well.
    await page
      .getByRole('dialog')
      .getByRole('button', { name: 'Put it into the controller’s field' })
      .click();
    await expect(controllerField(page)).toHaveValue(SERIAL);
    await expect(keyField(page)).toHaveValue(KEY);
    await expect(summary(page)).toContainText(CONTROLLERS.oneLicense.name);
    expect(posts).toEqual([]);
  });

  test('is read whole with a pause in it, and left as typed where it has two', async ({ page, host }) => {
    const posts = await openForm(page, host);
    await controllerField(page).focus();
    await wedge(page, SERIAL, 'Enter', [[1, 0.4]]);
    await expect(controllerField(page)).toHaveValue(SERIAL);
    await expect(page.getByText('Scanned. Compare it with the label.')).toBeVisible();
    await keyField(page).focus();
    await wedge(page, KEY, 'Enter', [
      [4, 0.3],
      [9, 0.3],
    ]);
    await expect(page.getByText('The scanner paused, so this may not be exactly one code.')).toBeVisible();
    await expect(keyField(page)).toHaveValue(KEY);
    await expect(controllerField(page)).toHaveValue(SERIAL);
    expect(posts).toEqual([]);
  });

  test('opens the controller on the page of controllers', async ({ page, login }) => {
    await login();
    await page.goto('/controllers');
    await expect(page.getByText(CONTROLLERS.oneLicense.name)).toBeVisible();
    await wedge(page, KEY);
    await expect(page.getByRole('dialog')).toContainText('This is a license key');
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await wedge(page, `S/N ${SERIAL}_site_0`);
    await expect(page.getByRole('heading', { level: 1, name: CONTROLLERS.oneLicense.name })).toBeVisible();
  });
});

test('the code on a sticker opens the form with its controller, also after signing in', async ({
  page,
  host,
}) => {
  await page.goto(`/c/${SERIAL}_site_0`);
  await submitSignIn(page, 'installer');
  await expect(controllerField(page)).toHaveValue(SERIAL);
  await expect(page).toHaveURL(`${host.url}/claim?controller=${SERIAL}`);
  await keyField(page).fill(KEY);
  await expect(summary(page)).toContainText(CONTROLLERS.oneLicense.name);
  await page.goto(`/c/${CONTROLLERS.noLicense.nodeId}`);
  await expect(controllerField(page)).toHaveValue(CONTROLLERS.noLicense.nodeId);
});
