import type { Page } from '@playwright/test';
import { CUSTOMERS } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';

const field = (page: Page) => page.getByLabel('Find a customer');

test('what is typed as one leaves the app is there for whoever comes back', async ({ page, login }) => {
  await login('support');
  await page.goto('/customers');
  await expect(page.getByRole('link', { name: CUSTOMERS.zonnewijk.name })).toBeVisible();
  await field(page).fill('zonnewijk');
  await page.goto('about:blank');
  await page.goBack({ waitUntil: 'commit' });
  await expect(field(page)).toHaveValue('zonnewijk');
  await expect(page.getByRole('status').filter({ hasText: '1 of 12 customers' })).toBeVisible();
});
