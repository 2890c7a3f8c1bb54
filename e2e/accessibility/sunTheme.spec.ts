import axe from 'axe-core';
import type { Page } from '@playwright/test';
import { claimButton, keyField } from '../pages/claimPage.ts';
import { addRows, keyOf, openPairing } from '../pages/pairingPage.ts';
import { CONTROLLERS, CUSTOMERS, FREE_KEYS, LICENSES } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';

const TEXT_RATIO = 7;
const EDGE_RATIO = 3;
const PRIMARY_PX = 56;

/** Text below 7:1, by axe's own measure; and controls whose edge stands out from nothing around it. */
async function tooFaint(page: Page) {
  await page.evaluate(axe.source);
  return page.evaluate(
    async ([textRatio, edgeRatio]) => {
      const { violations } = await window.axe.run(document, {
        runOnly: { type: 'rule', values: ['color-contrast-enhanced'] },
        rules: { 'color-contrast-enhanced': { enabled: true } },
      });
      const text = violations.flatMap(({ nodes }) => nodes.map(({ html }) => `text ${textRatio}:1 ${html}`));
      const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
      const light = (colour: string) => {
        const [r = 0, g = 0, b = 0] = numbers(colour).map((part) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ratio = (one: string, other: string) => {
        const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
      };
      const isSeen = (colour: string) => numbers(colour)[3] !== 0;
      const behind = (element: Element | null): string => {
        for (let at = element; at; at = at.parentElement) {
          const { backgroundColor } = getComputedStyle(at);
          if (isSeen(backgroundColor)) return backgroundColor;
        }
        return 'rgb(255, 255, 255)';
      };
      const edges = [...document.querySelectorAll(':is(main, dialog) :is(button, input, select, textarea)')]
        .filter((element) => element.checkVisibility())
        .flatMap((element) => {
          const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(element);
          const around = behind(element.parentElement);
          const drawn = [
            ...(borderTopWidth === '0px' ? [] : [borderTopColor]),
            ...(isSeen(backgroundColor) ? [backgroundColor] : []),
          ];
          // One that is drawn by its words or its icon alone has no edge; the browser draws ticks and circles.
          const type = element.getAttribute('type');
          if (drawn.length === 0 || type === 'radio' || type === 'checkbox') return [];
          return drawn.some((colour) => ratio(colour, around) >= edgeRatio)
            ? []
            : [`edge ${edgeRatio}:1 ${element.outerHTML.slice(0, 120)}`];
        });
      return [...text, ...edges];
    },
    [TEXT_RATIO, EDGE_RATIO] as const,
  );
}

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
const { oneLicense, noLicense, inactive } = CONTROLLERS;
const certificate = `/controllers/${oneLicense.nodeId}/certificate/${LICENSES.active.id}`;
const unconfirmed = `/controllers/${inactive.nodeId}/certificate/${LICENSES.notActivated.id}`;

/** The way to a license; with markup of its own at the width of a phone, or the same. */
const PLACES: [name: string, path: string, ready: string, differs?: true][] = [
  ['customers', '/customers', deSmet.name],
  ['a customer’s licenses', `/customers/${deSmet.uuid}`, 'not activated', true],
  ['a controller', `/controllers/${oneLicense.nodeId}`, 'active'],
  ['controllers', '/controllers', oneLicense.name, true],
  ['claim', `/claim?controller=${oneLicense.nodeId}`, deSmet.name],
  ['the code on a sticker', `/c/${oneLicense.nodeId}`, deSmet.name],
  ['a certificate', certificate, deSmet.name],
  ['an unconfirmed certificate', unconfirmed, 'Not confirmed'],
  ['journal', '/journal', ''],
  ['the API reference', '/reference#updateDevice', 'monitors relations'],
];

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

test.describe('in the sun text has 7:1 and edges 3:1', () => {
  test('on the sign-in page, where it can be chosen', { tag: '@everyWidth' }, async ({ page, isMobile }) => {
    await page.goto('/sign-in');
    await page.getByLabel('Theme').selectOption('In the sun');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await tooFaint(page)).toEqual([]);
    if (isMobile) await expectInReach(page, 'Sign in');
  });

  test.describe('signed in', () => {
    test.beforeEach(async ({ page, login }) => {
      await page.addInitScript(() => {
        if (location.protocol.startsWith('http')) localStorage.setItem('app.theme', 'sun');
      });
      await login();
    });

    async function visitAll(page: Page, places: typeof PLACES): Promise<void> {
      for (const [name, path, ready] of places) {
        await test.step(name, async () => {
          await page.goto(path);
          await expect(page.getByRole('heading', { level: 1 }), name).toBeVisible();
          await expect(page.getByRole('main'), name).toContainText(ready);
          await expect(page.locator('html')).toHaveAttribute('data-theme', 'sun');
          expect.soft(await tooFaint(page), name).toEqual([]);
        });
      }
    }

    test('on every page on the way to a license', async ({ page }) => {
      await visitAll(page, PLACES);
    });

    test('on the pages that have markup of their own on a phone', { tag: '@phone' }, async ({ page }) => {
      await visitAll(
        page,
        PLACES.filter(([, , , differs]) => differs),
      );
    });

    test('a pairing sheet with rows', { tag: '@everyWidth' }, async ({ page, isMobile }) => {
      await openPairing(page);
      await addRows(page, `${noLicense.nodeId} ${FREE_KEYS.deSmet[0]}`);
      await expect(keyOf(page, 1)).toBeVisible();
      expect(await tooFaint(page)).toEqual([]);
      if (isMobile) await expectInReach(page, 'Link 1 license');
    });

    test('scanning', { tag: '@everyWidth' }, async ({ page }) => {
      await page.goto('/claim');
      await page.getByRole('button', { name: 'Scan' }).first().click();
      await expect(page.getByRole('dialog').getByRole('button', { name: 'From a photo' })).toBeVisible();
      expect(await tooFaint(page)).toEqual([]);
    });

    test(
      'a key that is not listed, and a claim that is refused',
      { tag: '@everyWidth' },
      async ({ page, isMobile }) => {
        await page.goto(`/claim?controller=${noLicense.nodeId}&do=link`);
        await expect(page.getByText(noLicense.name).first()).toBeVisible();
        await keyField(page).fill((FREE_KEYS.deSmet.at(-1) ?? '').replace('0', 'O'));
        await expect(page.getByText('Did you mean')).toBeVisible();
        expect(await tooFaint(page), 'the form').toEqual([]);
        if (isMobile) await expectInReach(page, 'Claim');
        await page.route('**/v1/license/claim', (route) =>
          route.fulfill({ status: 403, json: { statusCode: 403, error: 'Forbidden', message: 'no' } }),
        );
        await claimButton(page).click();
        await expect(page.getByRole('main').getByText('You may not do this')).toBeVisible();
        expect(await tooFaint(page), 'the outcome').toEqual([]);
        if (isMobile) await expectInReach(page, 'Next license');
      },
    );
  });
});

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
