import { expect, type BrowserContext, type Page } from '@playwright/test';
import { ACCOUNTS, type Account } from '#server/sandbox/service.ts';
import { readSettings } from '#server/settings.ts';
import { startCheckedHost } from './checkedHost.ts';
import { withTemplate } from './template.ts';
import { watch, type Watch } from './watch.ts';

export interface TestHost {
  /** The origin, without a slash at the end. */
  url: string;
  /** `file:…` of the embedded service's database. */
  databaseUrl: string;
  /** Every license key that the seed holds. */
  keys: string[];
}

/**
 * The tests' `test`. Each test has a host of its own on the built app, with a database as freshly seeded, so that none
 * finds what another one has claimed; and the standing assertions of {@link watch}.
 */
export const test = withTemplate.extend<{ host: TestHost; watched: Watch }>({
  host: async ({ template }, provide) => {
    const databaseUrl = template.copy();
    const host = await startCheckedHost(readSettings({ PORT: '0', DATABASE_URL: databaseUrl }));
    await provide({ url: `http://127.0.0.1:${host.port}`, databaseUrl, keys: template.keys });
    await host.close();
  },
  watched: [
    async ({ context, host }, provide) => {
      const watched = watch(host.keys);
      await watched.add(context);
      await provide(watched);
      await leaveRoutes(context);
      expect(await watched.faults(), 'what no page may ever do').toEqual([]);
    },
    { auto: true },
  ],
});

/** A test ends with what it looks at, and an answer that it changes may still be on its way. */
export async function leaveRoutes(context: BrowserContext): Promise<void> {
  await Promise.all(context.pages().map((page) => page.unrouteAll({ behavior: 'ignoreErrors' })));
}

export { expect };

/** Signs in on the sign-in page and waits for the first page behind it. */
export async function signInAs(
  page: Page,
  host: Pick<TestHost, 'url'>,
  role: Account['role'],
): Promise<void> {
  const account = ACCOUNTS.find((account) => account.role === role);
  await page.goto(host.url);
  await page.getByLabel('Email or user name').fill(account?.username ?? '');
  await page.getByLabel('Password').fill(account?.password ?? '');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('heading', { name: 'Customers' }).waitFor();
}
