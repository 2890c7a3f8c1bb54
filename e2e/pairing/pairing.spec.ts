import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { clipboard } from '../support/clipboard.ts';
import { wedge } from '../support/keyboardScanner.ts';
import { CONTROLLERS, FREE_KEYS, LICENSES } from '../support/seed.ts';
import { storeSession } from '../support/session.ts';
import { expect, test, type TestHost } from '../support/test.ts';

// Used up here alone.
const KEY = FREE_KEYS.deSmet[5];
const OTHER_KEY = LICENSES.lowerCase.key;

const field = (page: Page) => page.getByLabel('Serial numbers and keys');
const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name });
const rows = (page: Page) => page.getByRole('list', { name: 'Rows of the sheet' }).getByRole('listitem');
const serial = (page: Page, row: number) => page.getByLabel(`Serial number of row ${row}`, { exact: true });
const key = (page: Page, row: number) => page.getByLabel(`License key of row ${row}`, { exact: true });

async function open(page: Page, host: TestHost): Promise<void> {
  await storeSession(page, host);
  await page.goto('/claim');
  await page.getByRole('link', { name: 'Many at once' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Pairing sheet' })).toBeVisible();
  await expect(field(page)).toBeVisible();
}

async function add(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await button(page, 'Add these rows').click();
}

test(
  'columns in any order become rows, which are corrected in place, kept, and stand at 320 px',
  { tag: '@everyWidth' },
  async ({ page, host }) => {
    await open(page, host);
    await add(
      page,
      `License key;Serial number\n${KEY};${CONTROLLERS.noLicense.nodeId}\n;${CONTROLLERS.managed.nodeId}`,
    );
    await expect(rows(page)).toHaveCount(2);
    await expect(serial(page, 1)).toHaveValue(CONTROLLERS.noLicense.nodeId);
    await expect(key(page, 1)).toHaveValue(KEY);
    await expect(rows(page).nth(0)).toContainText('Ready');
    await expect(rows(page).nth(1)).toContainText('The key is missing.');
    await expect(field(page)).toHaveValue('');

    await key(page, 2).fill(LICENSES.active.key);
    await expect(rows(page).nth(1)).toContainText('This license is linked to another controller already.');
    await serial(page, 2).fill(CONTROLLERS.oneLicense.nodeId);
    await expect(rows(page).nth(1)).toContainText('This license is linked to this controller already.');
    await key(page, 2).fill(KEY);
    await expect(rows(page).nth(0)).toContainText('Row 2 has the same key.');
    await key(page, 2).fill(OTHER_KEY);
    await expect(rows(page).nth(1)).toContainText('Ready');
    await expect(button(page, 'Link 2 licenses')).toBeVisible();

    await button(page, 'Swap the columns').click();
    await expect(rows(page).nth(0)).toContainText('Serial number and key seem to be swapped.');
    await expect(button(page, 'Link 0 licenses')).toHaveAttribute('aria-disabled', 'true');
    await rows(page).nth(0).getByRole('button', { name: 'Swap them' }).click();
    await expect(key(page, 1)).toHaveValue(KEY);

    await field(page).fill('not added yet');
    await page.reload();
    await expect(page.getByText(/^The sheet as you left it on/)).toBeVisible();
    await expect(key(page, 1)).toHaveValue(KEY);
    await expect(field(page)).toHaveValue('not added yet');
    await page.setViewportSize({ width: 320, height: 800 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);

    await button(page, 'Clear the sheet').click();
    await button(page, 'Clear it').click();
    await expect(rows(page)).toHaveCount(0);
    await page.reload();
    await expect(field(page)).toHaveValue('');
    await expect(rows(page)).toHaveCount(0);
  },
);

test('a file from Excel, a scanner, ticks for what only asks, and what comes out', async ({
  page,
  host,
  context,
}) => {
  await context.grantPermissions(['clipboard-write']);
  await open(page, host);
  await page
    .getByLabel('Choose a file')
    .last()
    .setInputFiles({
      name: 'sheet.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(
        `\ufeff${CONTROLLERS.noLicense.nodeId}\t${KEY}\r\n=1+1\t${LICENSES.foreign.key}\r\n`,
        'utf16le',
      ),
    });
  await expect(rows(page)).toHaveCount(2);
  // A scanner that is a keyboard: each text with Enter after it.
  await field(page).pressSequentially(OTHER_KEY);
  await field(page).press('Enter');
  await expect(field(page)).toHaveValue('');
  // And the same where the camera would be.
  await button(page, 'Scan').click();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'From a photo' })).toBeVisible();
  await wedge(page, CONTROLLERS.managed.nodeId);
  await expect(page.getByRole('dialog')).toContainText('1 code read');
  await page.keyboard.press('Escape');
  await expect(serial(page, 3)).toHaveValue(CONTROLLERS.managed.nodeId);
  await expect(key(page, 3)).toHaveValue(OTHER_KEY);
  const second = rows(page).nth(1);
  // One label with both, and the sticker that opens the form of a claim elsewhere.
  await field(page).fill(`SN: ${CONTROLLERS.oneLicense.nodeId} Key: ${LICENSES.lowerCase.key}`);
  await field(page).press('Enter');
  await expect(serial(page, 4)).toHaveValue(CONTROLLERS.oneLicense.nodeId);
  await expect(key(page, 4)).toHaveValue(LICENSES.lowerCase.key);
  await field(page).fill(`https://licenses.example/c/${CONTROLLERS.inactive.nodeId}`);
  await field(page).press('Enter');
  await expect(serial(page, 5)).toHaveValue(CONTROLLERS.inactive.nodeId);
  await button(page, 'Remove row 5').click();
  await button(page, 'Remove row 4').click();
  await expect(rows(page)).toHaveCount(3);
  await expect(second).toContainText('This serial number is not in your account.');
  await expect(second).toContainText('This key is in no list at hand.');
  await button(page, 'Send 1 row anyway that only asks').click();
  await expect(second.getByRole('checkbox', { name: 'Send it anyway' })).toBeChecked();

  await button(page, 'Link 3 licenses').click();
  await expect(
    page
      .getByRole('main')
      .getByText('All rows that were ready have been sent. 2 done, 1 failed, 0 not sent.'),
  ).toBeVisible();
  await expect(rows(page).nth(0)).toContainText('Confirmed by the server at');
  await expect(second).toContainText('The service does not know this controller');
  await expect(rows(page).nth(0)).not.toContainText(KEY);

  await button(page, /^Export/).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'CSV, keys masked' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^pairing-\d{4}-\d\d-\d\d\.csv$/);
  const text = await readFile(await saved.path(), 'utf8');
  expect(text.split('\r\n')).toHaveLength(4);
  expect(text).toContain(`1,${CONTROLLERS.noLicense.nodeId},…${KEY.slice(-4)},`);
  expect(text).toMatch(/,done,confirmed,,\d{4}-\d\d-\d\dT[\d:.]+Z,/);
  expect(text).toContain(`"'=1+1"`);
  expect(text).toContain(',failed,refused,controllerUnknown,');
  await button(page, /^(?:Export|Saved)/).click();
  await page.getByRole('menuitem', { name: 'Copy for a ticket' }).click();
  await expect(button(page, 'Copied')).toBeVisible();
  const ticket = await clipboard(page);
  expect(ticket).toContain('2 done, 1 failed, 0 unknown, 0 not sent');
  expect(ticket).not.toContain(KEY);

  // What came of it stays over a reload, and what failed can be corrected.
  await page.reload();
  await expect(rows(page).nth(0)).toContainText('Confirmed by the server at');
  await second.getByRole('button', { name: 'Correct and try again' }).click();
  await expect(serial(page, 2)).toHaveValue('=1+1');
  await expect(rows(page).nth(0)).toContainText('Confirmed by the server at');
});

test('what could not be read before is said by its name, and is read again', async ({ page, host }) => {
  await open(page, host);
  const failing = ['**/v1/device/query', '**/v1/license/customer/**'];
  for (const path of failing) await page.route(path, (route) => route.fulfill({ status: 403, json: {} }));
  await add(page, `${CONTROLLERS.noLicense.nodeId}\t${FREE_KEYS.deSmet[4]}`);
  const alert = page.getByRole('main').getByRole('alert');
  for (const [index, what] of ['Your controllers', 'The customer’s licenses'].entries()) {
    await expect(alert).toContainText(`${what} could not be read`);
    await page.unroute(failing[index]!);
    await alert.getByRole('button', { name: 'Try again' }).click();
  }
  await expect(rows(page)).toContainText('Ready');
  await expect(alert).toHaveCount(0);
});
