import { expect, type Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { loadAxe } from './axeInPage.ts';
import { tooFaint } from './contrast.ts';

const ALL: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};
/** Rules whose result depends on the theme. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Returns axe's violations, one line each: by all rules in the light theme, by the colour rules in the others; in that
 * of the sun also what is too faint to be read there.
 */
export async function violations(page: Page): Promise<string[]> {
  const colours: RunOptions = {
    runOnly: { type: 'rule', values: COLOURS },
    resultTypes: ['violations'],
  };
  return [
    ...(await inTheme(page, 'light', () => run(page, ALL))),
    ...(await inTheme(page, 'dark', () => run(page, colours))),
    // 7:1 includes 4.5:1.
    ...(await inTheme(page, 'sun', () => tooFaint(page))),
  ];
}

/** Returns axe's violations by the rules for markup, one line each: colours do not depend on the language. */
export async function markupViolations(page: Page): Promise<string[]> {
  const rules = Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }]));
  return inTheme(page, 'light', () => run(page, { ...ALL, rules }));
}

async function inTheme(
  page: Page,
  theme: 'light' | 'dark' | 'sun',
  look: () => Promise<string[]>,
): Promise<string[]> {
  // Reduced motion, since colours in transition belong to neither theme.
  const colorScheme = theme === 'dark' ? 'dark' : 'light';
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
  // The sun theme is chosen, never that of the device.
  if (theme === 'sun') await page.evaluate(() => (document.documentElement.dataset.theme = 'sun'));
  const found = await look();
  if (theme === 'sun')
    await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), colorScheme);
  return found.map((fault) => `${theme}: ${fault}`);
}

async function run(page: Page, options: RunOptions): Promise<string[]> {
  await loadAxe(page);
  const found = await page.evaluate((options) => window.axe!.run(document, options), options);
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
  );
}
