import type { Page } from '@playwright/test';
import { CUSTOMERS } from '#server/sandbox/seed/known.ts';
import { expect, signIn, test } from './fixtures.ts';
import type { FaultServer } from './types.ts';

const LICENSES_CALL = `GET /v1/license/customer/${CUSTOMERS.deSmet.uuid}`;

const rows = (page: Page) => page.getByRole('table').getByRole('row');

/** Opens De Smet's list with exactly these licenses in it. */
async function openWith(page: Page, fault: FaultServer, licenses: readonly unknown[]) {
  await signIn(page, fault);
  fault.on(LICENSES_CALL, { kind: 'raw', body: JSON.stringify({ licenses }) }, Infinity);
  await page.goto(`${fault.url}/customers/${CUSTOMERS.deSmet.uuid}`);
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

test('#74 a type that nobody knows yet is shown as it came, and found under "other"', async ({
  page,
  fault,
}) => {
  await openWith(page, fault, [license(1), license(2, { type: 'ORBITAL' }), license(3)]);
  await expect(rows(page).filter({ hasText: '…0002' })).toContainText('ORBITAL');
  await page.getByLabel('Type', { exact: true }).selectOption({ label: 'other' });
  await expect(page.getByText('1 of 3 licenses')).toBeVisible();
  const row = rows(page).filter({ hasText: 'ORBITAL' });
  await row.getByRole('link').or(row.getByRole('button')).first().click();
  await expect(page).toHaveURL(/[?&]license=00000002/);
  await expect(page.getByText('ORBITAL')).toHaveCount(2);
});

test('#75 #76 a row without its key is left out and counted, and what else is in the others is ignored', async ({
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

/** Milliseconds until the count that typing leads to is painted, the shortest of five times. */
async function filterMs(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
    const count = document.querySelector('main section output');
    if (!field || !count) throw new Error('No filter');
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    let best = Infinity;
    for (const text of ['0001', '0012', '0123', '1234', '']) {
      const before = count.textContent;
      const from = performance.now();
      setValue?.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise<void>((resolve) => {
        const look = () => (count.textContent === before ? requestAnimationFrame(look) : resolve());
        look();
      });
      best = Math.min(best, performance.now() - from);
    }
    return best;
  });
}

/** Frames in a second of scrolling, the best of three. */
async function framesPerSecond(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let best = 0;
    for (let round = 0; round < 3; round += 1) {
      const from = performance.now();
      let frames = 0;
      while (performance.now() - from < 500) {
        scrollBy(0, round % 2 === 0 ? 40 : -40);
        await new Promise(requestAnimationFrame);
        frames += 1;
      }
      best = Math.max(best, (frames / (performance.now() - from)) * 1000);
    }
    return best;
  });
}

test('#78 a list of 20,000 is drawn in part, scrolls and is filtered at once', async ({ page, fault }) => {
  await openWith(
    page,
    fault,
    Array.from({ length: 20_000 }, (_, index) => license(index)),
  );
  await expect(page.getByText('20,000 of 20,000 licenses')).toBeVisible();
  expect(await rows(page).count()).toBeLessThan(150);
  const [ms, frames] = [await filterMs(page), await framesPerSecond(page)];
  expect(ms, 'milliseconds to filter').toBeLessThan(100);
  expect(frames, 'frames per second').toBeGreaterThan(50);
  await page.getByRole('searchbox').fill('9999');
  await expect(page.getByText('2 of 20,000 licenses')).toBeVisible();
});
