import { addToCustomer } from '../support/database.ts';
import { expect, test } from '../support/test.ts';

const ALL = 150;

test('the licenses on many controllers are read on sight, each once', async ({ page, login, host }) => {
  const uuid = await addToCustomer(host.databaseUrl, 'A housing project', {
    licenses: ALL,
    controllers: ALL,
  });
  const calls: string[] = [];
  page.on('request', (request) => {
    const nodeId = /\/v1\/license\/controller\/([^/?]+)/.exec(request.url())?.[1];
    if (nodeId !== undefined) calls.push(nodeId);
  });
  await login('support');
  await page.goto(`/customers/${uuid}/controllers`);
  const list = page.getByRole('list', { name: 'Controllers' });
  const rows = list.getByRole('listitem');
  await expect(rows.first()).toHaveAttribute('aria-setsize', String(ALL));
  await expect(rows.first().getByText('not loaded yet')).toHaveCount(0);
  await expect(
    rows
      .first()
      .getByText(/^(?:No license|…)/)
      .first(),
  ).toBeVisible();
  expect(await rows.count()).toBeLessThan(60);
  await expect(page.getByText(new RegExp(`^[1-9]\\d* of ${ALL} controllers loaded$`)).first()).toBeVisible();
  expect(calls.length).toBeLessThan(60);

  // Scrolls to the last controller and back.
  const last = list.locator(`[aria-posinset="${ALL}"]`);
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 2_000);
      return last.count();
    })
    .toBe(1);
  await expect(last.getByText(/^(?:No license|…)/).first()).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(rows.first()).toHaveAttribute('aria-posinset', '1');
  await expect(
    rows
      .first()
      .getByText(/^(?:No license|…)/)
      .first(),
  ).toBeVisible();
  expect(new Set(calls).size, 'no controller or site is read twice').toBe(calls.length);

  await page.getByLabel('Sort by').selectOption('what needs attention');
  await expect(page.getByText(`${ALL} of ${ALL} controllers loaded`).first()).toBeVisible();
  await expect(rows.first()).toContainText('No license');
  expect(new Set(calls).size).toBe(calls.length);
});
