import type { Locator, Page } from '@playwright/test';
import { visit } from '../pages/licensesPage.ts';
import { CUSTOMERS, LICENSES } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';

const SIZES = [
  { width: 320, height: 480 },
  { width: 700, height: 320 },
  { width: 1280, height: 400 },
];
const CORNERS = ['top left', 'top right', 'bottom left', 'bottom right'];

/** Puts a button into a corner of the window, where no page has it. */
const moveTo = (button: Locator, corner: string) =>
  button.evaluate((element, [vertical = '', horizontal = '']) => {
    element.style.cssText = `position: fixed; z-index: 99; ${vertical}: 0; ${horizontal}: 0;`;
  }, corner.split(' '));

/** How far the open popover is outside the window, px; 0 if it is inside. */
const outside = (page: Page) =>
  page.evaluate(() => {
    const box = document.querySelector(':popover-open')?.getBoundingClientRect();
    if (!box || box.height < 40) return 'no popover';
    return Math.max(0, -box.left, -box.top, box.right - innerWidth, box.bottom - innerHeight);
  });

test('menus stay inside the window, wherever their button is', async ({ page, login, host }) => {
  await login();
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await visit(page, host.url, CUSTOMERS.deSmet);
    for (const name of ['Export', 'Table settings', 'installer@example.com']) {
      const button = page.getByRole('button', { name });
      if (!(await button.isVisible())) continue;
      for (const corner of CORNERS) {
        await moveTo(button, corner);
        await button.click();
        await expect.poll(() => outside(page), `${name}, ${corner}, ${size.width} px`).toBe(0);
        await page.keyboard.press('Escape');
        await expect.poll(() => outside(page)).toBe('no popover');
      }
      await button.evaluate((element) => element.removeAttribute('style'));
    }
  }
});

test('a word of the trade is explained one tap away, and Escape leads back to its button', async ({
  page,
  login,
}) => {
  await login();
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.goto('/claim');
    for (const name of ['What does claiming do?', 'What is a nodeId?', 'What does activating do?']) {
      const button = page.getByRole('button', { name });
      await button.focus();
      await page.keyboard.press('Enter');
      await expect(button).toHaveAttribute('aria-expanded', 'true');
      await expect(page.getByRole('paragraph').filter({ hasText: name })).toBeVisible();
      await expect.poll(() => outside(page), `${name}, ${size.width} px`).toBe(0);
      await page.keyboard.press('Escape');
      await expect(button).toHaveAttribute('aria-expanded', 'false');
      await expect(button).toBeFocused();
    }
  }
});

test('Escape closes an explanation, not the license behind it', async ({ page, login }) => {
  await login();
  await page.goto(`/customers/${CUSTOMERS.deSmet.uuid}?license=${LICENSES.notActivated.id}`);
  const details = page.getByRole('complementary', { name: /License/ });
  const button = details.getByRole('button', { name: /^What does/ });
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await expect(details).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(details).toBeHidden();
});
