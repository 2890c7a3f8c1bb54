import { expect } from '@playwright/test';
import { startFaultServer } from '../faults/server/server.ts';
import type { FaultServer } from '../faults/server/types.ts';
import { ACCOUNTS, type Account } from '../support/seed.ts';
import { withTemplate } from '../support/withTemplate.ts';
import { webKitEngine } from '../webkit/engine.ts';
import type { Engine, JourneyBrowser, JourneyLocator, JourneyPage } from './page.ts';
import { playwrightEngine } from './playwrightEngine.ts';

/**
 * `test` for journeys, which run in every engine. Each test has its own browser profile, and its own fault server with
 * the built app and a freshly seeded database.
 */
export const test = withTemplate.extend<{ journey: JourneyBrowser; fault: FaultServer }, { engine: Engine }>({
  engine: [
    async ({ playwright, browserName, launchOptions, channel, headless }, provide) => {
      const options = { ...launchOptions, channel, headless };
      const engine =
        browserName === 'webkit'
          ? await webKitEngine(playwright.webkit)
          : await playwrightEngine(playwright[browserName], options);
      await provide(engine);
      await engine.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  fault: async ({ template }, provide) => {
    const fault = await startFaultServer(template);
    await provide(fault);
    await fault.close();
  },
  journey: async ({ engine, template }, provide) => {
    const journey = await engine.open(template.keys);
    await provide(journey);
    expect(await journey.faults(), 'what no page may do').toEqual([]);
    await journey.close();
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

export async function expectValue(field: JourneyLocator, value: string): Promise<void> {
  await expect.poll(() => field.inputValue()).toBe(value);
}

export { expect };
