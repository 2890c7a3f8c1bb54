import type { Page } from '@playwright/test';
import { addToCustomer } from '../../support/database.ts';
import { CUSTOMERS } from '../../support/seed.ts';
import { storeSession } from '../../support/session.ts';
import type { FaultServer } from '../server/types.ts';
import { expect, test } from '../support/test.ts';

const LICENSES_CALL = `GET /v1/license/customer/${CUSTOMERS.deSmet.uuid}`;

const rows = (page: Page) => page.getByRole('table').getByRole('row');

/** Opens De Smet's list with exactly these licenses. */
async function openWith(page: Page, fault: FaultServer, licenses: readonly unknown[]) {
  await storeSession(page, fault);
  fault.on(LICENSES_CALL, { kind: 'raw', body: JSON.stringify({ licenses }) }, Infinity);
  await page.goto(`/customers/${CUSTOMERS.deSmet.uuid}`);
}

const license = (index: number, change: object = {}) => ({
  id: `${String(index).padStart(8, '0')}-0000-4000-8000-000000000000`,
  key: `TEST-KEY-${String(index).padStart(5, '0')}`,
  gridKw: index % 90,
  solarKw: null,
  batteryKw: null,
  evKw: null,
  creationDate: '2026-01-02T03:04:05.000Z',
  activationDate: index % 3 === 0 ? '2026-02-03T04:05:06.000Z' : null,
  duration: 12,
  deactivationDate: null,
  type: index % 2 === 0 ? 'residential' : 'commercial',
  datalinks: [],
  ...change,
});

test('#74 an unknown type is shown verbatim, and filtered as "other"', async ({ page, fault }) => {
  await openWith(page, fault, [license(1), license(2, { type: 'ORBITAL' }), license(3)]);
  await expect(rows(page).filter({ hasText: '…0002' })).toContainText('ORBITAL');
  await page.getByLabel('Type', { exact: true }).selectOption({ label: 'other' });
  await expect(page.getByText('1 of 3 licenses')).toBeVisible();
  const row = rows(page).filter({ hasText: 'ORBITAL' });
  await row.getByRole('link').or(row.getByRole('button')).first().click();
  await expect(page).toHaveURL(/[?&]license=00000002/);
  await expect(page.getByRole('complementary', { name: /…0002/ })).toContainText('ORBITAL');
});

test('#75 #76 a row without a key is skipped and counted, and unknown fields of other rows are ignored', async ({
  page,
  fault,
}) => {
  await openWith(page, fault, [
    license(1, { surprise: { deeply: ['nested'] }, __proto: 1 }),
    license(2, { key: undefined }),
    license(3, { gridKw: 'S3CRET' }),
    'no license at all',
    license(4),
  ]);
  await expect(page.getByText('2 of 2 licenses')).toBeVisible();
  await expect(rows(page).filter({ hasText: '…0001' })).toBeVisible();
  await expect(rows(page).filter({ hasText: '…0004' })).toBeVisible();
  await page.getByText('3 entries could not be read and are left out.').click();
  await expect(page.getByText(/^Row 2 \(id 00000002.*\): key$/)).toBeVisible();
  await expect(page.getByText(/^Row 3 \(id 00000003.*\): gridKw$/)).toBeVisible();
  await expect(page.getByText(/^Row 4 \(id None\)/)).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('S3CRET');
});

/**
 * Returns a function that returns the CPU time of the page's main thread so far, milliseconds. CPU time does not depend
 * on how busy the machine is.
 */
async function workOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
    if (seconds === undefined) throw new Error('This browser does not tell its work');
    return seconds * 1000;
  };
}

/** Scrolls down and up. @returns the number of frames */
function scroll(page: Page): Promise<number> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 60; frame += 1) {
      scrollBy(0, frame < 30 ? 40 : -40);
      await new Promise(requestAnimationFrame);
    }
    return 60;
  });
}

test('#78 a list of 20,000 is rendered in part, scrolls and filters immediately', async ({ page, fault }) => {
  await openWith(
    page,
    fault,
    Array.from({ length: 20_000 }, (_, index) => license(index)),
  );
  await expect(page.getByText('20,000 of 20,000 licenses')).toBeVisible();
  expect(await rows(page).count()).toBeLessThan(150);
  const work = await workOf(page);
  const costs: number[] = [];
  for (const text of ['19998', '12345', '00777', '04242']) {
    const before = await work();
    await page.getByRole('searchbox').fill(text);
    await expect(
      rows(page)
        .filter({ hasText: `…${text.slice(1)}` })
        .first(),
    ).toBeVisible();
    costs.push((await work()) - before);
  }
  // The first keystroke also builds the search index, and polling for the row costs CPU time too.
  expect(Math.min(...costs.slice(1)), 'milliseconds of work to filter').toBeLessThan(100);
  const before = await work();
  const frames = await scroll(page);
  expect(((await work()) - before) / frames, 'milliseconds of work for a frame').toBeLessThan(1000 / 60);
  await page.getByRole('searchbox').fill('9999');
  await expect(page.getByText('2 of 20,000 licenses')).toBeVisible();
});

test('#78 a list that is still loading is shown in part, and marked as incomplete', async ({
  page,
  login,
  fault,
}) => {
  const uuid = await addToCustomer(fault.databaseUrl, 'A wholesaler', { licenses: 3_000, controllers: 0 });
  await login('support');
  fault.on(`GET /v1/license/customer/${uuid}`, { kind: 'stall', bytes: 500_000 }, Infinity);
  await page.goto(`/customers/${uuid}`);
  const soFar = page.getByText(/^1,000 of 1,000 licenses so far…$/);
  await expect(soFar).toBeVisible();
  await expect(page.getByRole('table', { name: 'Licenses' })).toHaveAttribute('aria-rowcount', '-1');
  await expect(page.getByRole('button', { name: 'All', exact: true })).toHaveText('All');
  await expect(page.getByText(/^Read \d/)).toHaveCount(0);
  await page.getByRole('searchbox').fill('no such license');
  await expect(page.getByText('0 of 1,000 licenses so far…')).toBeVisible();
  await expect(page.getByText('No license matches')).toHaveCount(0);
});
