import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { addRows, keyOf, pasteField, serialOf, pairingButton, pairingRows } from '../pages/pairingPage.ts';
import { clipboard } from '../support/clipboard.ts';
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

test(
  'columns in any order become rows, which are corrected in place, kept, and stand at 320 px',
  { tag: '@everyWidth' },
  async ({ page, host }) => {
    await open(page, host);
    await addRows(
      page,
      `License key;Serial number\n${KEY};${CONTROLLERS.noLicense.nodeId}\n;${CONTROLLERS.managed.nodeId}`,
    );
    await expect(pairingRows(page)).toHaveCount(2);
    await expect(serialOf(page, 1)).toHaveValue(CONTROLLERS.noLicense.nodeId);
    await expect(keyOf(page, 1)).toHaveValue(KEY);
    await expect(pairingRows(page).nth(0)).toContainText('Ready');
    await expect(pairingRows(page).nth(1)).toContainText('The key is missing.');
    await expect(pasteField(page)).toHaveValue('');

    await keyOf(page, 2).fill(LICENSES.active.key);
    await expect(pairingRows(page).nth(1)).toContainText(
      'This license is already linked to another controller.',
    );
    await serialOf(page, 2).fill(CONTROLLERS.oneLicense.nodeId);
    await expect(pairingRows(page).nth(1)).toContainText(
      'This license is already linked to this controller.',
    );
    await keyOf(page, 2).fill(KEY);
    await expect(pairingRows(page).nth(0)).toContainText('Row 2 has the same key.');
    await keyOf(page, 2).fill(OTHER_KEY);
    await expect(pairingRows(page).nth(1)).toContainText('Ready');
    await expect(pairingButton(page, 'Link 2 licenses')).toBeVisible();

    await pairingButton(page, 'Swap the columns').click();
    await expect(pairingRows(page).nth(0)).toContainText('Serial number and key seem to be swapped.');
    await expect(pairingButton(page, 'Link 0 licenses')).toHaveAttribute('aria-disabled', 'true');
    await pairingRows(page).nth(0).getByRole('button', { name: 'Swap them' }).click();
    await expect(keyOf(page, 1)).toHaveValue(KEY);

    await pasteField(page).fill('not added yet');
    await page.reload();
    await expect(page.getByText(/^Restored the sheet of/)).toBeVisible();
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
  },
);

const { noLicense, managed, oneLicense, inactive } = CONTROLLERS;

test('a file from Excel becomes rows', async ({ page, host }) => {
  await open(page, host);
  const buffer = Buffer.from(
    `\ufeff${noLicense.nodeId}\t${KEY}\r\n=1+1\t${LICENSES.foreign.key}\r\n`,
    'utf16le',
  );
  await page
    .getByLabel('Choose a file')
    .last()
    .setInputFiles({ name: 'sheet.txt', mimeType: 'text/plain', buffer });
  await expect(pairingRows(page)).toHaveCount(2);
  await expect(serialOf(page, 1)).toHaveValue(noLicense.nodeId);
  await expect(keyOf(page, 1)).toHaveValue(KEY);
  await expect(serialOf(page, 2)).toHaveValue('=1+1');
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
  await expect(pasteField(page)).toHaveValue('');
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

test.describe('a sheet that was sent, with a row that fails', () => {
  const done = (page: Page) => pairingRows(page).nth(0);
  const failed = (page: Page) => pairingRows(page).nth(1);

  test.beforeEach(async ({ page, host }) => {
    await open(page, host);
    await addRows(
      page,
      `${noLicense.nodeId}\t${KEY}\n=1+1\t${LICENSES.foreign.key}\n${managed.nodeId}\t${OTHER_KEY}`,
    );
    await expect(failed(page)).toContainText('This serial number is not in your account.');
    await expect(failed(page)).toContainText('This key is in none of the loaded lists.');
    await pairingButton(page, 'Confirm the warnings of 1 row').click();
    await expect(failed(page).getByRole('checkbox', { name: 'Send it anyway' })).toBeChecked();
    await pairingButton(page, 'Link 3 licenses').click();
    await expect(
      page
        .getByRole('main')
        .getByText('All rows that were ready have been sent. 2 done, 1 failed, 0 not sent.'),
    ).toBeVisible();
  });

  test('says what came of each row, also over a reload, and a failed one can be corrected', async ({
    page,
  }) => {
    await expect(done(page)).toContainText('Confirmed by the server at');
    await expect(done(page)).not.toContainText(KEY);
    await expect(failed(page)).toContainText('The service does not know this controller');
    await page.reload();
    await expect(done(page)).toContainText('Confirmed by the server at');
    await failed(page).getByRole('button', { name: 'Correct and try again' }).click();
    await expect(serialOf(page, 2)).toHaveValue('=1+1');
    await expect(done(page)).toContainText('Confirmed by the server at');
  });

  test('is exported as a file and for a ticket, with masked keys', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-write']);
    await pairingButton(page, /^Export/).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'CSV, keys masked' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toMatch(/^pairing-\d{4}-\d\d-\d\d\.csv$/);
    const text = await readFile(await saved.path(), 'utf8');
    expect(text.split('\r\n')).toHaveLength(4);
    expect(text).toContain(`1,${noLicense.nodeId},…${KEY.slice(-4)},`);
    expect(text).toMatch(/,done,confirmed,,\d{4}-\d\d-\d\dT[\d:.]+Z,/);
    expect(text).toContain(`"'=1+1"`);
    expect(text).toContain(',failed,refused,controllerUnknown,');
    await pairingButton(page, /^(?:Export|Saved)/).click();
    await page.getByRole('menuitem', { name: 'Copy for a ticket' }).click();
    await expect(pairingButton(page, 'Copied')).toBeVisible();
    const ticket = await clipboard(page);
    expect(ticket).toContain('2 done, 1 failed, 0 unknown, 0 not sent');
    expect(ticket).not.toContain(KEY);
  });
});

test('what could not be read before is said by its name, and is read again', async ({ page, host }) => {
  await open(page, host);
  const failing = ['**/v1/device/query', '**/v1/license/customer/**'];
  for (const path of failing) await page.route(path, (route) => route.fulfill({ status: 403, json: {} }));
  await addRows(page, `${CONTROLLERS.noLicense.nodeId}\t${FREE_KEYS.deSmet[4]}`);
  const alert = page.getByRole('main').getByRole('alert');
  for (const [index, what] of ['Your controllers', 'The customer’s licenses'].entries()) {
    await expect(alert).toContainText(`${what} could not be loaded`);
    await page.unroute(failing[index]!);
    await alert.getByRole('button', { name: 'Try again' }).click();
  }
  await expect(pairingRows(page)).toContainText('Ready');
  await expect(alert).toHaveCount(0);
});
