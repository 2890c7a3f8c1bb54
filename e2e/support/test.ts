import { expect, type BrowserContext, type Page } from '@playwright/test';
import type { RefreshTokens } from './database.ts';
import { startTestHost } from './host.ts';
import { type Account, ACCOUNTS } from './seed.ts';
import { type SessionOptions, storeSession } from './session.ts';
import { type Watch, watch } from './watch.ts';
import { withTemplate } from './withTemplate.ts';

export interface TestHost {
  /** Origin, without a trailing slash. */
  url: string;
  /** URL of the embedded service's database, `file:…`. */
  databaseUrl: string;
  /** All license keys of the seed. */
  keys: string[];
  refreshTokens: RefreshTokens;
}

/** Signs in without the form; the next page opened is signed in. */
export type Login = (role?: Account['role'], options?: SessionOptions) => Promise<void>;

interface Fixtures {
  host: TestHost;
  watched: Watch;
  login: Login;
}

/**
 * `test` for specs. Each test has its own host with a freshly seeded database, so that tests do not affect each other,
 * and fails on the faults found by {@link watch}.
 */
export const test = withTemplate.extend<Fixtures>({
  host: async ({ template }, provide) => {
    const databaseUrl = template.copy();
    const host = await startTestHost({ databaseUrl });
    const { keys, refreshTokens } = template;
    await provide({ url: `http://127.0.0.1:${host.port}`, databaseUrl, keys, refreshTokens });
    await host.close();
  },
  baseURL: ({ host }, provide) => provide(host.url),
  login: ({ page, host }, provide) => provide((role, options) => storeSession(page, host, role, options)),
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

/** Removes all routes, since a routed response may still be pending when a test ends. */
export async function leaveRoutes(context: BrowserContext): Promise<void> {
  await Promise.all(context.pages().map((page) => page.unrouteAll({ behavior: 'ignoreErrors' })));
}

export { expect };

/** Fills in and submits the sign-in form. */
export async function submitSignIn(
  page: Page,
  role: Account['role'],
  { keep = false, password }: { keep?: boolean; password?: string } = {},
): Promise<void> {
  const account = ACCOUNTS.find((each) => each.role === role);
  await page.getByLabel('Email or user name').fill(account?.username ?? '');
  await page.getByLabel('Password').fill(password ?? account?.password ?? '');
  if (keep) await page.getByLabel('Keep me signed in').check();
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** Signs in on the sign-in page and waits for the first page after it. */
export async function signInByForm(
  page: Page,
  { url }: { url: string },
  role: Account['role'],
  options: SessionOptions = {},
): Promise<void> {
  await page.goto(`${url}/sign-in`);
  await submitSignIn(page, role, options);
  await page.getByRole('heading', { name: 'Customers' }).waitFor();
}
