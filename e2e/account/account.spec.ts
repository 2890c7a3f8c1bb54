import { expect, test } from '../support/test.ts';

test('a reload keeps the session, sign-out ends it in every tab', async ({ page, login, context }) => {
  await login();
  await page.goto('/customers');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Customers' })).toBeVisible();
  const other = await context.newPage();
  await other.goto('/controllers');
  await expect(other.getByRole('heading', { name: 'Controllers' })).toBeVisible();
  await page.getByRole('button', { name: /installer@example.com|Account/ }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
  await expect(other.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Customers' })).toHaveCount(0);
  await page.goto('/customers');
  await expect(page.getByRole('heading', { name: 'Sign in', exact: true })).toBeVisible();
});

test('language and theme change at once and stay', async ({ page, login }) => {
  await login();
  await page.goto('/customers');
  await page.getByRole('button', { name: /installer@example.com|Account/ }).click();
  await page.getByLabel('Theme').selectOption('Dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByLabel('Language').selectOption('Nederlands');
  await expect(page.getByRole('heading', { name: 'Klanten' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Klanten' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
