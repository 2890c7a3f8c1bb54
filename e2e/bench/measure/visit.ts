import type { Browser, CDPSession, Page } from '@playwright/test';
import { EVENT, FIRST_ROW, PAINTED, type Shown } from '../page/shown.ts';
import type { List } from '../host.ts';
import type { Measure, Samples, Where } from '../samples.ts';
import { keyHeading } from './pages.ts';
import { rendererMs } from './renderers.ts';
import { traced } from './trace.ts';
import { measured, paintedAt, rest, shownAfter, watch } from './watching.ts';
import { countOf } from '../yardsticks/license.ts';

export interface Visit {
  browser: Browser;
  page: Page;
  devtools: CDPSession;
  url: string;
  list: List;
  samples: Samples;
  where: Where;
}

/**
 * Measures a list: opens it, waits until it is usable, filters, sorts and opens details. All pages have the same names.
 * @returns whether the list was shown
 */
export async function visitList(visit: Visit): Promise<boolean> {
  const wholeAt = await load(visit);
  if (wholeAt === null) return false;
  await filter(visit, wholeAt);
  await sortAndOpen(visit);
  const { page, devtools } = visit;
  note(visit, 'domRows', await page.evaluate(() => document.querySelectorAll('tbody tr, .ag-row').length));
  note(visit, 'heap', await heapMB(devtools));
  return true;
}

const note = ({ samples, where }: Visit, measure: Measure, value: number | null) =>
  samples.add(where, measure, value);

const counted = ({ list }: Visit, n: number): Shown => ({ is: 'count', text: countOf(n, list.size) });

/** @returns the time from the navigation until the whole list is painted, ms; null if there is no list */
async function load(visit: Visit): Promise<number | null> {
  const { browser, page, url, list, samples, where } = visit;
  const before = await rendererMs(browser);
  let rows: Awaited<Window['probe']['rows']> = { refused: 'not opened' };
  let wholeAt = 0;
  const work = await traced(browser, page, { until: PAINTED }, async () => {
    await page.goto(url, { waitUntil: 'commit' });
    rows = await page.evaluate(() => window.probe.rows);
    if ('paintedAt' in rows) wholeAt = await paintedAt(page, counted(visit, list.size));
    note(visit, 'processCpu', (await rendererMs(browser)) - before);
  });
  if ('refused' in rows) {
    samples.remark(where, `no list: “${rows.refused}”`);
    return null;
  }
  const { paintedAt: rowsAt } = rows;
  const answer = await page.evaluate((part) => window.probe.answer(part), list.call);
  note(visit, 'firstPaint', await page.evaluate(() => window.probe.firstPaint()));
  note(visit, 'rows', rowsAt);
  note(visit, 'whole', wholeAt);
  note(visit, 'answer', answer && answer.tookMs);
  note(visit, 'afterAnswer', answer && rowsAt - answer.endedAt);
  note(visit, 'wholeAfterAnswer', answer && wholeAt - answer.endedAt);
  note(visit, 'cpu', work.cpuMs);
  note(visit, 'layoutCpu', work.layoutMs);
  note(visit, 'styles', work.styles);
  note(visit, 'layouts', work.layouts);
  note(visit, 'longestTask', work.longestTaskMs);
  note(visit, 'blocking', work.blockingMs);
  return wholeAt;
}

async function filter(visit: Visit, wholeAt: number): Promise<void> {
  const { page, list } = visit;
  const { typed, left } = list.expected;
  if (!(await page.evaluate(() => window.probe.focusFilter()))) throw new Error('There is no filter');
  for (const [at, key] of [...typed].entries()) {
    await watch(page, 'keydown', counted(visit, left[at] ?? 0));
    await page.keyboard.press(key);
    const took = await measured(page);
    note(visit, 'filterNext', took && took.next);
    note(visit, 'filter', took && took.shown);
    if (at === 0) note(visit, 'interactive', took && wholeAt + took.shown);
    await rest(page);
  }
  await page.evaluate(() => window.probe.selectFilter());
  await watch(page, 'keydown', counted(visit, list.size));
  await page.keyboard.press('Delete');
  note(visit, 'emptied', await shownAfter(page));
}

async function sortAndOpen(visit: Visit): Promise<void> {
  const { browser, page, list } = visit;
  const { first } = list.expected;
  await watch(page, 'click', { is: 'sorted', first });
  await keyHeading(page).click();
  note(visit, 'sort', await shownAfter(page));

  const work = await traced(browser, page, { from: EVENT, until: PAINTED }, async () => {
    await watch(page, 'click', { is: 'details', key: first });
    await page.locator(FIRST_ROW).first().click();
    note(visit, 'details', await shownAfter(page));
  });
  note(visit, 'detailsCpu', work.cpuMs);
}

/** Returns the memory after garbage collection in MB: the JavaScript heap, DOM objects and array buffers. */
async function heapMB(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await devtools.send('Runtime.getHeapUsage');
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1_000_000;
}
