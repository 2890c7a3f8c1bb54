import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { clipboardTable } from '../../support/clipboard.ts';
import { query } from '../../support/database.ts';
import { CUSTOMERS, LICENSES } from '../../support/seed.ts';
import { expect, test } from '../support/test.ts';

test.use({ permissions: ['clipboard-write'] });

test('#103 text that starts like a formula is exported as text', async ({ page, login, fault, watched }) => {
  const { deSmet } = CUSTOMERS;
  await query(fault.databaseUrl, 'UPDATE companies SET name = ? WHERE id = ?', ['=1+1', deSmet.id]);
  await query(fault.databaseUrl, 'UPDATE licenses SET "key" = ?, type = ? WHERE id = ?', [
    '@SUM(1+1)*cmd',
    '  ＝HYPERLINK("http://evil.test")',
    LICENSES.active.id,
  ]);
  await login();
  await page.goto(`/customers/${deSmet.uuid}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('=1+1');
  const choose = async (name: string) => {
    await page.getByRole('button', { name: /Export|Copied|Saved/ }).click();
    await page.getByRole('menuitem', { name }).click();
  };

  watched.expected.wholeKeys = true;
  const [download] = await Promise.all([page.waitForEvent('download'), choose('CSV with full keys')]);
  expect(download.suggestedFilename()).toMatch(/^licenses-1-1-\d{4}-/);
  const text = await readFile(await download.path(), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true });
  expect(data.length).toBeGreaterThan(10);
  expect(new Set(data.map(({ customerName }) => customerName))).toEqual(new Set(["'=1+1"]));
  expect(data.find(({ id }) => id === LICENSES.active.id)).toMatchObject({
    key: "'@SUM(1+1)*cmd",
    type: `'  ＝HYPERLINK("http://evil.test")`,
  });
  expect(text).toContain(`"'=1+1"`);
  expect(data.flatMap((row) => Object.values(row)).filter((cell) => /^\s*[=+\-@＝]/.test(cell))).toEqual([]);

  await choose('Copy as a table');
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const cells = (await clipboardTable(page)).flat();
  expect(cells).toContain('\'＝HYPERLINK("http://evil.test")');
  expect(cells.filter((cell) => /^\s*[=+\-@＝]/.test(cell))).toEqual([]);
});
