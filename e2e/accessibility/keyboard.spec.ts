import type { Page } from '@playwright/test';
import { keyField, summary } from '../pages/claimPage.ts';
import { CONTROLLERS, CUSTOMERS, FREE_KEYS } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';

/** Presses Tab until the control of this name has the focus; fails where it cannot be reached. */
async function tabTo(page: Page, name: string | RegExp) {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return '';
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
      return (
        element.getAttribute('aria-label') ??
        labels?.[0]?.textContent ??
        element.textContent ??
        ''
      ).trim();
    });
    if (typeof name === 'string' ? focused === name : name.test(focused)) return;
    passed.push(focused);
  }
  throw new Error(`Tab never reached ${name}; it passed ${passed.join(' | ')}`);
}

test('the whole journey with the keyboard alone', async ({ page }) => {
  const { keyboard } = page;
  const key = FREE_KEYS.deSmet[6];
  await page.goto('/');

  await expect(page.getByLabel('Email or user name')).toBeFocused();
  await keyboard.type('installer@example.com');
  await keyboard.press('Tab');
  await keyboard.type('sandbox');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Customers' })).toBeVisible();

  await tabTo(page, 'Find a customer');
  await keyboard.type('smet');
  await expect(page.getByText('1 of 3 customers')).toBeVisible();
  await tabTo(page, new RegExp(CUSTOMERS.deSmet.name));
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: CUSTOMERS.deSmet.name })).toBeFocused();

  await tabTo(page, 'Claim a license');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Claim and activate' })).toBeFocused();
  await tabTo(page, 'License key');
  // As a person does: faster, and it is a scanner.
  await keyboard.type(key, { delay: 50 });
  await tabTo(page, 'NodeId or serial number');
  await keyboard.type(CONTROLLERS.managed.nodeId, { delay: 50 });
  await expect(summary(page)).toContainText(CONTROLLERS.managed.name);
  await tabTo(page, 'Link it to the controller and activate it');
  await keyboard.press('ArrowDown');
  await expect(page.getByLabel('Link it to the controller only')).toBeChecked();
  await tabTo(page, 'Claim');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: `License …${key.slice(-4)}` })).toBeFocused();
  await expect(page.getByRole('main').getByText(/^Confirmed by the server at/)).toBeVisible();
  await tabTo(page, 'Next license');
  await keyboard.press('Enter');
  await expect(keyField(page)).toHaveValue('');
});
