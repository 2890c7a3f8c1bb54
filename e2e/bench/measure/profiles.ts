import { EVENT, FIRST_ROW, PAINTED } from '../page/shown.ts';
import type { List } from '../host.ts';
import { openContext, sceneOf, type Bench } from '../round.ts';
import type { Page } from '../samples.ts';
import { slowDown } from '../speed.ts';
import { countOf } from '../yardsticks/license.ts';
import { keyHeading, openSignedIn, urlOf } from './pages.ts';
import { profiled } from './profile.ts';
import { paintedAt, shownAfter, watch } from './watching.ts';

const SPEED = '4× CPU';
const PAGES: readonly Page[] = ['dashboard', 'AG Grid', 'TanStack'];

/** Prints where the time of the main thread goes, on a CPU four times slower: sign-in, lists, a sort and a detail. */
export async function profiles(bench: Bench): Promise<void> {
  console.log(await profileSignIn(bench));
  for (const list of bench.host.lists)
    for (const page of PAGES) console.log(`\n${await profileList(bench, list, page)}`);
}

const headed = (title: string, text: string) => `### ${title}, ${SPEED}\n\n${text}`;

async function profileSignIn(bench: Bench): Promise<string> {
  const context = await openContext(bench);
  const page = await context.newPage();
  const devtools = await slowDown(page, SPEED);
  const text = await profiled(bench.browser, page, devtools, { until: PAINTED }, async () => {
    await page.goto(`${bench.host.url}/sign-in`, { waitUntil: 'commit' });
    await paintedAt(page, { is: 'button', name: 'Sign in' });
  });
  await context.close();
  return headed('Sign-in page', text);
}

async function profileList(bench: Bench, list: List, name: Page): Promise<string> {
  const { browser, host } = bench;
  const { first } = list.expected;
  const context = await openContext(bench);
  const page = await openSignedIn(host, name, context);
  const devtools = await slowDown(page, SPEED);
  const record = (from: string | undefined, visit: () => Promise<unknown>) =>
    profiled(browser, page, devtools, { from, until: PAINTED }, visit);
  const load = await record(undefined, async () => {
    await page.goto(urlOf(host, name, list), { waitUntil: 'commit' });
    await page.evaluate(() => window.probe.rows);
    await paintedAt(page, { is: 'count', text: countOf(list.size, list.size) });
  });
  const sort = await record(EVENT, async () => {
    await watch(page, 'click', { is: 'sorted', first });
    await keyHeading(page).click();
    await shownAfter(page);
  });
  const detail = await record(EVENT, async () => {
    await watch(page, 'click', { is: 'details', key: first });
    await page.locator(FIRST_ROW).first().click();
    await shownAfter(page);
  });
  await context.close();
  const of = `${sceneOf(list)} licenses, ${name}`;
  return [
    headed(`Whole list of ${of}`, load),
    headed(`Sort by key of ${of}`, sort),
    headed(`Open detail of ${of}`, detail),
  ].join('\n\n');
}
