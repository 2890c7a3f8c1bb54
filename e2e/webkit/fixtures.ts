import { existsSync } from 'node:fs';
import { webkit as ownWebKit } from '@playwright/test';
import { startHost } from '#server/host.ts';
import { builtPages } from '#server/pages/builtPages.ts';
import { ACCOUNTS, type Account } from '#server/sandbox/sandbox.ts';
import { readSettings } from '#server/settings/settings.ts';
import { withTemplate } from '../support/withTemplate.ts';
import { findWebKit, WebKitDriver } from './driver.ts';
import { WebKitPage, type JourneyPage } from './page.ts';

const MISSING =
  'WebKit: neither Playwright’s own nor WebKitWebDriver, MiniBrowser and Xvfb are here. Not run.';

/** A page in WebKit: Playwright's own where that is installed, else that of the system. Null where there is none. */
async function openWebKit(): Promise<{ page: JourneyPage; close: () => Promise<void> } | null> {
  if (existsSync(ownWebKit.executablePath())) {
    const browser = await ownWebKit.launch();
    const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Brussels' });
    return { page: await context.newPage(), close: () => browser.close() };
  }
  const programs = findWebKit();
  if (!programs) return null;
  const driver = await WebKitDriver.start(programs);
  return { page: new WebKitPage(driver), close: () => driver.close() };
}

/** The `test` of WebKit: each has a host and a browser of its own. Where there is no WebKit it says so. */
export const test = withTemplate.extend<{ url: string; webkit: JourneyPage }>({
  url: async ({ template }, provide) => {
    const settings = readSettings({ PORT: '0', DATABASE_URL: template.copy() });
    const host = await startHost(settings, builtPages('dist'));
    await provide(`http://127.0.0.1:${host.port}`);
    await host.close();
  },
  // Its first parameter tells Playwright what a fixture needs.
  // oxlint-disable-next-line no-empty-pattern
  webkit: async ({}, provide) => {
    const opened = await openWebKit();
    if (!opened) {
      console.log(MISSING);
      return test.skip(true, MISSING);
    }
    await provide(opened.page);
    await opened.close();
  },
});

/** Signs in on the sign-in page and waits for the first page behind it. */
export async function signIn(
  page: JourneyPage,
  url: string,
  role: Account['role'] = 'installer',
): Promise<void> {
  const account = ACCOUNTS.find((each) => each.role === role);
  await page.goto(`${url}/sign-in`);
  await page.getByLabel('Email or user name').fill(account?.username ?? '');
  await page.getByLabel('Password').fill(account?.password ?? '');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('heading', { name: 'Customers' }).waitFor();
}
