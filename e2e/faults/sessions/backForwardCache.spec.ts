import { chromium, type Browser, type Page } from '@playwright/test';
import { CUSTOMERS } from '../../support/seed.ts';
import { WITH_CACHE } from '../support/backForwardCache.ts';
import { openCustomers } from '../support/acting.ts';
import { customer, expectSignedOut, signOut } from '../support/signOut.ts';
import { expect, test as base } from '../support/test.ts';

const SERVICE = /^\w+ \/(?:v1|auth)\//;

const test = base.extend<object, { browser: Browser }>({
  browser: [
    async ({ launchOptions }, provide) => {
      const browser = await chromium.launch({ ...launchOptions, ...WITH_CACHE });
      await provide(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

declare global {
  interface Window {
    /** Visible text of the page in each frame since it was restored. */
    seen?: string[];
  }
}

/** Disables messages and locks between tabs, since they evict pages from the cache: the worst case for these tests. */
async function keepInCache(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel');
    Reflect.deleteProperty(Navigator.prototype, 'locks');
  });
}

/** Records what a page shows from the moment it is restored from the cache. */
async function watchReturn(page: Page): Promise<void> {
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      if (!persisted) return;
      const seen: string[] = [];
      window.seen = seen;
      const look = () => {
        seen.push(document.body.innerText);
        requestAnimationFrame(look);
      };
      look();
    });
  });
}

test('#35 back to a page in the back-forward cache after a sign-out shows nothing', async ({
  page,
  login,
  fault,
}) => {
  await keepInCache(page);
  await login('support');
  await page.goto('/customers');
  await expect(customer(page, CUSTOMERS.zonnewijk.name)).toBeVisible();
  await watchReturn(page);
  await page.goto('/controllers');
  await signOut(page);
  await expectSignedOut(page);
  await expect.poll(() => fault.calls('POST /auth/logout').length).toBe(1);
  const before = fault.calls(SERVICE).length;
  // A restored page fires no load event.
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.getByRole('heading', { name: /^(?:Sign in|You are signed out)$/ })).toBeVisible();
  await expect(page.locator('body')).not.toContainText(CUSTOMERS.zonnewijk.name);
  const seen = await page.evaluate(() => window.seen);
  expect(seen, 'it came back from the cache').toBeDefined();
  expect(seen?.filter((text) => text.includes(CUSTOMERS.zonnewijk.name))).toEqual([]);
  expect(fault.calls(SERVICE)).toHaveLength(before);
});

test('#35 back to a page in the back-forward cache within a session shows it unchanged', async ({
  page,
  login,
  fault,
}) => {
  await keepInCache(page);
  await login('support');
  await openCustomers(page);
  await page.getByLabel('Find a customer').fill('zonnewijk');
  await expect(customer(page, CUSTOMERS.zonnewijk.name)).toBeVisible();
  // The URL changes when typing pauses. Waits for it, so that the page is left with its final URL.
  await expect(page).toHaveURL(`${fault.url}/customers?q=zonnewijk`);
  await watchReturn(page);
  await page.goto('/controllers');
  await expect(page.getByRole('heading', { name: 'Controllers' })).toBeVisible();
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.getByLabel('Find a customer')).toHaveValue('zonnewijk');
  expect(await page.evaluate(() => window.seen), 'it came back from the cache').toBeDefined();
  await expect(customer(page, CUSTOMERS.zonnewijk.name)).toBeVisible();
});

test('#35 back after a sign-out shows nothing, with messages between tabs enabled', async ({
  page,
  login,
  fault,
}) => {
  await login('support');
  await page.goto('/customers');
  await expect(customer(page, CUSTOMERS.zonnewijk.name)).toBeVisible();
  await page.goto('/controllers');
  await signOut(page);
  await expectSignedOut(page);
  await expect.poll(() => fault.calls('POST /auth/logout').length).toBe(1);
  const before = fault.calls(SERVICE).length;
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.getByRole('heading', { name: /^(?:Sign in|You are signed out)$/ })).toBeVisible();
  await expect(page.locator('body')).not.toContainText(CUSTOMERS.zonnewijk.name);
  expect(fault.calls(SERVICE)).toHaveLength(before);
});
