import type { BrowserContext } from '@playwright/test';
import { PAINTED } from '../page/shown.ts';
import type { Bench } from '../round.ts';
import type { Where } from '../samples.ts';
import { slowDown, type Speed } from '../speed.ts';
import { traced } from './trace.ts';
import { shownAfter, paintedAt, watch } from './watching.ts';
import { ACCOUNTS, CUSTOMERS } from '../../support/seed.ts';

export const SIGN_IN = 'sign-in';
const NAME = 'Sign in';

/** Measures a sign-in with an empty cache: from the navigation to the form, and from the click to the customers. */
export async function measureSignIn(
  { browser, host, samples }: Bench,
  context: BrowserContext,
  speed: Speed,
) {
  const where: Where = { scene: SIGN_IN, speed, page: 'dashboard' };
  const account = ACCOUNTS.find(({ role }) => role === 'support');
  const page = await context.newPage();
  await slowDown(page, speed);
  const work = await traced(browser, page, { until: PAINTED }, async () => {
    await page.goto(`${host.url}/sign-in`, { waitUntil: 'commit' });
    samples.add(where, 'whole', await paintedAt(page, { is: 'button', name: NAME }));
  });
  samples.add(where, 'firstPaint', await page.evaluate(() => window.probe.firstPaint()));
  samples.add(where, 'cpu', work.cpuMs);
  samples.add(where, 'layoutCpu', work.layoutMs);
  samples.add(where, 'blocking', work.blockingMs);
  samples.add(where, 'longestTask', work.longestTaskMs);
  await page.getByLabel('Email or user name').fill(account?.username ?? '');
  await page.getByLabel('Password').fill(account?.password ?? '');
  await watch(page, 'click', { is: 'link', path: `/customers/${CUSTOMERS.deSmet.uuid}` });
  await page.getByRole('button', { name: NAME, exact: true }).click();
  samples.add(where, 'signIn', await shownAfter(page));
}
