import type { CDPSession, Page } from '@playwright/test';
import { isKept } from '../offline/test.ts';
import { storeSession } from '../support/session.ts';
import { expect, test, type TestHost } from '../support/test.ts';
import { BUDGETS, type Budget } from './budgets.ts';
import { NetworkLog } from './networkLog.ts';

/** Work of the main thread until a page is usable. A busy machine merges or splits some of it, so the limits are wide. */
const MAX_STYLE_RECALCULATIONS = 32;
const MAX_LAYOUTS = 10;

/** Opens the page on a slow network. Returns as soon as it is usable. */
async function visit(page: Page, host: Pick<TestHost, 'url'>, { path, usable }: Budget) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const log = await NetworkLog.start(devtools);
  await page.goto(`${host.url}${path}`);
  await usable(page).waitFor();
  return { log, devtools };
}

/** Opens the page in a tab of its own, as a later visit does: no other tab has an access token. */
async function visitAgain(page: Page, host: Pick<TestHost, 'url'>, budget: Budget) {
  const later = await page.context().newPage();
  await page.close();
  return visit(later, host, budget);
}

/** Returns how often the main thread has computed styles and layouts. */
async function mainThread(devtools: CDPSession) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const valueOf = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { styles: valueOf('RecalcStyleCount'), layouts: valueOf('LayoutCount') };
}

/** Returns the number of JavaScript files so far. */
const scriptsIn = (log: NetworkLog) => new Set(log.answered().filter((url) => url.endsWith('.js'))).size;

for (const budget of BUDGETS) {
  const { page: name, journey } = budget;
  if (!journey) continue;
  const { waitsFor, roundTrips } = journey;

  test(`the journey to ${name} stays within its round trips, files and elements`, async ({ page, host }) => {
    await storeSession(page, host, 'installer', { keep: true });
    const { log, devtools } = await visit(page, host, budget);
    const { styles, layouts } = await mainThread(devtools);
    const cold = log.roundTripsTo(waitsFor);
    // The last parts that a page fetches are sent together with these messages.
    const last = /\/behind-en-.*\.js$/;
    await expect.poll(() => log.answered().some((url) => last.test(url)), { timeout: 30_000 }).toBe(true);
    await expect.poll(() => log.waiting()).toEqual([]);
    const files = scriptsIn(log);
    const elements = await page.evaluate(() => document.body.querySelectorAll('*').length);
    const again = await visitAgain(page, host, budget);
    const warm = again.log.roundTripsTo(waitsFor);
    console.log(
      [
        name.padEnd(24),
        `${cold} cold and ${warm} warm round trips`,
        `${files} of ${journey.files} files`,
        `${elements} of ${journey.elements} elements`,
        `${styles} style recalculations, ${layouts} layouts`,
      ].join('   '),
    );
    expect.soft(cold, 'cold round trips').toBeLessThanOrEqual(roundTrips.cold);
    expect.soft(warm, 'warm round trips').toBeLessThanOrEqual(roundTrips.warm);
    expect.soft(files, 'JavaScript files').toBeLessThanOrEqual(journey.files);
    expect.soft(elements, 'elements').toBeLessThanOrEqual(journey.elements);
    expect.soft(styles, 'style recalculations').toBeLessThanOrEqual(MAX_STYLE_RECALCULATIONS);
    expect.soft(layouts, 'layouts').toBeLessThanOrEqual(MAX_LAYOUTS);
  });

  test.describe('with the service worker', () => {
    test.use({ serviceWorkers: 'allow' });

    test(`the journey to ${name} stays within its round trips`, async ({ page, host }) => {
      await storeSession(page, host, 'installer', { keep: true });
      await page.goto(`${host.url}${budget.path}`);
      await isKept(page);
      const { log } = await visitAgain(page, host, budget);
      const kept = log.roundTripsTo(waitsFor);
      console.log(`${name.padEnd(24)}   ${kept} round trips with the service worker`);
      expect(kept, 'round trips').toBeLessThanOrEqual(roundTrips.kept);
    });
  });
}
