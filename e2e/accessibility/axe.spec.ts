import type { Page } from '@playwright/test';
import { violations } from '../support/axe.ts';
import { CONTROLLERS, CUSTOMERS, LICENSES } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';

interface Place {
  name: string;
  path: string;
  /** Stands on the page once everything has been read. */
  ready: string;
  /** Has markup of its own at the width of a phone. */
  differs?: true;
}

const { deSmet, muller, zonnewijk } = CUSTOMERS;
const { oneLicense, twoSites, inactive, foreign } = CONTROLLERS;
const list = `/customers/${deSmet.uuid}`;
const controller = `/controllers/${oneLicense.nodeId}`;
const certificate = `${controller}/certificate/${LICENSES.active.id}`;
const unconfirmed = `/controllers/${inactive.nodeId}/certificate/${LICENSES.notActivated.id}`;

const PAGES: Place[] = [
  { name: 'overview', path: '/overview', ready: 'Capacity by type', differs: true },
  { name: 'the licenses behind a bar', path: '/overview?needs=endsSoon', ready: 'ends soon' },
  { name: 'customers', path: '/customers', ready: muller.name },
  { name: 'a customer’s licenses', path: list, ready: 'not activated', differs: true },
  {
    name: 'one license',
    path: `${list}?license=${LICENSES.active.id}`,
    ready: LICENSES.active.id,
    differs: true,
  },
  { name: 'a customer one may not see', path: `/customers/${zonnewijk.uuid}`, ready: 'No' },
  { name: 'a customer’s controllers', path: `${list}/controllers`, ready: '6 of 6 controllers loaded' },
  { name: 'controllers', path: '/controllers', ready: oneLicense.name, differs: true },
  { name: 'a controller', path: controller, ready: 'active' },
  { name: 'a controller one may not see', path: `/controllers/${foreign.nodeId}`, ready: '' },
  { name: 'a certificate', path: certificate, ready: deSmet.name },
  { name: 'an unconfirmed certificate', path: unconfirmed, ready: 'The license is not activated' },
  { name: 'stickers', path: `/stickers?customer=${deSmet.uuid}`, ready: oneLicense.nodeId },
  { name: 'claim', path: `/claim?controller=${oneLicense.nodeId}`, ready: deSmet.name },
  { name: 'journal', path: '/journal', ready: 'No entries yet' },
  { name: 'pairing sheet', path: '/pairing', ready: 'Serial numbers and keys' },
  { name: 'visits', path: `/visits?customer=${deSmet.uuid}`, ready: 'No visit is prepared' },
  { name: 'an unknown address', path: '/nowhere', ready: 'This page does not exist' },
];

test('the pages before sign-in have no accessibility fault', async ({ page }) => {
  for (const path of ['/sign-in', '/signed-out', '/forgot-password', '/status']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await violations(page), path).toEqual([]);
  }
});

/** In one visit: signing in and starting the app would take longer than looking at a page. */
async function visitAll(page: Page, places: readonly Place[]): Promise<void> {
  for (const { name, path, ready } of places) {
    await test.step(name, async () => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 }), name).toBeVisible();
      await expect(page.getByRole('main'), name).toContainText(ready);
      expect.soft(await violations(page), name).toEqual([]);
    });
  }
}

test('the lists and their details have no accessibility fault', async ({ page, login }) => {
  test.slow();
  await login();
  await visitAll(page, PAGES.slice(0, 9));
});

test('the other pages have no accessibility fault', async ({ page, login }) => {
  test.slow();
  await login();
  await visitAll(page, PAGES.slice(9));
});

test(
  'what has markup of its own on a phone has no accessibility fault',
  { tag: '@phone' },
  async ({ page, login }) => {
    await login();
    await visitAll(
      page,
      PAGES.filter(({ differs }) => differs),
    );
  },
);

test('a pairing sheet with rows: no accessibility fault', { tag: '@everyWidth' }, async ({ page, login }) => {
  await login();
  await page.goto('/pairing');
  const lines = [`${CONTROLLERS.noLicense.nodeId};${LICENSES.lowerCase.key}`, ';', 'x;y'];
  await page.getByLabel('Serial numbers and keys').fill(lines.join('\n'));
  await page.getByRole('button', { name: 'Add these rows' }).click();
  await expect(page.getByText(CONTROLLERS.noLicense.name)).toBeVisible();
  expect(await violations(page), 'a sheet with rows').toEqual([]);
});

const OVER_A_PAGE: [name: string, path: string, open: (page: Page) => Promise<void>][] = [
  [
    'a key read aloud',
    `${list}?license=${LICENSES.active.id}`,
    async (page) => {
      await page.getByRole('button', { name: 'Read the key aloud' }).click();
      await expect(page.getByRole('button', { name: 'Next group' })).toBeFocused();
    },
  ],
  [
    'the export menu',
    list,
    async (page) => {
      await page.getByRole('button', { name: 'Export' }).click();
      await expect(page.getByRole('menuitem', { name: 'CSV, keys masked' })).toBeVisible();
    },
  ],
  [
    'a scan without a camera',
    '/claim',
    async (page) => {
      await page.getByRole('button', { name: 'Scan the key' }).click();
      await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
    },
  ],
];

test('what opens over a page has no accessibility fault', { tag: '@everyWidth' }, async ({ page, login }) => {
  await login();
  for (const [name, path, open] of OVER_A_PAGE) {
    await test.step(name, async () => {
      await page.goto(path);
      await open(page);
      expect.soft(await violations(page), name).toEqual([]);
    });
  }
});

test(
  'the lookup box has no accessibility fault, with a list, a card or the keys in it',
  { tag: '@everyWidth' },
  async ({ page, login }) => {
    await login();
    await page.goto('/customers');
    await page.getByRole('button', { name: 'Find anything' }).click();
    const field = page.getByRole('combobox', { name: 'Find anything' });
    await expect(page.getByRole('option', { name: 'Journal' })).toBeVisible();
    expect(await violations(page), 'nothing typed').toEqual([]);
    await field.fill('smet');
    await expect(page.getByRole('option', { name: /De Smet/ })).toBeVisible();
    expect(await violations(page), 'a name typed').toEqual([]);
    await field.fill(
      `${deSmet.uuid} ${CONTROLLERS.noLicense.nodeId} ${LICENSES.ended.key} QQ7X-4M2Z-99KP-W3RT`,
    );
    await expect(page.getByRole('region').getByText('3 of 4 found')).toBeVisible();
    expect(await violations(page), 'a mail taken apart').toEqual([]);
    await field.fill('shortcuts');
    await page.getByRole('option', { name: 'Keyboard shortcuts' }).click();
    await expect(page.getByRole('heading', { name: 'Keyboard shortcuts' })).toBeVisible();
    expect(await violations(page), 'the keys').toEqual([]);
  },
);

test(
  'no page scrolls sideways at 320 px, and what is tapped is 44 px tall',
  { tag: '@phone' },
  async ({ page, login }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await login();
    const { longest } = LICENSES;
    const places = [
      ...PAGES,
      { name: 'the longest license', path: `${list}?license=${longest.id}`, ready: longest.id },
      { name: 'a controller on two sites', path: `/controllers/${twoSites.nodeId}`, ready: twoSites.nodeId },
    ];
    for (const { name, path, ready } of places) {
      await page.goto(path);
      await expect(page.getByRole('main'), name).toContainText(ready);
      const { overflow, small } = await page.evaluate(() => ({
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        small: [
          ...document.querySelectorAll<HTMLElement>(
            'button, input:not([type=radio], [type=checkbox]), select, summary',
          ),
        ]
          .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 43.5)
          .map(
            (element) =>
              `${element.tagName} ${element.textContent} ${element.getBoundingClientRect().height}`,
          ),
      }));
      expect(overflow, name).toBeLessThanOrEqual(0);
      expect(small, name).toEqual([]);
    }
  },
);
