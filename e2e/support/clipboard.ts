import type { Page } from '@playwright/test';

/** Returns the clipboard's text, pasted into a new page, since the app has no permission to read the clipboard. */
export async function clipboard(page: Page): Promise<string> {
  return pasted(page, '<textarea></textarea>', () => document.querySelector('textarea')?.value ?? '');
}

/** Pastes as rich text, as into a mail or document. @returns the rows of the pasted table */
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
