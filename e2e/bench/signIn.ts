import type { BrowserContext } from '@playwright/test';
import type { Bench } from './round.ts';
import type { Where } from './samples.ts';
import { slowDown, type Speed } from './speed.ts';
import { shownAfter, paintedAt, watch } from './watching.ts';
import { ACCOUNTS, CUSTOMERS } from '../support/seed.ts';

const NAME = 'Sign in';

/** Measures a sign-in with an empty cache: from the navigation to the form, and from the click to the customers. */
export async function measureSignIn({ host, samples }: Bench, context: BrowserContext, speed: Speed) {
  const where: Where = { scene: 'sign-in', speed, page: 'dashboard' };
  const account = ACCOUNTS.find(({ role }) => role === 'support');
  const page = await context.newPage();
  await slowDown(page, speed);
  await page.goto(`${host.url}/sign-in`, { waitUntil: 'commit' });
  samples.add(where, 'signInPage', await paintedAt(page, { is: 'button', name: NAME }));
  await page.getByLabel('Email or user name').fill(account?.username ?? '');
  await page.getByLabel('Password').fill(account?.password ?? '');
  // Otherwise the session ends with this page.
  await page.getByLabel('Keep me signed in').check();
  await watch(page, 'click', { is: 'link', path: `/customers/${CUSTOMERS.deSmet.uuid}` });
  await page.getByRole('button', { name: NAME, exact: true }).click();
  samples.add(where, 'signIn', await shownAfter(page));
  await page.close();
}
