import type { Page } from '@playwright/test';
import { CUSTOMERS } from '../support/seed.ts';
import { expect, signInByForm, test } from '../support/test.ts';

const tooOld = (page: Page) =>
  page.getByRole('heading', { name: 'This browser is too old for the dashboard' });

test('runs without what Safari 17 lacks', async ({ page, host }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(AbortSignal, 'any');
    Reflect.deleteProperty(URL, 'canParse');
  });
  await signInByForm(page, host, 'installer');
  await page.getByRole('link', { name: CUSTOMERS.deSmet.name }).click();
  await expect(page.getByRole('status').filter({ hasText: /^\d+ of \d+ licenses?/ })).toBeVisible();
  await page.getByRole('button', { name: /@example\.com/ }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
});

test('a browser below the floor is told what to do', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(HTMLElement.prototype, 'popover'));
  await page.goto('/');
  await expect(tooOld(page)).toBeVisible();
  await expect(page.getByText('Safari 17 (iOS 17)').filter({ visible: true })).toHaveCount(1);
  await expect(page.getByText('Still opening')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('a browser that does not know the syntax is told so in its language', async ({ browser, host }) => {
  // Without the watch: what the browser throws is what the test is about.
  const context = await browser.newContext({ locale: 'nl-BE' });
  const page = await context.newPage();
  await page.route(/\/assets\/start-.*\.js/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'export const unknown = /(?<?a)/;' }),
  );
  await page.goto(host.url);
  await expect(
    page.getByRole('heading', { name: 'Deze browser is te oud voor het dashboard' }),
  ).toBeVisible();
  await expect(tooOld(page)).toBeHidden();
  await context.close();
});
