import type { Page } from '@playwright/test';
import { CONTROLLERS } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';

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
