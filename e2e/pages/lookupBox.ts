import type { Page } from '@playwright/test';
import { expect } from '../support/test.ts';

/** Page object of the search box, in English. */
export const field = (page: Page) => page.getByRole('combobox', { name: 'Find anything' });
export const card = (page: Page) => page.getByRole('region', { name: 'In this text' });
export const option = (page: Page, name: string | RegExp) => page.getByRole('option', { name });
export const group = (page: Page, name: string) => page.getByRole('group', { name }).getByRole('option');

export async function openBox(page: Page) {
  await page.getByRole('button', { name: 'Find anything' }).click();
  await expect(field(page)).toBeFocused();
}

export async function paste(page: Page, text: string) {
  await field(page).evaluate((input, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', pasted);
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** Expects no piece of the pasted text in the URL, the title or any storage. */
export async function expectNoTrace(page: Page, ...pieces: string[]) {
  const stored = await page.evaluate(() =>
    JSON.stringify([
      location.href,
      document.title,
      history.state,
      { ...localStorage },
      { ...sessionStorage },
    ]),
  );
  expect(pieces.filter((piece) => stored.includes(piece))).toEqual([]);
}
