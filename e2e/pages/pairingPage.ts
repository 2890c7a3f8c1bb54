import { expect, type Locator, type Page } from '@playwright/test';

/** Field for pasted, typed or scanned serial numbers and keys. */
export const pasteField = (page: Page): Locator => page.getByLabel('Serial numbers and keys');
export const pairingButton = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('main').getByRole('button', { name });
export const pairingRows = (page: Page): Locator =>
  page.getByRole('list', { name: 'Rows of the sheet' }).getByRole('listitem');
export const serialOf = (page: Page, row: number): Locator =>
  page.getByLabel(`Serial number of row ${row}`, { exact: true });
export const keyOf = (page: Page, row: number): Locator =>
  page.getByLabel(`License key of row ${row}`, { exact: true });
/** Button that filters the rows, such as `Ready 4`. */
export const rowFilter = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('group', { name: 'Show' }).getByRole('button', { name });

export async function openPairing(page: Page): Promise<void> {
  await page.goto('/pairing');
  // A sheet with rows shows the field on demand.
  await expect(pasteField(page).or(pairingButton(page, 'Add more rows'))).toBeVisible();
}

export async function addRows(page: Page, text: string): Promise<void> {
  await pasteField(page).fill(text);
  await pairingButton(page, 'Add these rows').click();
}
