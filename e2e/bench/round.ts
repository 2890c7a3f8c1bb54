import type { Browser, BrowserContext } from '@playwright/test';
import type { BenchHost, List } from './host.ts';
import { measureJourney, NETWORK } from './measure/journey.ts';
import { openSignedIn, urlOf } from './measure/pages.ts';
import { PAGES, type Page, type Samples, type Where } from './samples.ts';
import { askBox } from './measure/searchBox.ts';
import { measureSignIn, SIGN_IN } from './measure/signIn.ts';
import { slowDown, type Speed } from './speed.ts';
import { visitList } from './measure/visit.ts';
import { paintedAt } from './measure/watching.ts';
import { countOf } from './yardsticks/license.ts';

export interface Bench {
  browser: Browser;
  host: BenchHost;
  /** Script that measures inside the page. */
  probe: string;
  samples: Samples;
}

/** Longer lists take minutes: on a slow link in any page, and as a plain table on any machine. */
const SHORT_LIST = 1_000;

export const speedsOf = (size: number): readonly Speed[] => [
  '1×',
  size <= SHORT_LIST ? '4× CPU, slow 4G' : '4× CPU',
];
export const pagesOf = (size: number): readonly Page[] =>
  PAGES.filter((page) => page !== 'plain table' || size <= SHORT_LIST);
export const sceneOf = ({ size }: Pick<List, 'size'>): string => size.toLocaleString('en-GB');

const VIEWPORT = { width: 1280, height: 800 };

/** Measures each size and speed once on all pages, in turn, so that noise affects all of them equally. */
export async function measureRound(bench: Bench): Promise<void> {
  const { host, samples } = bench;
  for (const speed of speedsOf(0))
    await inContext(bench, { scene: SIGN_IN, speed, page: 'dashboard' }, (context) =>
      measureSignIn(bench, context, speed),
    );
  for (const list of host.lists) {
    for (const speed of speedsOf(list.size))
      for (const page of pagesOf(list.size))
        await inContext(bench, { scene: sceneOf(list), speed, page }, (context, where) =>
          measureList(bench, context, list, where),
        );
    if (list.size > SHORT_LIST) continue;
    for (const page of pagesOf(list.size))
      await inContext(bench, { scene: NETWORK, speed: '1×', page }, (context) =>
        measureJourney(host, samples, context, list, page),
      );
  }
}

/** Measures a list with an empty cache, then how soon it is there again with the files in the browser's cache. */
async function measureList(bench: Bench, context: BrowserContext, list: List, where: Where) {
  const { browser, host, samples } = bench;
  const page = await openSignedIn(host, where.page, context);
  const devtools = await slowDown(page, where.speed);
  const url = urlOf(host, where.page, list);
  const visit = { browser, page, devtools, list, url, samples, where };
  if (!(await visitList(visit))) return;
  if (where.page === 'dashboard') {
    await askBox(visit);
    const asked = [list.call, await host.token()] as const;
    const parse = await page.evaluate(([call, token]) => window.probe.parse(call, token), asked);
    samples.add(where, 'parse', parse);
  }
  if (list.size > SHORT_LIST) return;
  const later = await context.newPage();
  await page.close();
  await slowDown(later, where.speed);
  await later.goto(url, { waitUntil: 'commit' });
  samples.add(where, 'again', await paintedAt(later, { is: 'count', text: countOf(list.size, list.size) }));
}

/** Opens a browser with an empty cache. */
export async function openContext({
  browser,
  probe,
}: Pick<Bench, 'browser' | 'probe'>): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
  });
  context.setDefaultTimeout(120_000);
  await context.addInitScript({ content: probe });
  return context;
}

/** Measures in a browser with an empty cache. A failure becomes a remark in the report, and the round continues. */
async function inContext(
  bench: Bench,
  where: Where,
  measure: (context: BrowserContext, where: Where) => Promise<void>,
) {
  const context = await openContext(bench);
  const from = performance.now();
  try {
    await measure(context, where);
  } catch (error) {
    bench.samples.remark(where, `broken off: ${String(error).split('\n')[0]}`);
    process.exitCode = 1;
  } finally {
    await context.close();
    const seconds = Math.round((performance.now() - from) / 1000);
    console.log(`  ${where.scene}, ${where.speed}, ${where.page}: ${seconds} s`);
  }
}
