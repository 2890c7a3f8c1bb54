import type { Page } from '@playwright/test';
import { CONTROLLERS } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';

const { oneLicense, twoSites, foreign } = CONTROLLERS;

const field = (page: Page) => page.getByLabel('Find a controller');
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const found = (page: Page, shown: number) =>
  page.getByRole('status').filter({ hasText: new RegExp(`^${shown} of \\d+ controllers`) });

test('a filter outlives a reload, and Back comes back to it', async ({ page, login }) => {
  await login();
  await page.goto('/controllers');
  await expect(found(page, 12)).toBeVisible();
  // Above the names, not centred.
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveCSS('text-align', 'start');
  await field(page).fill('werkstatt sud koln');
  await expect(found(page, 1)).toBeVisible();
  await expect(page).toHaveURL(/\?q=werkstatt\+sud\+koln$/);
  await page.reload();
  await expect(found(page, 1)).toBeVisible();
  await page.getByRole('link', { name: CONTROLLERS.mullerReadOnly.name }).click();
  await expect(heading(page, CONTROLLERS.mullerReadOnly.name)).toBeVisible();
  await page.goBack();
  await expect(field(page)).toHaveValue('werkstatt sud koln');
});

test('nothing scrolls sideways at 320 px, in either language', { tag: '@phone' }, async ({ page, login }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await login();
  await page.goto('/customers');
  for (const locale of ['en', 'nl']) {
    await page.evaluate((value) => localStorage.setItem('app.locale', value), locale);
    for (const path of ['', `/${twoSites.nodeId}`, `/${foreign.nodeId}`]) {
      await page.goto(`/controllers${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText(path ? path.slice(1) : oneLicense.nodeId).first()).toBeVisible();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${locale} ${path}`).toBeLessThanOrEqual(0);
    }
  }
});
