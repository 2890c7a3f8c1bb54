import { expect, type Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const ALL: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};
/** What a theme can change. */
const COLOURS: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  resultTypes: ['violations'],
};

/** What axe has to say against the page, as lines: in the light theme by every rule, in the dark one of its colours. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return [...(await inTheme(page, 'light', ALL)), ...(await inTheme(page, 'dark', COLOURS))];
}

async function inTheme(page: Page, theme: 'light' | 'dark', options: RunOptions): Promise<string[]> {
  // A colour that is on its way to another one is none of the theme.
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  const found = await page.evaluate((options) => window.axe.run(document, options), options);
  return found.violations.map(
    ({ id, nodes }) => `${theme}: ${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
  );
}
