import type { APIRequestContext, Page } from '@playwright/test';
import { startHost } from '#server/host.ts';
import { builtPages } from '#server/pages/builtPages.ts';
import { CONTROLLERS, CUSTOMERS } from '#server/sandbox/seed/known.ts';
import { ACCOUNTS } from '#server/sandbox/accounts.ts';
import { readSettings } from '#server/settings/settings.ts';
import { expect, test, type TestHost } from '../support/test.ts';
import { violations } from '../support/axe.ts';

const [installer] = ACCOUNTS;

/** As a program would: no page is involved. */
async function accessToken(request: APIRequestContext, { url }: Pick<TestHost, 'url'>): Promise<string> {
  const { username, password } = installer ?? {};
  const login = await request.post(`${url}/auth/login`, { data: { username, password } });
  const headers = { Authorization: `Bearer ${await login.text()}` };
  return (await request.get(`${url}/auth/accesstoken`, { headers })).text();
}

async function openReference(page: Page, { url }: Pick<TestHost, 'url'>, hash = ''): Promise<void> {
  await page.goto(`${url}/reference${hash}`);
  await expect(page.getByRole('heading', { level: 1, name: 'API reference' })).toBeVisible();
}

const call = (page: Page, id: string) => page.locator(`#${id}`);
const reply = (page: Page, id: string) => call(page, id).getByRole('region', { name: /^Answer, / });

test('a call is found by the name of a parameter, and opened with the keyboard', async ({ page, host }) => {
  await openReference(page, host);
  await page.getByLabel('Search the calls').fill('customerId');
  await expect(page.getByRole('status').filter({ hasText: '1 call' })).toBeVisible();
  const button = page.getByRole('button', { name: '/v1/license/customer/{customerId}' });
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await page.getByLabel('Search the calls').press('Tab');
  while (!(await button.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  const section = call(page, 'getCustomerLicenses');
  await expect(section).toContainText('in the path');
  await expect(section).toContainText('format uuid');
  await expect(section.getByRole('group', { name: 'Sample: curl' })).toContainText(
    `curl -X GET '${host.url}/v1/license/customer/${CUSTOMERS.deSmet.uuid}?includeDatalinks=true'`,
  );
  await section.getByText('Its licenses.').click();
  await expect(section.getByRole('group', { name: 'TypeScript: 200' })).toContainText(
    'gridKw: number | null;',
  );
});

test('says of an update which set of roles it takes', async ({ page, host }) => {
  await openReference(page, host, '#updateDevice');
  await expect(call(page, 'updateDevice')).toContainText(
    'a set of roles whose monitors relations together allow every property of the request',
  );
  await expect(call(page, 'updateDevice').getByRole('button', { name: 'PUT' })).toBeInViewport();
  await call(page, 'updateDevice').getByRole('button', { name: 'Python' }).click();
  await expect(page.getByRole('group', { name: 'Sample: Python' })).toContainText('"PUT",');
});

test('a token tries a read and a write that fails, and is gone with a reload', async ({
  page,
  host,
  request,
}) => {
  await openReference(page, host);
  await page.getByLabel('Access token').fill(await accessToken(request, host));
  await page.getByRole('button', { name: 'GET /v1/company' }).click();
  await call(page, 'getCompanies').getByRole('button', { name: 'Send' }).click();
  await expect(reply(page, 'getCompanies')).toContainText('200');
  await expect(reply(page, 'getCompanies')).toContainText(CUSTOMERS.deSmet.name);

  await page.getByRole('button', { name: 'POST /v1/license/claim' }).click();
  const body = { licenseKey: 'NO-SUCH-KEY', nodeId: CONTROLLERS.noLicense.nodeId };
  await call(page, 'claimLicense').getByLabel('Body').fill(JSON.stringify(body));
  await call(page, 'claimLicense').getByRole('button', { name: 'Send' }).click();
  await expect(reply(page, 'claimLicense')).toContainText('404');
  await expect(reply(page, 'claimLicense')).toContainText('"message": "Resource not found"');

  await page.reload();
  await expect(page.getByLabel('Access token')).toHaveValue('');
});

test('signing in on the page fills in both tokens', async ({ page, host }) => {
  await openReference(page, host, '#login');
  await call(page, 'login').getByRole('button', { name: 'Send' }).click();
  await call(page, 'login').getByRole('button', { name: 'Use it as the refresh token' }).click();
  await page.getByRole('button', { name: 'GET /auth/accesstoken' }).click();
  await call(page, 'getAccessToken').getByRole('button', { name: 'Send' }).click();
  await call(page, 'getAccessToken').getByRole('button', { name: 'Use it as the access token' }).click();
  await expect(page.getByLabel('Access token')).toHaveValue(/^eyJ/);
  // No sample holds a token: it would be copied into tickets.
  await page.getByRole('button', { name: 'GET /v1/company' }).click();
  await expect(page.getByRole('group', { name: 'Sample: curl' }).last()).toContainText('Bearer ACCESS_TOKEN');
});

test('in front of the real services it describes those, and asks before it changes anything', async ({
  page,
  host,
  request,
}) => {
  const settings = readSettings({ PORT: '0', API_URL: host.url, AUTH_URL: host.url });
  const front = await startHost(settings, builtPages('dist'));
  const url = `http://127.0.0.1:${front.port}`;
  await openReference(page, { url }, '#claimLicense');
  await expect(page.getByText('The real services.', { exact: false })).toBeVisible();
  const claim = call(page, 'claimLicense');
  await expect(claim.getByRole('group', { name: 'Sample: curl' })).toContainText(
    `'${host.url}/v1/license/claim'`,
  );
  await page.getByLabel('Access token').fill(await accessToken(request, host));
  await claim.getByLabel('Body').fill('{"licenseKey":"NO-SUCH-KEY","nodeId":"x"}');
  await claim.getByRole('button', { name: 'Send' }).click();
  await expect(claim.getByLabel('I know what this changes')).toBeFocused();
  await expect(reply(page, 'claimLicense')).toHaveCount(0);
  await claim.getByLabel('I know what this changes').check();
  const sent = page.waitForRequest(`${url}/v1/license/claim`);
  await claim.getByRole('button', { name: 'Send' }).click();
  await sent;
  await expect(reply(page, 'claimLicense')).toContainText('404');
  await front.close();
});

test('says so where no host answers the document', async ({ page, host }) => {
  await page.route('**/openapi.json', (route) => route.fulfill({ status: 404, body: 'Not Found' }));
  await page.goto(`${host.url}/reference`);
  await expect(page.getByRole('alert')).toContainText('there was none: 404');
  expect(await violations(page)).toEqual([]);
});

test('has no accessibility fault, closed or with every call open, and no sideways scroll', async ({
  page,
  host,
}) => {
  test.slow();
  await openReference(page, host);
  expect(await violations(page), 'closed').toEqual([]);
  await page.getByRole('button', { name: 'Open all' }).click();
  await expect(page.getByRole('button', { name: 'Send' })).toHaveCount(13);
  await page.getByText('Too many requests', { exact: false }).first().click();
  expect(await violations(page), 'open').toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('speaks the reader’s language, and leaves the document in English', async ({ page, host }) => {
  await openReference(page, host);
  await page.getByLabel('Language').selectOption('nl');
  await expect(page.getByRole('heading', { level: 1, name: 'API-naslag' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(call(page, 'logout').getByText('Sign out')).toHaveAttribute('lang', 'en');
  await page.getByLabel('Thema').selectOption('sun');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sun');
});
