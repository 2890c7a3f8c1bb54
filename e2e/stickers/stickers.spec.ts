import type { Page } from '@playwright/test';
import { controllerField } from '../pages/claimPage.ts';
import { pairingRows } from '../pages/pairingPage.ts';
import { codesIn, printedPages } from '../certificate/pdf.ts';
import { CONTROLLERS, CUSTOMERS } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';

const { deSmet } = CUSTOMERS;
const { oneLicense, noLicense, readOnly, managed, twoSites, inactive } = CONTROLLERS;
const ALL = [oneLicense, noLicense, readOnly, managed, twoSites, inactive].map(({ nodeId }) => nodeId);

async function openStickers(page: Page) {
  await page.goto(`/customers/${deSmet.uuid}/controllers`);
  await page.getByRole('link', { name: 'Print stickers' }).click();
  await expect(page.getByRole('button', { name: 'Print 6 stickers' })).toBeVisible();
}

// As fine as a plain office printer at least.
test.use({ deviceScaleFactor: 3 });

test('stickers of a customer’s controllers are printed on label paper, and read back', async ({
  page,
  login,
  host,
}) => {
  await login();
  await openStickers(page);
  const papers = page.getByLabel('Label paper');
  const links = ALL.map((nodeId) => `${host.url}/c/${nodeId}`).toSorted();
  for (const paper of ['L7160', 'L7159', '3474', 'L4731']) {
    await papers.selectOption(paper);
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('body > .print-only > .sticker-sheet');
    await expect(sheet).toHaveCount(1);
    expect((await codesIn(await sheet.screenshot())).toSorted(), paper).toEqual(links);
    await page.emulateMedia({ media: 'screen' });
  }

  await papers.selectOption('L7160');
  await page.getByLabel('First label').fill('19');
  await page.emulateMedia({ media: null });
  const pages = await printedPages(page, { preferCSSPageSize: true });
  expect(pages).toHaveLength(2);
  expect(pages.join(' ')).toContain(oneLicense.nodeId);
});

test('a photo of a printed sheet is read by the scan dialog: a choice in the form, a row each in the sheet', async ({
  page,
  login,
}) => {
  await login();
  await openStickers(page);
  await page.emulateMedia({ media: 'print' });
  const buffer = await page.locator('body > .print-only > .sticker-sheet').screenshot();
  await page.emulateMedia({ media: null });
  const photo = { name: 'sheet.png', mimeType: 'image/png', buffer };
  const dialog = page.getByRole('dialog');

  await page.goto('/claim');
  await page.getByRole('button', { name: 'Scan the controller' }).click();
  await expect(dialog.getByRole('button', { name: 'From a photo' })).toBeVisible();
  await dialog.locator('input[type=file]').setInputFiles(photo);
  for (const nodeId of ALL) await expect(dialog.getByRole('button', { name: nodeId })).toBeVisible();
  await dialog.getByRole('button', { name: twoSites.nodeId }).click();
  await expect(controllerField(page)).toHaveValue(twoSites.nodeId);

  await page.goto('/pairing');
  await page.getByRole('button', { name: 'Scan', exact: true }).click();
  await expect(dialog.getByRole('button', { name: 'From a photo' })).toBeVisible();
  await dialog.locator('input[type=file]').setInputFiles(photo);
  await expect(dialog).toContainText('6 codes read');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(pairingRows(page)).toHaveCount(ALL.length);
});

test('one controller has one sticker, with its name, and others can be added', async ({ page, login }) => {
  await login();
  await page.goto(`/controllers/${oneLicense.nodeId}`);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Print a sticker' }).click();
  await expect(page.getByRole('button', { name: 'Print 1 sticker', exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Preview' })).toContainText(oneLicense.name);
  await page.getByText('1 of 6 controllers chosen').click();
  await page.getByRole('checkbox', { name: new RegExp(noLicense.nodeId) }).check();
  await expect(page.getByRole('button', { name: 'Print 2 stickers' })).toBeVisible();
});
