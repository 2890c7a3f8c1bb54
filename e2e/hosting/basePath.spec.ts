import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { codesIn } from '../certificate/pdf.ts';
import { controllerField, keyField, summary } from '../pages/claimPage.ts';
import { codeOf, photograph, pngOf } from '../scanning/barcodes.ts';
import { startTestHost } from '../support/host.ts';
import { CONTROLLERS, CUSTOMERS, FREE_KEYS, LICENSES } from '../support/seed.ts';
import { expect, submitSignIn, test } from '../support/test.ts';
import { startStaticHost } from './staticHost.ts';

const { oneLicense } = CONTROLLERS;

/** Walks through the app from the sign-in to the certificate, by links, URLs and reloads. */
async function walk(page: Page, url: string) {
  await page.goto(`${url}/customers/${CUSTOMERS.deSmet.uuid}`);
  await expect(page).toHaveURL(new RegExp(`^${url}/sign-in\\?next=`));
  await submitSignIn(page, 'installer', { keep: true });
  await expect(page).toHaveURL(`${url}/customers/${CUSTOMERS.deSmet.uuid}`);
  await expect(page.getByText(`…${LICENSES.active.key.slice(-4)}`).first()).toBeVisible();
  await page.reload();
  await page.getByRole('link', { name: 'Controllers' }).last().click();
  await page.getByRole('link', { name: oneLicense.name }).click();
  await expect(page).toHaveURL(`${url}/controllers/${oneLicense.nodeId}`);

  // The link on a sticker. The barcode reader is WebAssembly in a worker.
  await page.goto(`${url}/c/${oneLicense.nodeId}`);
  await expect(page).toHaveURL(`${url}/claim?controller=${oneLicense.nodeId}`);
  await expect(controllerField(page)).toHaveValue(oneLicense.nodeId);
  const [key] = FREE_KEYS.deSmet;
  await page.getByRole('button', { name: 'Scan the key' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('dialog').getByRole('button', { name: 'From a photo' }).click();
  const buffer = pngOf(photograph(await codeOf(key, 'QRCode'), { wide: 200 }));
  await (await chooser).setFiles({ name: 'label.png', mimeType: 'image/png', buffer });
  await expect(keyField(page)).toHaveValue(key);
  await expect(summary(page)).toContainText(oneLicense.name);

  await page.goto(`${url}/controllers/${oneLicense.nodeId}/certificate/${LICENSES.active.id}`);
  const preview = page.getByRole('region', { name: 'Print preview' });
  await expect(preview).toBeVisible();
  await expect(page.getByText('Loading the certificate…')).toHaveCount(0);
  expect(await codesIn(await preview.screenshot())).toEqual([`${url}/c/${oneLicense.nodeId}`]);
}

/** Returns the names of all storage that another dashboard on this origin would share. */
const sharedNames = (page: Page) =>
  page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name = '' }) => name);
    const locks = ((await navigator.locks.query()).held ?? []).map(({ name = '' }) => name);
    return [...databases, ...locks, ...Object.keys(localStorage), ...Object.keys(sessionStorage)];
  });

test('the app works under a base path of the host', async ({ page, template }) => {
  const host = await startTestHost({ databaseUrl: template.copy(), env: { BASE_PATH: '/licenses/' } });
  const origin = `http://127.0.0.1:${host.port}`;
  const url = `${origin}/licenses`;
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${url}/`)) outside.push(request.url());
  });
  await walk(page, url);
  const names = await sharedNames(page);
  expect(names.length).toBeGreaterThan(2);
  expect(names.filter((name) => !name.endsWith('@/licenses/'))).toEqual([]);

  await page.goto(`${url}/reference#getCompanies`);
  await expect(page.getByRole('group', { name: 'Sample: curl' })).toContainText(`'${url}/v1/company`);
  await page.locator('#getCompanies').getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('region', { name: /^Answer, / })).toContainText('401');
  expect(outside.filter((each) => each.startsWith('http'))).toEqual([]);

  await page.goto(origin);
  await expect(page).toHaveURL(`${url}/customers`);
  await host.close();
});

test('the build works in a folder of a static host with the documented policy', async ({
  page,
  template,
  watched,
}) => {
  // Firefox asks for the stylesheet ahead, before the script has set the base.
  watched.expected.console.push(/^The stylesheet .* was not loaded because its MIME type/);
  const api = await startTestHost({ databaseUrl: template.copy(), env: { CORS_ORIGINS: '*' } });
  const apiUrl = `http://127.0.0.1:${api.port}`;
  const docs = await readFile('docs/configuration.md', 'utf8');
  const policy = /^Content-Security-Policy: (.*)$/m.exec(docs)?.[1] ?? '';
  const here = await startStaticHost(
    '/deep/licenses/',
    { apiUrl, authUrl: apiUrl },
    { 'Content-Security-Policy': policy.replaceAll(/https:\/\/\S+\.example\.com/g, apiUrl) },
  );
  expect(policy).toContain('script-src');
  await walk(page, here.url);
  expect(await page.locator('base').count(), 'would change where links such as #calls lead').toBe(0);
  here.close();
  await api.close();
});
