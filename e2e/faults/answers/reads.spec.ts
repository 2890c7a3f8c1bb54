import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { keyField } from '../../pages/claimPage.ts';
import { query } from '../../support/database.ts';
import { CONTROLLERS, CUSTOMERS, LICENSES } from '../../support/seed.ts';
import type { Fault } from '../server/types.ts';
import { callsFromNow, go, openCustomers, readAgain, seesRows } from '../support/acting.ts';
import { runUntil } from '../support/claiming.ts';
import { expect, test } from '../support/test.ts';

const CUSTOMERS_CALL = 'GET /v1/company';
const DEVICES = 'POST /v1/device/query';
const LICENSES_CALL = `GET /v1/license/customer/${CUSTOMERS.deSmet.uuid}`;

const alert = (page: Page) => page.getByRole('main').getByRole('alert');
const raw = (body: object): Fault => ({ kind: 'raw', body: JSON.stringify(body) });

test('#54 an error of the service keeps the loaded data, shows its age, and is retried twice', async ({
  page,
  login,
  fault,
}) => {
  await login();
  await page.goto('/customers');
  await seesRows(page);
  fault.on(CUSTOMERS_CALL, { kind: 'status', status: 503 }, 3);
  const calls = callsFromNow(fault);
  await readAgain(page);
  await expect(page.getByText(/^Not updated since \d\d:\d\d$/)).toBeVisible();
  await expect(page.getByRole('link', { name: CUSTOMERS.deSmet.name })).toBeVisible();
  expect(calls()).toEqual(Array.from({ length: 3 }, () => `${CUSTOMERS_CALL} 503`));
  await readAgain(page);
  await expect(page.getByText(/^Read \d\d:\d\d$/)).toBeVisible();
  expect(calls().at(-1)).toBe(`${CUSTOMERS_CALL} 200`);
});

const UNREADABLE: [what: string, answer: Fault][] = [
  ['cut', { kind: 'truncate', bytes: 40 }],
  ['malformed', { kind: 'raw', body: '{"device": [{"id": 5020,' }],
];
for (const [what, answer] of UNREADABLE) {
  test(`#70 a response that is ${what} is reported as unreadable after two attempts`, async ({
    page,
    login,
    fault,
  }) => {
    await login();
    await page.goto('/customers');
    await seesRows(page);
    fault.on(DEVICES, answer, 2);
    const calls = callsFromNow(fault);
    await go(page, 'Controllers');
    await expect(alert(page)).toContainText('The answer could not be read');
    expect(calls()).toEqual([`${DEVICES} 200`, `${DEVICES} 200`]);
    await alert(page).getByRole('button', { name: 'Try again' }).click();
    await seesRows(page);
  });
}

test('#70 loaded data is kept if the next response cannot be read', async ({ page, login, fault }) => {
  await login();
  await page.goto(`/customers/${CUSTOMERS.deSmet.uuid}`);
  const row = page.getByText(`…${LICENSES.active.key.slice(-4)}`).first();
  await expect(row).toBeVisible();
  for (const [what, answer] of UNREADABLE) {
    fault.on(LICENSES_CALL, answer, 2);
    const before = fault.calls(LICENSES_CALL).length;
    await readAgain(page);
    await expect(alert(page), what).toContainText('The answer could not be read');
    await expect(row, what).toBeVisible();
    await expect(page.getByText(/^Not updated since/), what).toBeVisible();
    expect(fault.calls(LICENSES_CALL), what).toHaveLength(before + 2);
    await readAgain(page);
    await expect(alert(page), what).toHaveCount(0);
  }
});

test('#72 a page of a proxy is reported as such, and not retried', async ({ page, login, fault }) => {
  await login();
  await page.goto('/customers');
  await seesRows(page);
  fault.on(DEVICES, { kind: 'html' });
  const calls = callsFromNow(fault);
  await go(page, 'Controllers');
  await expect(alert(page)).toContainText('An unexpected answer came back');
  await expect(alert(page)).toContainText('sign in to your network first');
  expect(calls()).toEqual([`${DEVICES} 200`]);
});

test('#73 a redirect is not followed, and the token goes nowhere else', async ({ page, login, fault }) => {
  const seen: string[] = [];
  const portal = createServer((request, response) => {
    seen.push(request.url ?? '');
    response.end('Sign in');
  });
  await new Promise<void>((resolve) => {
    portal.listen(0, '127.0.0.1', resolve);
  });
  await login();
  await page.goto('/customers');
  await seesRows(page);
  const to = `http://127.0.0.1:${(portal.address() as AddressInfo).port}/sso`;
  fault.on(DEVICES, { kind: 'redirect', to });
  const calls = callsFromNow(fault);
  await go(page, 'Controllers');
  await expect(alert(page)).toContainText('An unexpected answer came back');
  expect(calls()).toEqual([`${DEVICES} 302`]);
  expect(seen).toEqual([]);
  await new Promise((resolve) => {
    portal.close(resolve);
  });
});

test('#79 a response that is far too large is not read', async ({ page, login, fault }) => {
  await login();
  await page.goto('/customers');
  await seesRows(page);
  fault.on(DEVICES, { kind: 'raw', body: `{"device": [], "more": "${'x'.repeat(26_000_000)}"}` });
  const calls = callsFromNow(fault);
  await go(page, 'Controllers');
  await expect(alert(page)).toContainText('The answer is too large');
  expect(calls()).toEqual([`${DEVICES} 200`]);
});

test('#79 a name of a million characters is clipped, and shown on demand', async ({ page, login, fault }) => {
  const { id, nodeId } = CONTROLLERS.noLicense;
  const name = 'Roof '.repeat(200_000);
  const rename = `UPDATE devices SET properties = json_set(properties, '$.name', ?) WHERE id = ?`;
  await query(fault.databaseUrl, rename, [name, id]);
  await login();
  await openCustomers(page);
  await go(page, 'Controllers');
  await page.getByRole('link', { name: /^Roof Roof/ }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('…');
  expect((await heading.innerText()).length).toBeLessThan(200);
  await heading.getByRole('button', { name: 'Show all' }).click();
  expect((await heading.innerText()).length).toBeGreaterThan(900_000);
  await page.goto(`/claim?controller=${nodeId}`);
  await expect(page.getByRole('main')).toContainText('Roof Roof');
  expect((await page.getByRole('main').innerText()).length).toBeLessThan(5_000);
});

test('#80 a response that trickles in is aborted after three attempts of 15 s, and delays nothing else', async ({
  page,
  login,
  fault,
}) => {
  await page.clock.install();
  await login();
  await page.goto('/customers');
  await seesRows(page);
  fault.on(DEVICES, { kind: 'stall', bytes: 12 }, 3);
  const calls = callsFromNow(fault);
  await go(page, 'Controllers');
  await expect.poll(calls).toEqual([`${DEVICES} 200`]);
  await page.clock.fastForward(13_000);
  expect(calls()).toHaveLength(1);
  await runUntil(page, alert(page).getByText('The service is too slow'));
  expect(calls()).toEqual(Array.from({ length: 3 }, () => `${DEVICES} 200`));
  await alert(page).getByRole('button', { name: 'Try again' }).click();
  await seesRows(page);
});

test('#81 an unknown device has a page that leads back, after one request', async ({
  page,
  login,
  fault,
}) => {
  await login();
  await page.goto('/controllers/M1S000000NOTHERE00');
  await expect(
    page.getByRole('heading', { name: 'This serial number is not in your account' }),
  ).toBeVisible();
  expect(fault.calls(DEVICES).filter(({ body }) => body?.includes('NOTHERE'))).toHaveLength(1);
  await page.getByRole('link', { name: 'Back to controllers' }).click();
  await expect(page.getByRole('heading', { name: 'Controllers' })).toBeVisible();

  const unknown = '00000000-0000-4000-8000-000000000000';
  await page.goto(`/customers/${unknown}`);
  await expect(alert(page)).toContainText('This customer was not found');
  expect(fault.calls(`GET /v1/license/customer/${unknown}`).map(({ status }) => status)).toEqual([404]);
  await alert(page).getByRole('link', { name: 'Go to customers' }).click();
  await seesRows(page);
});

test('#77 a page without a required field names the field, not the value', async ({ page, login, fault }) => {
  await login();
  const properties = { nodeId: CONTROLLERS.noLicense.nodeId, name: { secret: 'S3CRET' } };
  fault.on(DEVICES, raw({ device: [{ lastUpdate: 7, properties }] }), Infinity);
  await page.goto(`/controllers/${CONTROLLERS.noLicense.nodeId}`);
  const panel = alert(page).filter({ hasText: 'The controller could not be loaded' });
  await expect(panel).toContainText('id, lastUpdate, properties.name');
  await expect(page.getByRole('main')).not.toContainText('S3CRET');
});

test('customers that could not be loaded are reported, not shown as none, and a key can still be typed', async ({
  page,
  login,
  fault,
}) => {
  await login();
  await page.goto('/customers');
  await seesRows(page);
  fault.on(CUSTOMERS_CALL, { kind: 'status', status: 503 }, Infinity);
  const before = fault.calls(CUSTOMERS_CALL).length;
  await page.goto('/claim');
  // The page gives up by itself, and tries again at the click.
  await expect.poll(() => fault.calls(CUSTOMERS_CALL).length - before).toBe(3);
  await page.getByRole('button', { name: 'Pick from a customer’s licenses' }).click();
  await expect(alert(page)).toContainText('Your customers could not be loaded, so you cannot choose one');
  await expect(keyField(page)).toBeEditable();
  fault.clear();
  await alert(page).getByRole('button', { name: 'Try again' }).click();
  await page.getByLabel('Licenses of').selectOption(CUSTOMERS.deSmet.name);
  await expect(alert(page)).toBeHidden();
  await expect(page.getByRole('button', { name: /^Pick from \d+ licenses$/ })).toBeVisible();
});
