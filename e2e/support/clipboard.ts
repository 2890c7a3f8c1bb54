import type { Page } from '@playwright/test';

/** Pastes text into a page of its own: the app's may not read the clipboard. */
export async function clipboard(page: Page): Promise<string> {
  return pasted(page, '<textarea></textarea>', () => document.querySelector('textarea')?.value ?? '');
}

/** Pastes as into a mail or a document, and gives the table that arrives there, row by row. */
export async function clipboardTable(page: Page): Promise<string[][]> {
  return pasted(page, '<div role="textbox" contenteditable></div>', () =>
    [...document.querySelectorAll('tr')].map((row) => [...row.cells].map((cell) => cell.innerText.trim())),
  );
}

async function pasted<T>(page: Page, into: string, read: () => T): Promise<T> {
  const other = await page.context().newPage();
  await other.setContent(into);
  await other.getByRole('textbox').press('ControlOrMeta+V');
  const found = await other.evaluate(read);
  await other.close();
  await page.bringToFront();
  return found;
}
