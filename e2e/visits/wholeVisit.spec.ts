import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createApiClient } from '#server/sandbox/testing/apiClient.ts';
import { isKept, keptFiles } from '../offline/test.ts';
import { claimButton, controllerField, keyField, summary, verdict } from '../pages/claimPage.ts';
import { addRows, pairingButton, pairingRows } from '../pages/pairingPage.ts';
import { prepareVisit } from '../pages/visitsPage.ts';
import { codeOf, photograph, pngOf } from '../scanning/barcodes.ts';
import { query } from '../support/database.ts';
import { startTestHost } from '../support/host.ts';
import { CONTROLLERS, CUSTOMERS, FREE_KEYS, LICENSES } from '../support/seed.ts';
import { storeSession } from '../support/session.ts';
import { expect } from '../support/test.ts';
import { withTemplate } from '../support/withTemplate.ts';
import { kill, startDevice, type Device } from './device.ts';

const { deSmet } = CUSTOMERS;
const { oneLicense, noLicense, managed, twoSites, inactive } = CONTROLLERS;
const [KEY, ELSEWHERE, GONE] = FREE_KEYS.deSmet;
const masked = (key: string) => `…${key.slice(-4)}`;

interface Visit {
  /** Starts the browser with the same profile. */
  start(): Promise<Device>;
  databaseUrl: string;
}

const test = withTemplate.extend<{ visit: Visit }>({
  visit: async ({ template }, provide) => {
    const profile = mkdtempSync(join(tmpdir(), 'license-dashboard-profile-'));
    const devices: Device[] = [];
    await provide({
      databaseUrl: template.copy(),
      async start() {
        const device = await startDevice(profile, template.keys);
        devices.push(device);
        return device;
      },
    });
    const last = devices.at(-1);
    const faults = (await last?.watched.faults()) ?? [];
    await last?.context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    expect(faults, 'what no page may ever do').toEqual([]);
  },
});

/** Opens every page that the visit covers, and looks for what it holds there. */
async function walk(page: Page, url: string) {
  const main = page.getByRole('main');
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });
  const isAged = () => expect(page.getByText('This page shows what your visits contain')).toBeVisible();

  await page.goto(`${url}/customers`);
  await isAged();
  await main.getByRole('link', { name: deSmet.name }).click();
  await expect(heading(deSmet.name)).toBeVisible();
  await main.getByRole('button', { name: `Show license ${masked(LICENSES.active.key)}` }).click();
  await expect(
    page.getByRole('complementary', { name: `License ${masked(LICENSES.active.key)}` }),
  ).toBeVisible();
  await main.getByRole('link', { name: 'Controllers' }).click();
  await expect(main.getByText(oneLicense.nodeId).first()).toBeVisible();
  await expect(main.getByText(masked(LICENSES.active.key)).first()).toBeVisible();

  await page.goto(`${url}/controllers`);
  await isAged();
  await main.getByRole('link', { name: oneLicense.name }).click();
  await expect(heading(oneLicense.name)).toBeVisible();
  await expect(main.getByText(masked(LICENSES.active.key)).first()).toBeVisible();
  await expect(main.getByRole('link', { name: deSmet.name }).first()).toBeVisible();
  await main.getByRole('link', { name: 'Certificate' }).first().click();
  await expect(page.getByText('This certificate is not confirmed')).toBeVisible();

  await page.getByRole('button', { name: 'Find anything' }).click();
  await page.getByRole('combobox', { name: 'Find anything' }).fill(noLicense.nodeId);
  await page.getByRole('option', { name: noLicense.name }).first().click();
  await expect(heading(noLicense.name)).toBeVisible();

  await page.goto(`${url}/stickers?customer=${deSmet.uuid}`);
  await expect(page.getByRole('button', { name: 'Print 6 stickers' })).toBeVisible();
  await page.goto(`${url}/c/${noLicense.nodeId}`);
  await expect(controllerField(page)).toHaveValue(noLicense.nodeId);

  await page.goto(`${url}/pairing`);
  await addRows(page, `${noLicense.nodeId} ${KEY}`);
  await expect(pairingRows(page)).toContainText(noLicense.name);
  await pairingButton(page, 'Clear the sheet').click();
  await pairingButton(page, 'Clear it').click();

  await page.goto(`${url}/overview`);
  await expect(heading('Overview')).toBeVisible();
  await expect(page.getByText(/The service cannot be reached|You are offline/).first()).toBeVisible();
  await page.goto(`${url}/share`);
  await expect(page.getByText('Nothing is waiting here')).toBeVisible();
  await page.goto(`${url}/status`);
  await expect(heading('Status')).toBeVisible();
  await page.goto(`${url}/journal`);
  await expect(heading('Journal')).toBeVisible();
  await page.goto(`${url}/visits`);
  await expect(page.getByText('Complete')).toBeVisible();
  // What no visit holds is not shown as empty.
  await page.goto(`${url}/controllers/${CONTROLLERS.mullerReadOnly.nodeId}`);
  await expect(page.getByText(/The service cannot be reached/).first()).toBeVisible();
}

/** Scans the key from a photo. */
async function scanKey(page: Page, key: string) {
  await page.getByRole('button', { name: 'Scan the key' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'From a photo' })).toBeVisible();
  const buffer = pngOf(photograph(await codeOf(key, 'QRCode'), { wide: 200 }));
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: 'label.png', mimeType: 'image/png', buffer });
  await expect(keyField(page)).toHaveValue(key);
}

type Controller = (typeof CONTROLLERS)[keyof typeof CONTROLLERS];

/** Claims once the form shows what the visit says of license and controller. */
async function isDrafted(
  page: Page,
  key: string,
  { name }: Controller,
  button: 'Claim' | 'Claim and activate' = 'Claim',
) {
  await expect(summary(page)).toContainText(`${masked(key)} to ${name}`);
  await claimButton(page, button).click();
  await expect(page.getByText('Kept as a draft on this device')).toBeVisible();
}

async function draftPicked(
  page: Page,
  url: string,
  key: string,
  controller: Controller,
  steps: 'claim' | 'both' = 'claim',
) {
  const { nodeId } = controller;
  await page.goto(`${url}/claim?customer=${deSmet.uuid}&controller=${nodeId}&do=${steps}`);
  await page.getByRole('button', { name: /^Pick from \d+ licenses$/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: masked(key) })
    .click();
  await expect(controllerField(page)).toHaveValue(nodeId);
  await isDrafted(page, key, controller, steps === 'both' ? 'Claim and activate' : 'Claim');
}

test('#127 #128 #129 #130 #134 a whole visit: prepared, walked through with the host gone, drafted, the browser killed, sent', async ({
  visit,
  template,
}) => {
  test.setTimeout(120_000);
  const { databaseUrl } = visit;
  const host = await startTestHost({ databaseUrl });
  const url = `http://127.0.0.1:${host.port}`;
  const office = await visit.start();
  const { page } = office;
  await storeSession(page, { url, refreshTokens: template.refreshTokens }, 'installer', { keep: true });
  await prepareVisit(page, `${url}/visits?customer=${deSmet.uuid}`, KEY);
  await isKept(page);
  await expect.poll(() => keptFiles(page)).toContainEqual(expect.stringMatching(/zxing_reader.*\.wasm$/));
  await expect(page.getByText(/^Scanning needs a network/)).toHaveCount(0);

  await host.close();
  office.answers.length = 0;
  await walk(page, url);
  await page.goto(`${url}/claim?controller=${noLicense.nodeId}&do=claim`);
  await scanKey(page, KEY);
  await isDrafted(page, KEY, noLicense);
  await draftPicked(page, url, ELSEWHERE, managed, 'both');
  await draftPicked(page, url, GONE, inactive);
  expect(office.answers).toEqual([]);
  await kill(office);

  const van = await visit.start();
  await van.page.goto(`${url}/visits`);
  await expect(van.page.getByText(/^There is no network now/)).toBeVisible();
  for (const key of [KEY, ELSEWHERE, GONE])
    await expect(
      van.page.getByRole('button', { name: `Change the draft of license ${masked(key)}` }),
    ).toBeVisible();
  expect(van.answers).toEqual([]);

  // Meanwhile, a colleague links and activates one of the licenses, and one of the controllers leaves the account.
  await query(databaseUrl, 'DELETE FROM monitors WHERE device_id = ?', [inactive.id]);
  const back = await startTestHost({ databaseUrl, env: { PORT: String(host.port) } });
  const call = createApiClient(url);
  const token = await call.signIn('support');
  const claim = { licenseKey: ELSEWHERE, nodeId: twoSites.nodeId };
  expect((await call('POST', '/v1/license/claim', { token, body: claim })).status).toBe(200);
  const activation = { key: ELSEWHERE };
  expect((await call('POST', '/v1/license/activate', { token, body: activation })).status).toBe(200);

  await van.page.getByRole('button', { name: 'Check again' }).click();
  const site = (nodeId: string) =>
    van.page.getByRole('listitem').filter({ has: van.page.getByText(nodeId, { exact: true }) });
  await expect(site(noLicense.nodeId)).toContainText('Nothing has changed since you drafted it.');
  await expect(site(managed.nodeId)).toContainText('has since been linked to another controller');
  await expect(site(managed.nodeId)).toContainText('The license has since been activated.');
  await expect(site(inactive.nodeId)).toContainText('The controller is no longer in your account.');
  expect(van.writes).toEqual([]);

  await van.page.getByRole('button', { name: `Send the draft of license ${masked(KEY)}` }).click();
  await expect(verdict(van.page)).toContainText('Confirmed by the server at');
  await van.page.getByRole('button', { name: `Remove the draft of license ${masked(ELSEWHERE)}` }).click();
  await expect(site(managed.nodeId)).toHaveCount(0);
  await site(inactive.nodeId).getByRole('button', { name: 'Send anyway' }).click();
  await expect(site(inactive.nodeId).getByText('Sending')).toHaveCount(0);
  await kill(van);

  // What was sent is not offered again, and had one effect.
  const later = await visit.start();
  await later.page.goto(`${url}/visits`);
  await expect(later.page.getByRole('heading', { level: 3, name: deSmet.name })).toBeVisible();
  await expect(later.page.getByText(masked(KEY))).toHaveCount(0);
  expect(later.writes).toEqual([]);
  const bodies = van.writes.map((write) => write.split(' ')[1]);
  expect(bodies.filter((body) => body?.includes(KEY))).toHaveLength(1);
  expect(bodies.filter((body) => body?.includes(ELSEWHERE))).toHaveLength(0);
  expect(bodies.filter((body) => body?.includes(GONE)).length).toBeLessThanOrEqual(1);
  const linked = await query(
    databaseUrl,
    `SELECT l."key" AS "key", count(*) AS n FROM license_datalink d JOIN licenses l ON l.id = d.license_id WHERE l."key" IN (?, ?, ?) GROUP BY 1 ORDER BY 1`,
    [KEY, ELSEWHERE, GONE],
  );
  expect(linked.map(({ n }) => Number(n))).toEqual(linked.map(() => 1));
  expect(linked.map(({ key }) => key)).toEqual(expect.arrayContaining([KEY, ELSEWHERE]));
  await back.close();
});
