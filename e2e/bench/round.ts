import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import type { BenchHost, List } from './host.ts';
import type { Samples, Where } from './samples.ts';
import { slowDown, type Speed } from './speed.ts';
import { askBox, visitList } from './visit.ts';
import { measureSignIn } from './signIn.ts';

export interface Bench {
  browser: Browser;
  host: BenchHost;
  plainUrl: string;
  /** Script that measures inside the page. */
  probe: string;
  samples: Samples;
  /** Whether the dashboard has the search box; unknown before the first visit. */
  hasBox?: boolean;
}

/** Longer lists take minutes on a slow link with any page. */
const SLOW_LINK_MAX = 1_000;
/** Longer plain tables take minutes, so they are measured only in the first round. */
const PLAIN_OFTEN_MAX = 1_000;
/** Longer plain tables are not measured at 4×. */
const PLAIN_SLOWED_MAX = 10_000;

export const speedsOf = (size: number): readonly Speed[] => [
  '1×',
  size <= SLOW_LINK_MAX ? '4× CPU, slow 4G' : '4× CPU',
];

const VIEWPORT = { width: 1280, height: 800 };

/** Measures each size and speed once on both pages, interleaved, so that noise affects all of them equally. */
export async function measureRound(bench: Bench, round: number): Promise<void> {
  for (const speed of speedsOf(0)) {
    const signedIn = await newContext(bench);
    const apart = await newContext(bench);
    await measureSignIn(bench, signedIn, speed);
    for (const list of bench.host.lists) {
      const at = speedsOf(list.size)[speedsOf(0).indexOf(speed)] ?? speed;
      await measureDashboard(bench, signedIn, list, at);
      if (isPlainMeasured(list.size, at, round)) await measurePlain(bench, apart, list, at);
    }
    await signedIn.close();
    await apart.close();
  }
}

const isPlainMeasured = (size: number, speed: Speed, round: number) =>
  (round === 0 || size <= PLAIN_OFTEN_MAX) && (size <= PLAIN_SLOWED_MAX || speed === '1×');

async function newContext({ browser, probe }: Bench): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
  });
  context.setDefaultTimeout(120_000);
  await context.addInitScript({ content: probe });
  return context;
}

async function measureDashboard(bench: Bench, context: BrowserContext, list: List, speed: Speed) {
  const { host, samples } = bench;
  const where: Where = { scene: nameOf(list), speed, page: 'dashboard' };
  await onPage(context, samples, where, async (page, devtools) => {
    const visit = { page, devtools, list, url: host.url + list.path, answeredBy: list.call, samples, where };
    const shown = await visitList(visit);
    if (shown && bench.hasBox !== false) bench.hasBox = await askBox(visit);
    const asked = [list.call, await host.token()] as const;
    samples.add(
      where,
      'parse',
      await page.evaluate(([call, token]) => window.probe.parse(call, token), asked),
    );
  });
}

async function measurePlain(bench: Bench, context: BrowserContext, list: List, speed: Speed) {
  const { plainUrl, samples } = bench;
  const where: Where = { scene: nameOf(list), speed, page: 'plain table' };
  await onPage(context, samples, where, async (page, devtools) => {
    const url = `${plainUrl}/?size=${list.size}`;
    await visitList({ page, devtools, list, url, answeredBy: `/licenses/${list.size}`, samples, where });
  });
}

const nameOf = ({ size }: List) => size.toLocaleString('en-GB');

/** Measures on a page. A failure becomes a remark in the report, and the round continues. */
async function onPage(
  context: BrowserContext,
  samples: Samples,
  where: Where,
  measure: (page: Page, devtools: CDPSession) => Promise<void>,
) {
  const page = await context.newPage();
  const from = performance.now();
  try {
    await measure(page, await slowDown(page, where.speed));
  } catch (error) {
    samples.remark(where, `broken off: ${String(error).split('\n')[0]}`);
    process.exitCode = 1;
  } finally {
    await page.close();
    const seconds = Math.round((performance.now() - from) / 1000);
    console.log(`  ${where.scene} licenses, ${where.speed}, ${where.page}: ${seconds} s`);
  }
}
