import {
  chromium,
  expect,
  type Browser,
  type BrowserContext,
  type LaunchOptions,
  type Page,
} from '@playwright/test';
import { leaveRoutes } from '../../support/test.ts';
import { withTemplate } from '../../support/withTemplate.ts';
import { watch, type Watch } from '../../support/watch.ts';
import { leaks } from './storageLeaks.ts';
import { startFaultServer } from '../server/server.ts';
import { watchTries } from './repeatedRequests.ts';
import type { FaultServer } from '../server/types.ts';
import { ACCOUNTS, type Account } from '../../support/seed.ts';

/** The service bans an address at the tenth request in spite of `Retry-After`. */
const MOST_HITS = 9;

interface FaultWatch extends Watch {
  /** A context of a browser with other options than those of the other tests, watched too. */
  launch(options: LaunchOptions): Promise<BrowserContext>;
}

/**
 * The `test` of the fault matrix. Each test has its own fault server on its own freshly seeded database, and the
 * standing assertions.
 */
export const test = withTemplate.extend<{ fault: FaultServer; watched: FaultWatch }>({
  fault: async ({ template }, provide) => {
    const fault = await startFaultServer({ databaseUrl: template.copy() });
    await provide(fault);
    await fault.close();
  },
  watched: [
    async ({ context, template, fault, launchOptions }, provide) => {
      const browsers: Browser[] = [];
      const contexts: BrowserContext[] = [];
      const tries = watchTries();
      const base = watch(template.keys);
      const watched: FaultWatch = {
        ...base,
        async add(added) {
          contexts.push(added);
          await Promise.all([base.add(added), tries.add(added)]);
        },
        async launch(options) {
          const args = [...(launchOptions.args ?? []), ...(options.args ?? [])];
          const browser = await chromium.launch({ ...launchOptions, ...options, args });
          browsers.push(browser);
          const apart = await browser.newContext();
          await watched.add(apart);
          return apart;
        },
        async faults() {
          const stored = await Promise.all(contexts.map((each) => leaks(each, template.keys)));
          return [...(await base.faults()), ...stored.flat(), ...tries.faults()];
        },
      };
      await watched.add(context);
      await provide(watched);
      await leaveRoutes(context);
      expect(await watched.faults(), 'what no page may ever do').toEqual([]);
      expect(fault.limitedHits(), 'requests while limited').toBeLessThanOrEqual(MOST_HITS);
      await Promise.all(browsers.map((browser) => browser.close()));
    },
    { auto: true },
  ],
});

export { expect };

/** Signs in on the sign-in page and waits for the first page behind it. */
export async function signIn(
  page: Page,
  fault: Pick<FaultServer, 'url'>,
  who: Account['role'] = 'installer',
  { keep = false }: { keep?: boolean } = {},
): Promise<void> {
  await page.goto(`${fault.url}/sign-in`);
  await submitSignIn(page, who, { keep });
  await expect(page.getByRole('heading', { name: 'Customers' })).toBeVisible();
}

/** Fills in the form that is shown and sends it. */
export async function submitSignIn(
  page: Page,
  who: Account['role'],
  { keep = false, password }: { keep?: boolean; password?: string } = {},
): Promise<void> {
  const account = ACCOUNTS.find(({ role }) => role === who);
  await page.getByLabel('Email or user name').fill(account?.username ?? '');
  await page.getByLabel('Password').fill(password ?? account?.password ?? '');
  if (keep) await page.getByLabel('Keep me signed in').check();
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** So many more pages of the same browser. */
export function tabs(context: BrowserContext, n: number): Promise<Page[]> {
  return Promise.all(Array.from({ length: n }, () => context.newPage()));
}
