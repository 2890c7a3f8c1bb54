import type { Page } from '@playwright/test';
import { LIST, masked } from '../pages/licensesPage.ts';
import type { License } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';

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

test('says what needs attention, draws it, and shows exactly what is behind each bar', async ({
  page,
  login,
}) => {
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
  for (const { key } of gone) await expect(listed(page).filter({ hasText: masked(key) })).not.toHaveCount(0);

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
});
