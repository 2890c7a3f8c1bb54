import type { BrowserContext, Page } from '@playwright/test';
import { NetworkLog } from '../../budget/networkLog.ts';
import type { BenchHost, List } from '../host.ts';
import { openSignedIn, urlOf } from './pages.ts';
import type { Samples, Where } from '../samples.ts';
import { paintedAt } from './watching.ts';
import { countOf } from '../yardsticks/license.ts';

/** Scene of what a visit costs besides time. */
export const NETWORK = 'network';
/** Without answers for this time, a page is at rest; requests take a part of it each. */
const REST_MS = 3_000;
const MAX_WAITS = 20;
const ANY = /./;
const SCRIPT = /\.js$/;

/**
 * Measures what a list costs besides time, on a network with 400 ms per request: round trips, requests, bytes and nodes.
 * The same in every run, unless code is fetched by timers.
 */
export async function measureJourney(
  host: BenchHost,
  samples: Samples,
  context: BrowserContext,
  list: List,
  name: Where['page'],
): Promise<void> {
  const where: Where = { scene: NETWORK, speed: '1×', page: name };
  const isList = new RegExp(list.customer + String.raw`\?includeDatalinks`);
  const visit = async (page: Page) => {
    const log = await NetworkLog.start(await page.context().newCDPSession(page));
    await page.goto(urlOf(host, name, list), { waitUntil: 'commit' });
    await paintedAt(page, { is: 'count', text: countOf(list.size, list.size) });
    return log;
  };
  const page = await openSignedIn(host, name, context);
  const log = await visit(page);
  samples.add(where, 'roundTripsCold', log.roundTripsTo(isList));
  samples.add(where, 'requests', log.answered().length);
  samples.add(where, 'scripts', log.answered().filter((url) => SCRIPT.test(url)).length);
  samples.add(where, 'bytes', log.kilobytes(ANY));
  samples.add(where, 'scriptBytes', log.kilobytes(SCRIPT));
  await untilAtRest(page, log);
  samples.add(where, 'requestsAtRest', log.answered().length);
  samples.add(where, 'bytesAtRest', log.kilobytes(ANY));
  samples.add(where, 'elements', await page.evaluate(() => document.querySelectorAll('*').length));
  const nodes = await page.evaluate(() => {
    const walker = document.createTreeWalker(document);
    let count = 1;
    while (walker.nextNode()) count += 1;
    return count;
  });
  samples.add(where, 'nodes', nodes);
  const later = await context.newPage();
  await page.close();
  samples.add(where, 'roundTripsWarm', (await visit(later)).roundTripsTo(isList));
  await later.close();
}

/** @throws Error if the page does not come to rest */
async function untilAtRest(page: Page, log: NetworkLog): Promise<void> {
  for (let wait = 0; wait < MAX_WAITS; wait += 1) {
    const requests = log.answered().length;
    await page.waitForTimeout(REST_MS);
    if (log.answered().length === requests) return;
  }
  throw new Error(`Not at rest after ${MAX_WAITS * REST_MS} ms`);
}
