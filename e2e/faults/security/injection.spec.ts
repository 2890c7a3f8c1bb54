import type { Page } from '@playwright/test';
import { claimButton, controllerField, keyField, summary } from '../../pages/claimPage.ts';
import { query } from '../../support/database.ts';
import { CONTROLLERS, CUSTOMERS, LICENSES } from '../../support/seed.ts';
import type { FaultServer } from '../server/types.ts';
import { arriveAt, callsFromNow, go, openCustomers, seesRows } from '../support/acting.ts';
import { expect, test } from '../support/test.ts';

const MARKUP = `"><img src=x onerror="window.pwned=1"><script>window.pwned=1</script></title>{{7*7}}{n, #}`;
/** Short, since a key has at most 50 characters. */
const KEY = '"><img src=x onerror=window.pwned=1>{{7*7}}';

/** Changes rows directly in the database, since the service would refuse such values. */
async function change(fault: FaultServer, statements: [sql: string, args: (string | number)[]][]) {
  for (const [sql, args] of statements) await query(fault.databaseUrl, sql, args);
}

const setProperties = (id: number, properties: Record<string, string>): [string, (string | number)[]] => [
  `UPDATE devices SET properties = json_set(properties${', ?, ?'.repeat(Object.keys(properties).length)}) WHERE id = ?`,
  [...Object.entries(properties).flat(), id],
];

async function expectNothingRan(page: Page) {
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  await expect(page.locator('img, iframe, object, script:not([src])')).toHaveCount(0);
}

test('#96 markup in the service’s data is shown as text: in lists, headings, titles and details', async ({
  page,
  login,
  fault,
}) => {
  await change(fault, [
    ['UPDATE companies SET name = ? WHERE id = ?', [MARKUP, CUSTOMERS.deSmet.id]],
    ['UPDATE licenses SET "key" = ?, type = ? WHERE id = ?', [KEY, MARKUP, LICENSES.notActivated.id]],
    setProperties(CONTROLLERS.oneLicense.id, {
      '$.name': MARKUP,
      '$.info.model': MARKUP,
      '$.info.manufacturer': MARKUP,
      '$.info.serialNumber': MARKUP,
    }),
  ]);
  await login();
  await openCustomers(page);
  const main = page.getByRole('main');
  await main.getByRole('link').filter({ hasText: MARKUP }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(MARKUP);
  expect(await page.title()).toContain(MARKUP);
  await expect(main.getByRole('cell', { name: MARKUP, exact: true })).toBeVisible();
  await expectNothingRan(page);

  await page.goto(`/customers/${CUSTOMERS.deSmet.uuid}?license=${LICENSES.notActivated.id}`);
  await main.getByRole('button', { name: 'Show the key' }).click();
  await expect(main.locator('bdi.code').filter({ hasText: KEY })).toBeVisible();
  await expectNothingRan(page);

  await go(page, 'Controllers');
  await main
    .getByRole('link')
    .filter({ hasText: MARKUP.slice(0, 40) })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(MARKUP);
  await expect(main.getByRole('definition').filter({ hasText: MARKUP })).toHaveCount(3);
  await expect(main.getByRole('link', { name: MARKUP.slice(0, 40) }).first()).toBeVisible();
  await expectNothingRan(page);
});

test('#96 markup in an error and in user input is shown as text', async ({ page, login, fault }) => {
  const main = page.getByRole('main');
  await login();
  await page.goto('/customers');
  await seesRows(page);
  // Contains no digit, since anything like a key or id in a message of the service is removed.
  const message = '"><img src=x onerror="alert()"><script>alert()</script></title>{n, #}';
  const body = { statusCode: 400, error: message, message };
  fault.on('GET /v1/company', { kind: 'status', status: 400, body }, 10);
  await page.reload();
  await expect(page.getByRole('alert').filter({ hasText: message })).toBeVisible();
  await expectNothingRan(page);
  fault.clear();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByLabel('Find a customer').fill(MARKUP);
  await expect(page.getByText(`No customer matches “${MARKUP}”`)).toBeVisible();
  await go(page, 'Claim');
  await keyField(page).fill(KEY);
  await controllerField(page).fill(CONTROLLERS.noLicense.nodeId);
  await page.getByLabel('Link it to the controller only').check();
  await expect(summary(page)).toContainText(CONTROLLERS.noLicense.name);
  await claimButton(page).click();
  await expect(main.getByText('The service does not know this key')).toBeVisible();
  await expectNothingRan(page);
});

test('#97 a URL in the service’s data is shown as text, not as a link', async ({ page, login, fault }) => {
  const script = 'javascript:window.pwned=1';
  await change(fault, [
    ['UPDATE companies SET name = ? WHERE id = ?', ['https://evil.test/', CUSTOMERS.deSmet.id]],
    setProperties(CONTROLLERS.oneLicense.id, {
      '$.name': script,
      '$.info.model': 'data:text/html,<script>window.pwned=1</script>',
      '$.info.manufacturer': 'https://evil.test/',
    }),
  ]);
  await login();
  await openCustomers(page);
  for (const path of ['/customers', '/controllers', `/controllers/${CONTROLLERS.oneLicense.nodeId}`]) {
    await page.goto(fault.url + path);
    await expect(page.getByText(path === '/customers' ? 'https://evil.test/' : script).first()).toBeVisible();
    const links = await page
      .locator('#app a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.filter((href) => !/^(?:\/(?!\/)|#content$)/.test(href ?? ''))).toEqual([]);
  }
  await expectNothingRan(page);
});

const ELSEWHERE = [
  '//evil.test',
  '/\\evil.test',
  '/%09/evil.test',
  'https://evil.test/customers',
  'javascript:window.pwned=1',
  'data:text/html,x',
  '/customers/../../auth/logout',
  '//user:secret@evil.test/',
  '/v1/license/claim',
  `/customers?q=${'x'.repeat(5000)}`,
];

test('#99 an unsafe return path leads to the home page', async ({ page, login, fault }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(fault.url)) foreign.push(request.url());
  });
  await login();
  await openCustomers(page);
  const logouts = fault.calls(/^\w+ \/auth\/logout/).length;
  for (const next of ELSEWHERE) {
    await page.goto(`/sign-in?next=${next.includes('%') ? next : encodeURIComponent(next)}`);
    await expect(page.getByRole('heading', { name: 'Customers' })).toBeVisible();
    await expect(page).toHaveURL(`${fault.url}/customers`);
  }
  await expectNothingRan(page);
  expect(foreign).toEqual([]);
  expect(fault.calls(/^\w+ \/auth\/logout/)).toHaveLength(logouts);
});

test('#100 a nodeId is one path segment, whatever its characters', async ({ page, login, fault }) => {
  const ids = ['a/b', 'ä', '🔋', '%2F', '\u202eabc', 'a b?c#d&e'];
  const controllers = Object.values(CONTROLLERS).slice(0, ids.length);
  await change(
    fault,
    ids.map((id, at) => setProperties(controllers[at]?.id ?? 0, { '$.nodeId': id, '$.name': `Box ${at}` })),
  );
  await login();
  await openCustomers(page);
  for (const [at, id] of ids.entries()) {
    const calls = callsFromNow(fault);
    await page.goto(`/controllers/${encodeURIComponent(id)}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Box ${at}`);
    // Text with a bidi override stays within its own element.
    expect(await page.locator('bdi').allTextContents()).toContain(id);
    const line = `GET /v1/license/controller/${encodeURIComponent(id)} 200`;
    await expect.poll(() => calls().filter((call) => call.includes('/license/controller/'))).toEqual([line]);
  }
});

const REFUSED = [
  ...['%252e%252e', '..%2f..', 'x%2f%2e%2e%2fy', 'a%00b', 'a%0d%0ab', 'x'.repeat(300)].map(
    (id) => `/controllers/${id}`,
  ),
  '/controllers/%2e%2e%2fauth%2flogout',
  '/customers/%2e%2e%2fauth%2flogout',
  '/customers/%252e%252e%252fauth%252flogout',
];

// In one visit: signing in and starting the app would take longer than opening a page.
test('#100 #102 nothing is sent for a path that no page has', async ({ page, login, fault }) => {
  await login();
  await page.goto('/customers');
  await seesRows(page);
  for (const path of REFUSED) {
    await test.step(path.slice(0, 60), async () => {
      const calls = callsFromNow(fault);
      await page.goto(fault.url + path);
      const heading = /This page does not exist|This is not a customer’s UUID/;
      await expect.soft(page.getByRole('heading', { level: 1, name: heading }), path).toBeVisible();
      expect.soft(calls(), path).toEqual([]);
    });
  }
});

test('#109 search text that looks like a query is searched for verbatim', async ({ page, login, fault }) => {
  // Short enough for the URL: a longer text without matches could be a key, and stays out of it.
  const short = '&a=#';
  const text = 'a1&admin=1#x';
  await login();
  await page.goto('/customers');
  await seesRows(page);
  await page.getByLabel('Find a customer').fill(short);
  await expect(page).toHaveURL(`${fault.url}/customers?q=${encodeURIComponent(short)}`);
  await page.reload();
  await expect(page.getByLabel('Find a customer')).toHaveValue(short);
  await expect(page.getByText(`No customer matches “${short}”`)).toBeVisible();
  await arriveAt(page, 'Controllers');
  await seesRows(page);
  await page.getByLabel('Find a controller').fill(text);
  await page.getByLabel('Find a controller').press('Enter');
  await expect(page.getByText('This serial number is not in your account')).toBeVisible();
  const asked = fault.calls('POST /v1/device/query').at(-1)?.body ?? '';
  expect(JSON.parse(asked)).toEqual({ filter: { nodeId: [text] } });
  expect(fault.wire.filter(({ path }) => /^\/(?:v1|auth)\/.*admin/.test(path))).toEqual([]);
});
