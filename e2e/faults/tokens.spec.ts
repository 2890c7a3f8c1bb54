import type { Page } from '@playwright/test';
import { openBench } from './benchPage.ts';
import { expect, signIn, tabs, test } from './fixtures.ts';

const burst = (page: Page, calls: number) => page.evaluate((count) => window.bench.reads(count), calls);
const allWell = (calls: number) => Array.from({ length: calls }, () => 200);

test('#1 a token expires under 20 calls at once: one refresh, and all of them succeed', async ({
  page,
  context,
  fault,
}) => {
  await signIn(page, fault);
  const [bench] = await tabs(context, 1);
  if (!bench) return;
  await openBench(bench, fault);
  expect(await burst(bench, 1)).toEqual([200]);
  fault.expireAccessTokens();
  const before = fault.calls('GET /auth/accesstoken').length;
  expect(await burst(bench, 20)).toEqual(allWell(20));
  expect(fault.calls('GET /auth/accesstoken')).toHaveLength(before + 1);
  // Four slots: the others have not been sent yet when the first four come back.
  const refused = fault.calls('GET /v1/company?id=').filter(({ status }) => status === 401);
  expect(refused.length).toBeGreaterThanOrEqual(1);
  expect(refused.length).toBeLessThanOrEqual(4);
  await expect(page.getByRole('heading', { name: 'Customers' })).toBeVisible();
});

test('#2 four tabs with 20 callers each refresh once, and once more in each of 25 rounds', async ({
  page,
  context,
  fault,
}) => {
  await signIn(page, fault);
  const four = await tabs(context, 4);
  await Promise.all(four.map((tab) => openBench(tab, fault)));
  for (let round = 1; round <= 26; round += 1) {
    const calls = round === 1 ? 20 : 4;
    fault.expireAccessTokens();
    const before = fault.calls('GET /auth/').length;
    const answers = await Promise.all(four.map((tab) => burst(tab, calls)));
    expect(answers, `round ${round}`).toEqual(four.map(() => allWell(calls)));
    expect(fault.calls('GET /auth/').length - before, `round ${round}`).toBe(1);
  }
});
