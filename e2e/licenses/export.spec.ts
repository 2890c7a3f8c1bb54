import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { count, details, masked, preset, visit } from '../pages/licensesPage.ts';
import { clipboard, clipboardTable } from '../support/clipboard.ts';
import { CUSTOMERS, LICENSES } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';
import { watch } from '../support/watch.ts';

const { deSmet, muller } = CUSTOMERS;

test.use({ viewport: { width: 1280, height: 800 }, permissions: ['clipboard-write'] });

const open = (page: Page) => page.getByRole('button', { name: 'Export' }).click();
const item = (page: Page, name: string) =>
  page.getByRole('menu', { name: 'Export' }).getByRole('menuitem', { name });
const said = (page: Page) => page.locator('[aria-live=polite]').first();

async function choose(page: Page, name: string) {
  await open(page);
  await item(page, name).click();
}

async function saved(page: Page, name: string): Promise<{ file: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), choose(page, name)]);
  return { file: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('saves what is filtered as CSV, with masked keys unless whole ones are asked for', async ({
  page,
  login,
  host,
  watched,
}) => {
  await login();
  const licenses = await visit(page, host.url, muller);
  await preset(page, 'Not linked').click();
  const unlinked = licenses.filter(({ datalinks }) => datalinks?.length === 0);
  await expect(count(page)).toContainText(`${unlinked.length} of ${licenses.length}`);

  const { file, text } = await saved(page, 'CSV, keys masked');
  expect(file).toMatch(/^licenses-muller-sohne-elektrotechnik-gmbh-\d{4}-\d\d-\d\d\.csv$/);
  await expect(said(page)).toContainText(`Saved as ${file}`);
  expect(text.startsWith('\ufeffid,key,state,type,gridKw,')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true });
  expect(errors).toEqual([]);
  expect(data.map(({ id }) => id)).toEqual(unlinked.map(({ id }) => id));
  for (const [at, row] of data.entries()) {
    const license = unlinked[at];
    expect(row.key).toBe(masked(license?.key ?? ''));
    expect(row).toMatchObject({
      gridKw: license?.gridKw === null ? '' : String(license?.gridKw),
      customerName: muller.name,
      customerId: muller.uuid,
      links: '0',
    });
    expect(row.creationDate).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  }

  watched.expected.wholeKeys = true;
  await open(page);
  await expect(item(page, 'CSV with full keys')).toHaveAccessibleName(/can use every key/);
  await page.keyboard.press('Escape');
  const whole = await saved(page, 'CSV with full keys');
  expect(whole.file).toContain('whole-keys');
  const keys = Papa.parse<Record<string, string>>(whole.text, { header: true }).data.map(({ key }) => key);
  expect(keys).toEqual(unlinked.map(({ key }) => key));
});

test('copies a table and tickets with masked keys, by keyboard, and says so', async ({
  page,
  login,
  host,
}) => {
  await login();
  const licenses = await visit(page, host.url, deSmet, '?state=notActivated');
  const idle = licenses.filter(({ activationDate }) => activationDate === null);
  const button = page.getByRole('button', { name: 'Export' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(item(page, 'CSV, keys masked')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(item(page, 'Copy as a table')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('Copied');
  await expect(page.getByRole('button', { name: 'Copied' })).toBeFocused();
  const table = await clipboardTable(page);
  expect(table).toHaveLength(idle.length + 1);
  expect(table[0]?.slice(0, 4)).toEqual(['State', 'Key', 'Type', 'Grid (kW)']);
  expect(table.slice(1).map((row) => row[1])).toEqual(idle.map(({ key }) => masked(key)));
  const lines = (await clipboard(page)).split('\n');
  expect(lines.map((line) => line.split('\t'))).toEqual(table);

  await choose(page, 'Copy for a ticket, Markdown');
  await expect.poll(() => clipboard(page)).toContain(`**${deSmet.name}**`);
  const markdown = await clipboard(page);
  expect(markdown).toContain(`- Licenses: ${idle.length} of ${licenses.length}`);
  expect(markdown).toContain('- Filters: State: not activated');
  expect(markdown).toContain(`| not activated | ${masked(LICENSES.notActivated.key)} |`);
  await choose(page, 'Copy for a ticket, plain text');
  await expect.poll(() => clipboard(page)).toContain(`Customer id: ${deSmet.uuid}\n`);
  const all = [...lines, markdown, await clipboard(page)].join('\n');
  for (const { key } of licenses) expect(all).not.toContain(key);
});

test('a copied link leads to the same view after signing in, and holds no key', async ({
  page,
  login,
  host,
  browser,
}) => {
  await login();
  await visit(page, host.url, deSmet, `?preset=unlinked&license=${LICENSES.notActivated.id}`);
  await page.getByLabel('Find by key').fill(LICENSES.notActivated.key);
  await expect(count(page)).toContainText('0 of');
  await open(page);
  await expect(item(page, 'Copy a link to this view')).toHaveAccessibleName(/it could be a key/);
  await expect(page.getByText('there is nothing to export')).toBeVisible();
  await item(page, 'Copy a link to this view').click();
  const link = await clipboard(page);

  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const apart = watch(host.keys);
  await apart.add(context);
  const fresh = await context.newPage();
  await fresh.goto(link);
  await fresh.getByLabel('Email or user name').fill('installer@example.com');
  await fresh.getByLabel('Password').fill('sandbox');
  await fresh.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(preset(fresh, 'Not linked')).toHaveAttribute('aria-pressed', 'true');
  await expect(details(fresh, LICENSES.notActivated.key)).toBeVisible();
  await expect(fresh).toHaveURL(link);
  expect(await apart.faults()).toEqual([]);
  await context.close();
});
