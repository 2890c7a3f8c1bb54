import type { Page } from '@playwright/test';
import { holdBack } from '../support/holdRequests.ts';
import { CONTROLLERS, CUSTOMERS, LICENSES } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';

declare global {
  interface Window {
    /** Layout shifts of the outline and of the frame. */
    shifts: number[];
  }
}

const outline = (page: Page) => page.locator('#outline');

/** Returns the edges of an element, CSS pixels. */
const edges = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom };
    });

/** Runs in the page. Collects how far the outline, the navigation and the header move without input, as the browser scores it. */
function watchFrame(): void {
  const shifts: number[] = [];
  window.shifts = shifts;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      sources: { node: Node | null }[];
    })[]) {
      const elements = entry.sources.map(({ node }) =>
        node instanceof Element ? node : node?.parentElement,
      );
      if (elements.some((element) => element?.closest('#outline, nav, header:not(main *)')))
        shifts.push(entry.value);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const shiftsOfFrame = (page: Page) => page.evaluate(() => window.shifts);

const FRAMED = [
  {
    what: 'a list',
    path: '/customers',
    usable: (page: Page) => page.getByRole('link', { name: CUSTOMERS.deSmet.name }),
  },
  {
    what: 'a customer’s licenses',
    path: `/customers/${CUSTOMERS.deSmet.uuid}`,
    usable: (page: Page) => page.getByText(`…${LICENSES.active.key.slice(-4)}`).first(),
  },
  {
    what: 'a controller',
    path: `/controllers/${CONTROLLERS.oneLicense.nodeId}`,
    usable: (page: Page) => page.getByRole('heading', { level: 1, name: CONTROLLERS.oneLicense.name }),
  },
  { what: 'a form', path: '/claim', usable: (page: Page) => page.getByLabel('License key') },
];

test('before any code, the outline stands where the page will stand @everyWidth', async ({ page, login }) => {
  await login();
  await page.addInitScript(watchFrame);
  for (const { what, path, usable } of FRAMED) {
    await test.step(what, async () => {
      const letStart = await holdBack(page, '**/assets/start-*.js');
      await page.goto(path, { waitUntil: 'commit' });
      await expect(outline(page)).toBeVisible();
      await expect(outline(page)).toHaveText('');
      const rail = await edges(page, '#outline > i:nth-child(1)');
      const header = await edges(page, '#outline > i:nth-child(2)');
      letStart();
      await usable(page).waitFor();
      await expect(outline(page)).toBeHidden();
      expect(await edges(page, 'nav')).toEqual(rail);
      expect(await edges(page, 'header > div')).toEqual(header);
      expect(await shiftsOfFrame(page)).toEqual([]);
    });
  }
});

test('the outline follows the theme and the direction that were chosen', async ({ page }) => {
  await page.addInitScript(() => {
    // An empty page has no storage.
    if (!location.protocol.startsWith('http')) return;
    localStorage.setItem('app.theme', 'dark');
    localStorage.setItem('app.locale', 'ar');
  });
  const letStart = await holdBack(page, '**/assets/start-*.js');
  await page.goto('/customers', { waitUntil: 'commit' });
  await expect(outline(page)).toBeVisible();
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  const rail = await edges(page, '#outline > i:nth-child(1)');
  expect(rail.left).toBeGreaterThan(500);
  await expect(page.getByRole('status')).toHaveText(/لا يزال الفتح/);
  letStart();
});

test('a page without a frame has an outline without one', async ({ page }) => {
  const letStart = await holdBack(page, '**/assets/start-*.js');
  await page.goto('/sign-in', { waitUntil: 'commit' });
  await expect(outline(page)).toBeVisible();
  await expect(page.locator('#outline i:visible')).toHaveCount(2);
  letStart();
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
  await expect(outline(page)).toBeHidden();
});
