import type { CDPSession, Page } from '@playwright/test';
import type { Shown } from './page/shown.ts';
import type { List } from './host.ts';
import type { Measure, Samples, Where } from './samples.ts';
import { countOf } from './plain/license.ts';
import { measured, paintedAt, rest, shownAfter, TYPING_MS, watch } from './watching.ts';

/** Short, since the search box waits for no response. */
const BOX_LIMIT_MS = 8_000;

interface Visit {
  page: Page;
  devtools: CDPSession;
  url: string;
  list: List;
  /** Part of the URL of the response with the list. */
  answeredBy: string;
  samples: Samples;
  where: Where;
}

/**
 * Measures a list: opens it, waits until it is usable, filters, sorts and opens details. Both pages have the same roles
 * and names.
 * @returns whether the list was shown
 */
export async function visitList(visit: Visit): Promise<boolean> {
  const { page, devtools, url, list, answeredBy, samples, where } = visit;
  const note = noting(visit);
  const { typed, left, first } = list.expected;
  const counted = (n: number): Shown => ({ is: 'count', text: countOf(n, list.size) });
  await page.goto(url, { waitUntil: 'commit' });
  const rows = await page.evaluate(() => window.probe.rows);
  if ('refused' in rows) {
    samples.remark(where, `no list: “${rows.refused}”`);
    return false;
  }
  const wholeAt = await paintedAt(page, counted(list.size));
  const answer = await page.evaluate((part) => window.probe.answer(part), answeredBy);
  note('rows', rows.paintedAt);
  note('answer', answer && answer.tookMs);
  note('afterAnswer', answer && rows.paintedAt - answer.endedAt);
  note('wholeAfterAnswer', answer && wholeAt - answer.endedAt);
  note('longestTask', await page.evaluate(() => window.probe.longestTask()));

  if (!(await page.evaluate(() => window.probe.focusFilter()))) throw new Error('There is no filter');
  for (const [at, key] of [...typed].entries()) {
    await watch(page, 'keydown', counted(left[at] ?? 0));
    await page.keyboard.press(key);
    const took = await measured(page);
    note('filterNext', took && took.next);
    note('filter', took && took.shown);
    if (at === 0) note('interactive', took && wholeAt + took.shown);
    await rest(page);
  }
  await page.evaluate(() => window.probe.selectFilter());
  await watch(page, 'keydown', counted(list.size));
  await page.keyboard.press('Delete');
  note('emptied', await shownAfter(page));

  await watch(page, 'click', { is: 'sorted', first });
  await page.locator('thead').getByRole('button', { name: /^Key/ }).click();
  note('sort', await shownAfter(page));

  await watch(page, 'click', { is: 'details', key: first });
  await page.locator('tbody button[aria-label^="Show license "]').first().click();
  note('details', await shownAfter(page));

  note('domRows', await page.evaluate(() => document.querySelectorAll('tbody tr').length));
  note('heap', await heapMB(devtools));
  return true;
}

const noting =
  ({ samples, where }: Visit) =>
  (measure: Measure, value: number | null) =>
    samples.add(where, measure, value);

/**
 * Measures the search box: opens it and types until it offers the license, then removes and retypes the last letter.
 * @returns whether the page has a search box
 */
export async function askBox(visit: Visit): Promise<boolean> {
  const { page, list, samples, where } = visit;
  const { typed, key } = list.expected;
  await watch(page, 'keydown', { is: 'box' }, BOX_LIMIT_MS);
  await page.keyboard.press('Control+k');
  const opened = await shownAfter(page);
  if (opened === null) return false;
  samples.add(where, 'boxOpen', opened);
  await page.keyboard.type(typed.slice(0, -1), { delay: TYPING_MS });
  for (const [press, is] of [
    [typed.slice(-1), 'offered'],
    ['Backspace', 'not offered'],
    [typed.slice(-1), 'offered'],
  ] as const) {
    await rest(page);
    await watch(page, 'keydown', { is, key }, BOX_LIMIT_MS);
    await page.keyboard.press(press);
    const took = await measured(page);
    samples.add(where, 'boxNext', took && took.next);
    samples.add(where, 'box', took && took.shown);
  }
  await page.keyboard.press('Escape');
  return true;
}

/** Returns the memory after garbage collection in MB: the JavaScript heap, DOM objects and array buffers. */
async function heapMB(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await devtools.send('Runtime.getHeapUsage');
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1_000_000;
}
