import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeOf, photograph, pngOf } from '../scanning/barcodes.ts';
import { CONTROLLERS, CUSTOMERS, FREE_KEYS, LICENSES } from '../support/seed.ts';
import { expect, expectValue, signIn, test } from './test.ts';

const { noLicense, oneLicense } = CONTROLLERS;
const [KEY, OTHER_KEY] = FREE_KEYS.deSmet;

test('claims and activates, and reads back what became of a claim whose reply is lost', async ({
  journey,
  fault,
}) => {
  const { page } = journey;
  await signIn(page, fault.url);
  await page.goto(`${fault.url}/claim`);
  await page.getByLabel('License key').fill(KEY);
  await page.getByLabel('NodeId or serial number').fill(noLicense.nodeId);
  const main = page.getByRole('main');
  await main
    .getByText(/^Links license/)
    .filter({ hasText: CUSTOMERS.deSmet.name })
    .waitFor();
  fault.on('POST /v1/license/claim', { kind: 'reset', commit: true });
  await main.getByRole('button', { name: 'Claim and activate', exact: true }).click();
  for (const step of ['Link the license to the controller', 'Activate the license'])
    await main
      .getByRole('listitem')
      .filter({ hasText: step })
      .filter({ hasText: 'Confirmed by the server at' })
      .last()
      .waitFor();
  const posts = fault.calls(/^POST \/v1\/license\//).map(({ path, status }) => `${path} ${status}`);
  expect(posts[0]).toBe('/v1/license/claim null');
  expect(posts.filter((post) => post.endsWith(' 200'))).toEqual(['/v1/license/activate 200']);

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Journal' }).click();
  await page.getByRole('heading', { name: `License …${KEY.slice(-4)}` }).waitFor();
  const { text } = await journey.saved(async () => {
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'Full audit log, text' }).click();
  });
  expect(text).toContain(noLicense.nodeId);
  expect(text).not.toContain(KEY);
});

test('pairs several serial numbers and keys at once', async ({ journey: { page }, fault }) => {
  await signIn(page, fault.url);
  await page.goto(`${fault.url}/pairing`);
  const main = page.getByRole('main');
  await page
    .getByLabel('Serial numbers and keys')
    .fill(`${noLicense.nodeId};${KEY}\n${CONTROLLERS.managed.nodeId};${OTHER_KEY}`);
  await main.getByRole('button', { name: 'Add these rows' }).click();
  await main.getByRole('button', { name: 'Link 2 licenses' }).click();
  await main
    .getByText('All rows that were ready have been sent. 2 done, 0 failed, 0 not sent.')
    .first()
    .waitFor();
  await page.reload();
  const rows = page.getByRole('list', { name: 'Rows of the sheet' }).getByRole('listitem');
  await rows.filter({ hasText: 'Confirmed by the server at' }).last().waitFor();
});

test('reads a code from a photo where there is no camera', async ({ journey: { page }, fault }) => {
  const folder = mkdtempSync(join(tmpdir(), 'license-dashboard-photo-'));
  const photo = join(folder, 'label.png');
  writeFileSync(photo, pngOf(photograph(await codeOf(oneLicense.nodeId, 'DataMatrix'), { wide: 220 })));
  await signIn(page, fault.url);
  await page.goto(`${fault.url}/claim`);
  await page.getByRole('button', { name: 'Scan the controller' }).click();
  const dialog = page.getByRole('dialog', { name: 'Scan the controller' });
  await dialog
    .getByRole('alert')
    .filter({ hasText: /camera/ })
    .waitFor();
  await dialog.getByLabel('From a photo').setInputFiles(photo);
  await expectValue(page.getByLabel('NodeId or serial number'), oneLicense.nodeId);
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('status').filter({ hasText: oneLicense.name }).first().waitFor();
  rmSync(folder, { recursive: true });
});

test('signing out in one tab signs out the other', async ({ journey, fault }) => {
  const { page } = journey;
  await signIn(page, fault.url);
  const other = await journey.newTab();
  await other.goto(`${fault.url}/customers/${CUSTOMERS.deSmet.uuid}`);
  await other.getByRole('button', { name: `Show license …${LICENSES.active.key.slice(-4)}` }).waitFor();
  await page.getByRole('button', { name: /@example\.com/ }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  for (const tab of [page, other]) await tab.getByRole('heading', { name: 'You are signed out' }).waitFor();
  expect(await other.getByText(CUSTOMERS.deSmet.name).count()).toBe(0);
  await page.goBack();
  await page.getByRole('heading', { name: 'Customers' }).waitFor({ state: 'hidden' });
  expect(fault.calls('POST /auth/logout')).toHaveLength(1);
});
