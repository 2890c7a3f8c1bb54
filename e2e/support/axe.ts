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

/** Returns axe's violations, one line each: by all rules in the light theme, by the colour rules in the others. */
export async function violations(page: Page): Promise<string[]> {
  return [
    ...(await ruleViolations(page)),
    ...(await inTheme(page, 'dark', COLOURS)),
    ...(await inTheme(page, 'sun', COLOURS)),
  ];
}

/** Returns axe's violations by all rules in the light theme, one line each. */
export async function ruleViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return inTheme(page, 'light', ALL);
}

async function inTheme(page: Page, theme: 'light' | 'dark' | 'sun', options: RunOptions): Promise<string[]> {
  // Reduced motion, since colours in transition belong to neither theme.
  const colorScheme = theme === 'dark' ? 'dark' : 'light';
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
  // The sun theme is chosen, never that of the device.
  if (theme === 'sun') await page.evaluate(() => (document.documentElement.dataset.theme = 'sun'));
  const found = await page.evaluate((options) => window.axe.run(document, options), options);
  if (theme === 'sun')
    await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), colorScheme);
  return found.violations.map(
    ({ id, nodes }) => `${theme}: ${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
  );
}
