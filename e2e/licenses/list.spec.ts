import { column, count, masked, open, preset, rows, visit } from '../pages/licensesPage.ts';
import { CUSTOMERS, type License, LICENSES } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';

const { deSmet, muller } = CUSTOMERS;

test.use({ viewport: { width: 1280, height: 800 } });

test('are one call, each with its state in words and its key masked', async ({ page, login, host }) => {
  await login();
  let calls = 0;
  page.on('request', (request) => {
    if (request.url().includes('/v1/license/')) calls += 1;
  });
  const licenses = await visit(page, host.url, deSmet);
  await expect(page.getByRole('heading', { level: 1, name: deSmet.name })).toBeVisible();
  await expect(page).toHaveTitle(new RegExp(deSmet.name));
  for (const [license, state] of [
    [LICENSES.active, 'active'],
    [LICENSES.notActivated, 'not activated'],
    [LICENSES.planned, 'activation planned'],
    [LICENSES.endsSoon, 'ends soon'],
    [LICENSES.ended, 'ended'],
  ] as const) {
    const row = rows(page).filter({ hasText: masked(license.key) });
    await expect(row.getByRole('cell').nth(1)).toHaveText(state);
  }
  await expect(rows(page).filter({ hasText: masked(LICENSES.unknownType.key) })).toContainText('industrial');
  const unstated = rows(page).filter({ hasText: masked(LICENSES.nullCapacities.key) });
  await expect(unstated.getByText('not stated')).toHaveCount(4);
  const main = await page.getByRole('main').innerText();
  for (const { key } of licenses) expect(main).not.toContain(key);

  await preset(page, 'Not linked').click();
  await page.getByRole('columnheader', { name: 'Ends' }).getByRole('button').click();
  await page.getByLabel('Find by key').fill('x');
  await expect(page).toHaveURL(/preset=unlinked&sort=ends&q=x|q=x/);
  expect(calls).toBe(1);
});

test('filters narrow each other, and what they leave over is true', async ({ page, login, host }) => {
  await login();
  const licenses = await visit(page, host.url, muller);
  const large = ({ gridKw, solarKw, batteryKw, evKw }: License) =>
    [gridKw, solarKw, batteryKw, evKw].some((kw) => kw !== null && kw >= 60);

  await page.getByRole('combobox', { name: 'Type' }).selectOption('commercial');
  const commercial = licenses.filter(({ type }) => type === 'commercial');
  await expect(count(page)).toContainText(`${commercial.length} of`);
  await page.getByLabel('Minimum kW').pressSequentially('60');
  await expect(page).toHaveURL(/kw=60/);
  await expect(count(page)).toContainText(`${commercial.filter(large).length} of`);
  await page.getByRole('combobox', { name: 'Linked' }).selectOption('no');
  const unlinked = commercial.filter(large).filter(({ datalinks }) => datalinks?.length === 0);
  await expect(count(page)).toContainText(`${unlinked.length} of`);
  await page.getByRole('combobox', { name: 'State' }).selectOption('not activated');
  const idle = unlinked.filter(({ activationDate }) => activationDate === null);
  await expect(count(page)).toContainText(`${idle.length} of`);

  await page.getByLabel('Find by key').fill('no license has this');
  await expect(page.getByText('No license matches')).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Clear filters' }).last().click();
  await expect(count(page)).toContainText(`${licenses.length} of`);
  await expect(page.getByLabel('Find by key')).toHaveValue('');
  await expect(page.getByLabel('Minimum kW')).toHaveValue('');
});

test('a view comes back from its URL, and Back undoes a choice', async ({ page, login, host }) => {
  await login();
  await visit(page, host.url, muller, '?preset=unlinked&type=residential&kw=30&sort=-ends&q=a');
  await expect(preset(page, 'Not linked')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('combobox', { name: 'Type' })).toHaveValue('residential');
  await expect(page.getByLabel('Minimum kW')).toHaveValue('30');
  await expect(page.getByLabel('Find by key')).toHaveValue('a');
  await expect(page.getByRole('columnheader', { name: 'Ends' })).toHaveAttribute('aria-sort', 'descending');
  const narrowed = await count(page).innerText();

  await preset(page, 'Not activated').click();
  await expect(page).toHaveURL(/preset=notActivated/);
  await rows(page)
    .first()
    .getByRole('button', { name: /^Show license/ })
    .click();
  await expect(page).toHaveURL(/license=/);
  await page.goBack();
  await expect(page).not.toHaveURL(/license=/);
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await page.goBack();
  await expect(preset(page, 'Not linked')).toHaveAttribute('aria-pressed', 'true');
  await expect(count(page)).toHaveText(narrowed);
  await page.goForward();
  await expect(preset(page, 'Not activated')).toHaveAttribute('aria-pressed', 'true');

  await visit(page, host.url, muller, '?preset=nonsense&sort=drop%20table&kw=minus&license=');
  await expect(preset(page, 'All')).toHaveAttribute('aria-pressed', 'true');
});

test('sorts by a column in both directions, with what is not stated last', async ({ page, login, host }) => {
  await login();
  const licenses = await visit(page, host.url, deSmet);
  const head = page.getByRole('columnheader', { name: /^Solar/ });
  const solar = () => column(page, /^Solar/);
  const stated = licenses.flatMap(({ solarKw }) => (solarKw === null ? [] : [solarKw]));
  const unstated = licenses.filter(({ solarKw }) => solarKw === null).map(() => expect.stringContaining('–'));
  const texts = (sorted: number[]) => [...sorted.map(String), ...unstated];

  await expect(head).not.toHaveAttribute('aria-sort');
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  expect(unstated.length).toBeGreaterThan(0);
  expect(await solar()).toEqual(texts(stated.toSorted((a, b) => a - b)));
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  expect(await solar()).toEqual(texts(stated.toSorted((a, b) => b - a)));
  await head.getByRole('button').click();
  await expect(head).not.toHaveAttribute('aria-sort');
});

test('no key comes into the URL, the history or the title, however it is looked for', async ({
  page,
  login,
  host,
}) => {
  await login();
  await visit(page, host.url, deSmet);
  const box = page.getByLabel('Find by key');
  await box.pressSequentially(LICENSES.planned.key);
  await expect(count(page)).toContainText('1 of');
  await expect(box).toHaveValue(LICENSES.planned.key);
  await open(page, LICENSES.planned.key).click();
  await expect(page).toHaveURL(new RegExp(`license=${LICENSES.planned.id}`));
  await expect(page).not.toHaveURL(/q=/);
  await expect(box).toHaveValue(LICENSES.planned.key);
  const stored = await page.evaluate(() =>
    [location.href, JSON.stringify(history.state), document.title].join(),
  );
  expect(stored).not.toContain(LICENSES.planned.key.slice(0, 5));

  await box.fill('SOMEBODY-ELSES-KEY-1234');
  await expect(page.getByText('No license matches')).toBeVisible();
  await preset(page, 'Ended').click();
  await expect(page).toHaveURL(/preset=ended/);
  expect(page.url()).not.toContain('SOMEBODY');

  await visit(page, host.url, deSmet, `?q=${LICENSES.planned.key}`);
  await expect(page).not.toHaveURL(/q=/);
  await expect(count(page)).toContainText('1 of');
});

test('typing keeps the caret and every letter, and the last four reach the URL', async ({
  page,
  login,
  host,
}) => {
  await login();
  await visit(page, host.url, deSmet);
  const box = page.getByLabel('Find by key');
  await box.pressSequentially('B8');
  await expect(page).toHaveURL(/q=B8/);
  await box.press('Home');
  await page.keyboard.type('T3');
  await expect(box).toHaveValue('T3B8');
  expect(await box.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(2);
  await expect(page).toHaveURL(/q=T3B8/);
});
