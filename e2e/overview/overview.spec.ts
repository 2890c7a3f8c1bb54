import type { Page, Route } from '@playwright/test';
import { LIST, masked } from '../pages/licensesPage.ts';
import { holdBack } from '../support/holdRequests.ts';
import { CUSTOMERS, type License } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';

const { deSmet, muller, lefebvre } = CUSTOMERS;

const progress = (page: Page) => page.getByText(/^\d+ of \d+ customers loaded/).first();
const figure = (page: Page, name: string) => page.getByRole('region', { name });
const listed = (page: Page) => page.getByRole('region', { name: 'The licenses' }).getByRole('listitem');

/** Every license that the service answers with, by customer; the answers pass through untouched. */
async function collect(page: Page): Promise<License[]> {
  const all: License[] = [];
  await page.route(LIST, async (route) => {
    const response = await route.fetch();
    all.push(...((await response.json()) as { licenses: License[] }).licenses);
    await route.fulfill({ response });
  });
  return all;
}

test('says nothing of the licenses while the customers are still being read', async ({ page, login }) => {
  await login();
  const letThrough = await holdBack(page, /\/v1\/company/);
  for (const asked of ['', '?needs=unlinked']) {
    await page.goto(`/overview${asked}`);
    await expect(page.getByText('Loading your customers…').first()).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(/Nothing needs attention|No license|0 of 0/);
  }
  await page.goto('/overview');
  letThrough();
  await expect(progress(page)).toHaveText('3 of 3 customers loaded');
  await expect(page.getByRole('heading', { name: 'What needs attention' })).toBeVisible();
});

test(
  'says what needs attention, draws it, and shows exactly what is behind each bar',
  { tag: '@everyWidth' },
  async ({ page, login }) => {
    await login();
    await page.goto('/customers');
    const all = await collect(page);
    await page.getByRole('link', { name: 'Overview' }).click();
    await expect(progress(page)).toHaveText('3 of 3 customers loaded');
    await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
    const now = Date.now();
    const ended = ({ deactivationDate }: License) =>
      deactivationDate !== null && Date.parse(deactivationDate) <= now;
    const running = all.filter((license) => !ended(license));
    const unlinked = running.filter(({ datalinks }) => datalinks?.length === 0);
    const notActivated = running.filter(({ activationDate }) => activationDate === null);
    const solar = running.filter(({ type, solarKw }) => type === 'commercial' && solarKw !== null);
    const kw = solar.reduce((sum, { solarKw }) => sum + (solarKw ?? 0), 0);

    const states = figure(page, 'Licenses by state');
    await expect(states).toContainText(`Of ${all.length} licenses`);
    await expect(states.getByRole('link', { name: 'not activated' })).toContainText(
      String(notActivated.length),
    );
    await expect(page.getByText(`${unlinked.length} licenses are not linked to a controller`)).toBeVisible();

    // The table is there for a screen reader, and for everybody on demand.
    const table = page.getByRole('table', { name: 'Capacity by type' });
    await expect(table.getByRole('row', { name: /^Solar, commercial/ })).toContainText(
      `${kw.toLocaleString('en-GB')}${solar.length}`,
    );
    await expect(table.getByRole('link')).toHaveCount(0);
    const show = figure(page, 'Capacity by type').getByRole('button', { name: 'Show as a table' });
    await show.click();
    await table.getByRole('link', { name: 'Solar, commercial' }).click();
    await expect(page).toHaveURL(/\/overview\?capacity=solarKw&type=commercial$/);
    await expect(page.getByText(`${solar.length} of ${all.length} licenses`)).toBeVisible();

    await page.goBack();
    await states.getByRole('link', { name: 'ended' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    const gone = all.filter(ended);
    await expect(listed(page)).toHaveCount(gone.length);
    for (const { key } of gone)
      await expect(listed(page).filter({ hasText: masked(key) })).not.toHaveCount(0);

    await page.getByRole('link', { name: 'Back to the overview' }).click();
    const bar = figure(page, 'Ends by month').locator('svg').getByRole('link').first();
    const count = /: (\d+) licenses?$/.exec((await bar.getAttribute('aria-label')) ?? '')?.[1];
    await bar.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/overview\?ends=\d{4}-\d\d$/);
    await expect(listed(page)).toHaveCount(Number(count));
    await page.reload();
    await expect(listed(page)).toHaveCount(Number(count));
    const first = listed(page)
      .first()
      .getByRole('link', { name: /^Open license/ });
    await expect(first).toHaveAttribute('href', /^\/customers\/[\w-]+\?license=[\w-]+$/);
  },
);

test('a customer that could not be read is not in the numbers, and is named', async ({ page, login }) => {
  await login();
  await page.route(LIST, (route) =>
    route.request().url().includes(deSmet.uuid) ? route.fulfill({ status: 403, json: {} }) : route.continue(),
  );
  await page.goto('/overview');
  await expect(progress(page)).toHaveText('2 of 3 customers loaded, 1 failed');
  await expect(page.getByText('1 customer could not be loaded and is not in the numbers')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: deSmet.name })).toBeVisible();
  await page.goto('/overview?type=other');
  await expect(page.getByText('No matching licenses so far')).toBeVisible();
  await expect(progress(page)).toHaveText('2 of 3 customers loaded, 1 failed');
  await page.unroute(LIST);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(progress(page)).toHaveText('3 of 3 customers loaded');
  await expect(listed(page)).toHaveCount(1);
});

test('where no customer could be read, nothing is said of the licenses', async ({ page, login }) => {
  await login();
  await page.route(LIST, (route) => route.fulfill({ status: 403, json: {} }));
  for (const asked of ['', '?needs=unlinked']) {
    await page.goto(`/overview${asked}`);
    await expect(page.getByText('3 customers could not be loaded and are not in the numbers')).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(
      /needs attention|No matching licenses|No license|0 of 0/,
    );
  }
  await page.unroute(LIST);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('3 of 3 customers loaded').first()).toBeVisible();
  await expect(listed(page)).not.toHaveCount(0);
});

test('reading stops and goes on, and says what its numbers are out of', async ({ page, login }) => {
  await login();
  const held: Route[] = [];
  await page.route(LIST, async (route) => {
    if (route.request().url().includes(lefebvre.uuid)) await route.continue();
    else held.push(route);
  });
  await page.goto('/overview');
  await expect(progress(page)).toHaveText('1 of 3 customers loaded');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(progress(page)).toHaveText('1 of 3 customers loaded');
  await page.unroute(LIST);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/v1/license/customer/')) asked.push(request.url());
  });
  await page.getByRole('button', { name: 'Continue loading' }).click();
  await expect(progress(page)).toHaveText('3 of 3 customers loaded');
  expect(asked).toHaveLength(2);
  expect(asked.some((url) => url.includes(muller.uuid))).toBe(true);
});

test('many customers are read only when somebody asks for it', async ({ page, login }) => {
  await login();
  await page.goto('/customers');
  const company = Array.from({ length: 40 }, (_, n) => ({
    id: n + 1,
    name: `Customer ${n}`,
    uuid: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  }));
  let calls = 0;
  await page.route('**/v1/company', (route) => route.fulfill({ json: { company } }));
  await page.route(LIST, async (route) => {
    calls += 1;
    await route.fulfill({ json: { licenses: [] } });
  });
  await page.goto('/overview');
  await expect(page.getByText('This takes 40 requests to the service, four at a time.')).toBeVisible();
  expect(calls).toBe(0);
  await page.getByRole('button', { name: 'Read 40 customers' }).click();
  await expect(progress(page)).toHaveText('40 of 40 customers loaded');
  await expect(page.getByText('Nothing needs attention.')).toBeVisible();
  expect(calls).toBe(40);
});
