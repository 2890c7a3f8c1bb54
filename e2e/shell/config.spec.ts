import type { Page } from '@playwright/test';
import { startStaticHost } from '../hosting/staticHost.ts';
import { expect, test } from '../support/test.ts';

/** What an operator would have written into the file that a static host serves. */
const configure = (page: Page, body: string) =>
  page.route('**/config.json', (route) => route.fulfill({ contentType: 'application/json', body }));

test('a broken configuration says what is wrong, and the page is there once it is mended', async ({
  page,
}) => {
  const staticHost = await startStaticHost('/', {}, {});
  await configure(page, '{"durationUnit": "weeks", "brnad": "Sofar"}');
  await page.goto(staticHost.url);
  await expect(page.getByRole('heading', { name: 'The dashboard cannot start' })).toBeVisible();
  await expect(page.getByText(/^durationUnit: /)).toBeVisible();
  await expect(page.getByText('brnad: unknown setting')).toBeVisible();

  await configure(page, '{"brand": ');
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await expect(page.getByText('it is not valid JSON')).toBeVisible();

  await configure(page, '{"brand": "Sofar licenses"}');
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await expect(page).toHaveTitle('Sign in · Sofar licenses');
  staticHost.close();
});
