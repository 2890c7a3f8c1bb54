import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { startHost } from '#server/host.ts';
import { builtPages } from '#server/pages.ts';
import { ACCOUNTS, type Account } from '#server/sandbox/service.ts';
import { readSettings } from '#server/settings.ts';
import { watch, type Watch } from './watch.ts';

export interface TestHost {
  /** The origin, without a slash at the end. */
  url: string;
  /** `file:…` of the embedded service's database. */
  databaseUrl: string;
  /** Every license key that the seed holds. */
  keys: string[];
}

async function keysIn(url: string): Promise<string[]> {
  const client = createClient({ url });
  const { rows } = await client.execute('SELECT "key" FROM licenses');
  client.close();
  return rows.map((row) => String(row.key));
}

/**
 * The tests' `test`. Each worker has its own host on the built app, with its own database as freshly seeded; every
 * test has the standing assertions of {@link watch}.
 */
export const test = base.extend<{ watched: Watch }, { host: TestHost }>({
  host: [
    async ({ browserName }, provide) => {
      const folder = mkdtempSync(join(tmpdir(), `license-dashboard-${browserName}-`));
      const databaseUrl = `file:${join(folder, 'sandbox.db')}`;
      const host = await startHost(
        readSettings({ PORT: '0', DATABASE_URL: databaseUrl }),
        builtPages('dist'),
      );
      await provide({
        url: `http://127.0.0.1:${host.port}`,
        databaseUrl,
        keys: await keysIn(databaseUrl),
      });
      await host.close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
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
