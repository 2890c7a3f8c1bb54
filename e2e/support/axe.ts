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
/** Rules whose result depends on the theme. */
const COLOURS: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  resultTypes: ['violations'],
};

/** Returns axe's violations, one line each: by all rules in the light theme, by the colour rules in the dark theme. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return [...(await inTheme(page, 'light', ALL)), ...(await inTheme(page, 'dark', COLOURS))];
}

async function inTheme(page: Page, theme: 'light' | 'dark', options: RunOptions): Promise<string[]> {
  // Reduced motion, since colours in transition belong to neither theme.
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  const found = await page.evaluate((options) => window.axe.run(document, options), options);
  return found.violations.map(
    ({ id, nodes }) => `${theme}: ${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
  );
}
