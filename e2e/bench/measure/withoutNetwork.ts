import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { createApiClient } from '#server/sandbox/testing/apiClient.ts';
import { addToCustomer } from '../../support/database.ts';
import { startTestHost } from '../../support/host.ts';
import { ACCOUNTS } from '../../support/seed.ts';
import { storeSession } from '../../support/session.ts';
import { figure, median } from '../stats.ts';
import { table } from '../table.ts';

/** A visit of these is read. */
const SITES = 20;
const LICENSES = 2000;
const CUSTOMER = `Installer of ${SITES} sites`;

/** Measures starts with and without network and service worker, and the reading of a visit, on a host of its own. */
export async function measureWithoutNetwork(browser: Browser, rounds: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'license-dashboard-bench-'));
  const databaseUrl = `file:${join(folder, 'sandbox.db')}`;
  const host = await startTestHost({ databaseUrl });
  const url = `http://127.0.0.1:${host.port}`;
  const customer = await addToCustomer(databaseUrl, CUSTOMER, { licenses: LICENSES, controllers: SITES });
  const open = async (serviceWorkers: 'allow' | 'block') => {
    const context = await browser.newContext({ locale: 'en-GB', serviceWorkers });
    context.setDefaultTimeout(120_000);
    await signIn(context, url);
    return context;
  };
  const without = await open('block');
  const kept = await open('allow');
  const starts = { without: [] as number[], worker: [] as number[], offline: [] as number[] };
  try {
    await isControlled(kept, url);
    // In turn, so that noise affects both equally.
    for (let round = 0; round < rounds; round += 1) {
      starts.without.push(await start(without, url));
      starts.worker.push(await start(kept, url));
    }
    const visit = await readVisit(kept, `${url}/visits?customer=${customer}`);
    await host.close();
    for (let round = 0; round < rounds; round += 1) starts.offline.push(await start(kept, url));
    const ms = (times: number[]) => figure(median(times) ?? Number.NaN);
    return [
      table(
        ['start to the shell', 'ms'],
        [
          ['with a network, without the worker', ms(starts.without)],
          ['with a network and the worker', ms(starts.worker)],
          ['without a network', ms(starts.offline)],
        ],
      ),
      table(
        [`visit of ${SITES} sites with ${LICENSES.toLocaleString('en-GB')} licenses`, ''],
        [
          ['calls for the lists', String(visit.listCalls)],
          ['calls for the controllers', String(visit.nodeCalls)],
          ['until it is complete, ms', figure(visit.ms)],
          ['size on the device, as the app shows it', visit.size],
        ],
      ),
    ].join('\n\n');
  } finally {
    await without.close();
    await kept.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function signIn(context: BrowserContext, url: string): Promise<void> {
  const account = ACCOUNTS.find(({ role }) => role === 'support');
  const support = await createApiClient(url).login(account?.username ?? '', account?.password);
  const page = await context.newPage();
  await storeSession(page, { url, refreshTokens: { support, installer: '', viewer: '' } }, 'support', {
    keep: true,
  });
  await page.goto(`${url}/customers`);
  await page.getByRole('link', { name: CUSTOMER }).waitFor();
  await page.close();
}

/** Waits until the service worker answers for the pages, with all their files. */
async function isControlled(context: BrowserContext, url: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${url}/customers`);
  await page.waitForFunction(async () => {
    const { active } = await navigator.serviceWorker.ready;
    return active?.state === 'activated' && navigator.serviceWorker.controller !== null;
  });
  await page.close();
}

/** Opens the app in a new tab. Returns the time from the navigation to the shell, milliseconds. */
async function start(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(`${url}/customers`, { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1, name: 'Customers' }).waitFor();
  const ms = await page.evaluate(() => performance.now());
  await page.close();
  return ms;
}

async function readVisit(context: BrowserContext, address: string) {
  const page = await context.newPage();
  await page.goto(address);
  const lists = await during(page, 'Show what it will contain', () =>
    page.getByRole('button', { name: 'Keep on this device' }).waitFor(),
  );
  const nodes = await during(page, 'Keep on this device', () => page.getByText('Complete').waitFor());
  const contents = (await page.getByText(/ licenses, [\d.]+ [kM]B$/).textContent()) ?? '';
  await page.close();
  return {
    listCalls: lists.calls,
    nodeCalls: nodes.calls,
    ms: lists.ms + nodes.ms,
    size: contents.split(', ').at(-1) ?? '',
  };
}

/** Presses a button, and counts the calls of the service until `done`. */
async function during(page: Page, button: string, done: () => Promise<void>) {
  let calls = 0;
  const count = (request: { url(): string }) => {
    if (request.url().includes('/v1/')) calls += 1;
  };
  page.on('request', count);
  const from = performance.now();
  await page.getByRole('button', { name: button }).click();
  await done();
  page.off('request', count);
  return { calls, ms: performance.now() - from };
}
