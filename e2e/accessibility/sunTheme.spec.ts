import type { Page } from '@playwright/test';
import { claimButton, keyField } from '../pages/claimPage.ts';
import { addRows, keyOf, openPairing } from '../pages/pairingPage.ts';
import { tooFaint } from '../support/contrast.ts';
import { CONTROLLERS, CUSTOMERS, FREE_KEYS } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';

const PRIMARY_PX = 56;

/** The one thing to do next: 56 px, and where a thumb gets to. */
async function expectInReach(page: Page, name: string | RegExp) {
  const button = page.getByRole('main').getByRole('button', { name, exact: true });
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  expect(box?.height, `${name}`).toBeGreaterThanOrEqual(PRIMARY_PX);
  expect((box?.y ?? 0) + (box?.height ?? 0) / 2, `${name}`).toBeGreaterThan(height / 3);
}

const { deSmet } = CUSTOMERS;
const { oneLicense, noLicense } = CONTROLLERS;

test(
  'in the sun everything that is read is larger, and nothing scrolls sideways',
  { tag: '@phone' },
  async ({ page, login }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await login();
    // The same elements are measured twice: what else is known of a customer may arrive in between.
    const elements = () =>
      page.evaluateHandle(() =>
        [...document.querySelectorAll('h1, label, main p, main a, main bdi, main output, button')].filter(
          (element) => element.checkVisibility() && element.textContent.trim() !== '',
        ),
      );
    const sizes = (list: Awaited<ReturnType<typeof elements>>) =>
      list.evaluate((all) =>
        all.map((element) =>
          element.isConnected ? Number.parseFloat(getComputedStyle(element).fontSize) : undefined,
        ),
      );
    for (const path of ['/customers', `/controllers/${oneLicense.nodeId}`]) {
      await page.goto(path);
      await expect(
        page.getByText(path === '/customers' ? deSmet.name : 'No other licenses').first(),
      ).toBeVisible();
      const measured = await elements();
      const before = await sizes(measured);
      await page.getByRole('button', { name: 'In the sun' }).click();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'sun');
      const pairs = (await sizes(measured)).flatMap((after, index) =>
        after === undefined ? [] : [{ before: before[index] ?? 0, after }],
      );
      expect(pairs.length).toBeGreaterThan(10);
      expect(pairs.filter(({ before: usual, after }) => after < usual * 1.1)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.getByRole('button', { name: 'In the sun' }).click();
    }
  },
);

// Every page is looked at in every theme by axe.spec.ts. Here, pages that start in the theme, as far as a form is sent.
test.describe(
  'in the sun text has 7:1 and edges 3:1, and what is next is in reach of a thumb',
  { tag: '@phone' },
  () => {
    test('on the sign-in page, where it can be chosen', async ({ page }) => {
      await page.goto('/sign-in');
      await page.getByLabel('Theme').selectOption('In the sun');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await tooFaint(page)).toEqual([]);
      await expectInReach(page, 'Sign in');
    });

    test.describe('signed in', () => {
      test.beforeEach(async ({ page, login }) => {
        await page.addInitScript(() => {
          if (location.protocol.startsWith('http')) localStorage.setItem('app.theme', 'sun');
        });
        await login();
      });

      test('a pairing sheet with rows', async ({ page }) => {
        await openPairing(page);
        await addRows(page, `${noLicense.nodeId} ${FREE_KEYS.deSmet[0]}`);
        await expect(keyOf(page, 1)).toBeVisible();
        expect(await tooFaint(page)).toEqual([]);
        await expectInReach(page, 'Link 1 license');
      });

      test('a key that is not listed, and a claim that is refused', async ({ page }) => {
        await page.goto(`/claim?controller=${noLicense.nodeId}&do=link`);
        await expect(page.locator('html')).toHaveAttribute('data-theme', 'sun');
        await expect(page.getByText(noLicense.name).first()).toBeVisible();
        await keyField(page).fill((FREE_KEYS.deSmet.at(-1) ?? '').replace('0', 'O'));
        await expect(page.getByText('Did you mean')).toBeVisible();
        expect(await tooFaint(page), 'the form').toEqual([]);
        await expectInReach(page, 'Claim');
        await page.route('**/v1/license/claim', (route) =>
          route.fulfill({ status: 403, json: { statusCode: 403, error: 'Forbidden', message: 'no' } }),
        );
        await claimButton(page).click();
        await expect(page.getByRole('main').getByText('You may not do this')).toBeVisible();
        expect(await tooFaint(page), 'the outcome').toEqual([]);
        await expectInReach(page, 'Next license');
      });
    });
  },
);

test('one tap goes into the sun and one comes back, also after a reload', async ({ page, login }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await login();
  await page.goto('/customers');
  const theme = () => page.locator('html').getAttribute('data-theme');
  const sun = page.getByRole('button', { name: 'In the sun' });
  await page.getByRole('button', { name: 'installer@example.com' }).click();
  await page.getByLabel('Theme').selectOption('Dark');
  await page.keyboard.press('Escape');
  await sun.click();
  await expect(sun).toHaveAttribute('aria-pressed', 'true');
  expect(await theme()).toBe('sun');
  await page.reload();
  await expect(sun).toHaveAttribute('aria-pressed', 'true');
  await sun.click();
  await expect(sun).toHaveAttribute('aria-pressed', 'false');
  expect(await theme()).toBe('dark');
});
