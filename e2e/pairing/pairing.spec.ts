import type { Page } from '@playwright/test';
import { addRows, keyOf, pasteField, serialOf, pairingButton, pairingRows } from '../pages/pairingPage.ts';
import { wedge } from '../support/keyboardScanner.ts';
import { CONTROLLERS, FREE_KEYS, LICENSES } from '../support/seed.ts';
import { storeSession } from '../support/session.ts';
import { expect, test, type TestHost } from '../support/test.ts';

// Used up here alone.
const KEY = FREE_KEYS.deSmet[5];
const OTHER_KEY = LICENSES.lowerCase.key;

async function open(page: Page, host: TestHost): Promise<void> {
  await storeSession(page, host);
  await page.goto('/claim');
  await page.getByRole('link', { name: 'Claim several licenses' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Pairing sheet' })).toBeVisible();
  await expect(pasteField(page)).toBeVisible();
}

const { noLicense, managed, oneLicense, inactive } = CONTROLLERS;

test('a sheet is restored after a reload, fits into 320 px, and is gone once it is cleared', async ({
  page,
  host,
}) => {
  await open(page, host);
  await addRows(page, `${noLicense.nodeId};${KEY}`);
  await expect(pairingRows(page)).toContainText('Ready');
  await expect(pasteField(page)).toBeHidden();
  await pairingButton(page, 'Add more rows').click();
  await pasteField(page).fill('not added yet');
  await page.reload();
  await expect(page.getByText(/^Restored the sheet of/)).toBeVisible();
  await expect(serialOf(page, 1)).toHaveValue(noLicense.nodeId);
  await expect(keyOf(page, 1)).toHaveValue(KEY);
  await expect(pasteField(page)).toHaveValue('not added yet');
  await page.setViewportSize({ width: 320, height: 800 });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);

  await pairingButton(page, 'Clear the sheet').click();
  await pairingButton(page, 'Clear it').click();
  await expect(pairingRows(page)).toHaveCount(0);
  await page.reload();
  await expect(pasteField(page)).toHaveValue('');
  await expect(pairingRows(page)).toHaveCount(0);
});

test('columns that nothing tells apart are asked for', async ({ page, host }) => {
  await open(page, host);
  await pasteField(page).fill(`BOX-A\tKELDER\nBOX-B\tZOLDER`);
  await page.getByRole('button', { name: 'Add these rows' }).click();
  const [serials, keys] = ['Serial numbers', 'License keys'].map((name) => page.getByRole('group', { name }));
  await serials?.getByRole('radio', { name: /KELDER/ }).check();
  await keys?.getByRole('radio', { name: /BOX-A/ }).check();
  await page.getByRole('button', { name: 'Add the rows' }).click();
  await expect(serialOf(page, 2)).toHaveValue('ZOLDER');
  await expect(keyOf(page, 2)).toHaveValue('BOX-B');
  await expect(pasteField(page)).toBeHidden();
});

test('what a scanner reads becomes rows: single codes, a label with both, a sticker', async ({
  page,
  host,
}) => {
  await open(page, host);
  // A scanner that is a keyboard: each text with Enter after it.
  await pasteField(page).pressSequentially(OTHER_KEY);
  await pasteField(page).press('Enter');
  await expect(pasteField(page)).toHaveValue('');
  // And the same where the camera would be.
  await pairingButton(page, 'Scan').click();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'From a photo' })).toBeVisible();
  await wedge(page, managed.nodeId);
  await expect(page.getByRole('dialog')).toContainText('1 code read');
  await page.keyboard.press('Escape');
  await expect(serialOf(page, 1)).toHaveValue(managed.nodeId);
  await expect(keyOf(page, 1)).toHaveValue(OTHER_KEY);
  await pasteField(page).fill(`SN: ${oneLicense.nodeId} Key: ${LICENSES.lowerCase.key}`);
  await pasteField(page).press('Enter');
  await expect(serialOf(page, 2)).toHaveValue(oneLicense.nodeId);
  await expect(keyOf(page, 2)).toHaveValue(LICENSES.lowerCase.key);
  await pasteField(page).fill(`https://licenses.example/c/${inactive.nodeId}`);
  await pasteField(page).press('Enter');
  await expect(serialOf(page, 3)).toHaveValue(inactive.nodeId);
  await pairingButton(page, 'Remove row 3').click();
  await pairingButton(page, 'Remove row 2').click();
  await expect(pairingRows(page)).toHaveCount(1);
});

test('a sheet that was sent says what came of each row, also after a reload, and a failed one can be corrected', async ({
  page,
  host,
}) => {
  await open(page, host);
  await addRows(page, `${noLicense.nodeId}\t${KEY}\n=1+1\t${LICENSES.foreign.key}`);
  const [done, failed] = [pairingRows(page).nth(0), pairingRows(page).nth(1)];
  await expect(failed).toContainText('This serial number is not in your account.');
  await pairingButton(page, 'Confirm the warnings of 1 row').click();
  await pairingButton(page, 'Link 2 licenses').click();
  await expect(done).toContainText('Confirmed by the server at');
  await expect(failed).toContainText('The service does not know this controller');
  await page.reload();
  await expect(done).toContainText('Confirmed by the server at');
  await failed.getByRole('button', { name: 'Correct and try again' }).click();
  await expect(serialOf(page, 2)).toHaveValue('=1+1');
  await expect(done).toContainText('Confirmed by the server at');
});
