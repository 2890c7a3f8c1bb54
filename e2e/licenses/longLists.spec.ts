import type { Page } from '@playwright/test';
import { rows } from '../pages/licensesPage.ts';
import { addCustomers, addToCustomer } from '../support/database.ts';
import { expect, test } from '../support/test.ts';

const ALL = 3_000;

const whole = (page: Page) => page.getByText('3,000 of 3,000 licenses', { exact: true });
/** The row that has the focus, counted from 1. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const row = document.activeElement?.closest('tr');
    return row ? Number(row.getAttribute('aria-rowindex')) - 1 : null;
  });
const opener = (page: Page, at: number) =>
  page.locator(`tr[aria-rowindex="${at + 1}"]`).getByRole('button', { name: /^Show license/ });

test.describe('a list of thousands', () => {
  test.beforeEach(async ({ page, login, host }) => {
    const uuid = await addToCustomer(host.databaseUrl, 'A wholesaler', { licenses: ALL, controllers: 0 });
    await login('support');
    const worker = page.waitForEvent('worker');
    await page.goto(`/customers/${uuid}`);
    await expect(whole(page)).toBeVisible();
    // It was read beside the page.
    expect((await worker).url()).toContain('/assets/');
  });

  test('is drawn in part, and gone through by keys', async ({ page }) => {
    const { keyboard } = page;
    const table = page.getByRole('table', { name: 'Licenses' });
    await expect(table).toHaveAttribute('aria-rowcount', String(ALL + 1));
    expect(await page.locator('tr').count()).toBeLessThan(150);

    await opener(page, 1).focus();
    await keyboard.press('End');
    await expect.poll(() => focused(page)).toBe(ALL);
    await expect(opener(page, ALL)).toBeInViewport();
    await keyboard.press('PageUp');
    await expect.poll(() => focused(page)).toBeLessThan(ALL - 5);
    await keyboard.press('Home');
    await keyboard.press('ArrowDown');
    await expect.poll(() => focused(page)).toBe(2);
    await expect(opener(page, 2)).toBeInViewport();

    // The focus stays where it was, however far one scrolls.
    await opener(page, 3).focus();
    await page.mouse.move(600, 600);
    await page.mouse.wheel(0, 40_000);
    await expect(opener(page, 3)).not.toBeInViewport();
    expect(await focused(page)).toBe(3);
    await keyboard.press('ArrowDown');
    await expect(opener(page, 4)).toBeFocused();
    await expect(opener(page, 4)).toBeInViewport();
    await keyboard.press('Enter');
    await expect(page.getByRole('complementary', { name: /^License / })).toBeVisible();
  });

  test('has the columns and rows that one chose, and is found again where it was left', async ({ page }) => {
    // Wide enough for one more column beside the scrollbar.
    await page.setViewportSize({ width: 1360, height: 800 });
    const head = (name: string) => page.getByRole('columnheader', { name });
    await page.getByRole('button', { name: 'Table settings' }).click();
    const choice = page.getByRole('group', { name: 'Table settings' });
    await choice.getByRole('checkbox', { name: 'EV (kW)' }).uncheck();
    await choice.getByRole('checkbox', { name: 'Created' }).check();
    await choice.getByRole('radio', { name: 'Comfortable' }).check();
    await page.keyboard.press('Escape');
    await expect(choice).toBeHidden();
    await page.reload();
    await expect(whole(page)).toBeVisible();
    await expect(head('EV')).toHaveCount(0);
    await expect(head('Created')).toBeVisible();
    expect((await rows(page).nth(3).boundingBox())?.height).toBe(44);

    await page.evaluate(() => scrollTo(0, 2_400 * 44));
    await expect
      .poll(async () => Number(await rows(page).last().getAttribute('aria-rowindex')))
      .toBeGreaterThan(2_400);
    const before = await page.evaluate(() => scrollY);
    // Not `click()`, which scrolls to a sticky element in Firefox.
    const journal = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Journal' });
    await journal.dispatchEvent('click');
    await expect(page.getByRole('heading', { level: 1, name: 'Journal' })).toBeVisible();
    await page.goBack();
    await expect(whole(page)).toBeVisible();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
    await expect(page.locator('tr[aria-rowindex="2401"]')).toBeInViewport();
  });
});

test('five thousand customers are drawn in part, counted for a screen reader, and filtered', async ({
  page,
  login,
  host,
}) => {
  await addCustomers(host.databaseUrl, 5_000);
  await login('support');
  await page.goto('/customers');
  const status = page.getByRole('status').filter({ hasText: /customers$/ });
  await expect(status).toHaveText(/^5,\d{3} of 5,\d{3} customers$/);
  const items = page.getByRole('list', { name: 'Customers' }).getByRole('listitem');
  expect(await items.count()).toBeLessThan(100);
  await expect(items.first()).toHaveAttribute('aria-setsize', /^5\d{3}$/);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect
    .poll(async () => {
      const last = items.last();
      return (await last.getAttribute('aria-posinset')) === (await last.getAttribute('aria-setsize'));
    })
    .toBe(true);
  await page.getByLabel('Find a customer').fill('de smet');
  await expect(status).toHaveText(/^1 of 5,\d{3} customers$/);
  await expect(items).toHaveCount(1);
});
