import type { Page, Route } from '@playwright/test';
import { LIST, masked } from '../pages/licensesPage.ts';
import { CONTROLLERS, CUSTOMERS, type License, LICENSES } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';

const { deSmet, muller, zonnewijk } = CUSTOMERS;
const { noLicense, oneLicense, managed, inactive, readOnly, twoSites } = CONTROLLERS;
const ON_CONTROLLER = '**/v1/license/controller/**';

const picture = (customer: { uuid: string }) => `/customers/${customer.uuid}/controllers`;
const view = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Views' }).getByRole('button', { name: new RegExp(`^${name}`) });
const box = (page: Page, { nodeId }: { nodeId: string }) =>
  page
    .getByRole('list', { name: 'Controllers' })
    .locator(':scope > li')
    .filter({ has: page.getByText(nodeId, { exact: true }) });
const progress = (page: Page) => page.getByText(/^\d+ of \d+ controllers loaded/).first();
const nodeOf = (route: Route) =>
  decodeURIComponent(new URL(route.request().url()).pathname.split('/').at(-1) ?? '');

/** What the service answers about De Smet, which other tests may have changed; it passes through untouched. */
async function collect(page: Page) {
  const on = new Map<string, License[]>();
  const list: License[] = [];
  const pass = async (route: Route) => {
    const response = await route.fetch();
    await route.fulfill({ response });
    return ((await response.json()) as { licenses: License[] }).licenses;
  };
  await page.route(ON_CONTROLLER, async (route) => void on.set(nodeOf(route), await pass(route)));
  await page.route(LIST, async (route) => void list.splice(0, Infinity, ...(await pass(route))));
  return { on, list };
}

test('says what is on each controller, what is on none, and what to do about it', async ({ page, login }) => {
  await login();
  const { on, list } = await collect(page);
  const calls: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/v1/license/controller/')) calls.push(request.url());
  });
  await page.goto(`/customers/${deSmet.uuid}`);
  await page.getByRole('link', { name: 'Controllers' }).last().click();
  await expect(progress(page)).toHaveText('6 of 6 controllers loaded');
  await expect(page.getByRole('heading', { level: 1, name: deSmet.name })).toBeVisible();

  const isEnded = ({ deactivationDate }: License) =>
    deactivationDate !== null && Date.parse(deactivationDate) <= Date.now();
  const boxes = [noLicense, oneLicense, managed, inactive, twoSites, readOnly].map(({ nodeId }) => ({
    nodeId,
    licenses: [...on].flatMap(([node, found]) => (node.startsWith(nodeId) ? found : [])),
  }));
  for (const { nodeId, licenses } of boxes) {
    for (const { key } of licenses) await expect(box(page, { nodeId })).toContainText(masked(key));
  }
  await expect(box(page, managed)).toContainText('industrial');
  const put = `/claim?controller=${twoSites.nodeId}&customer=${deSmet.uuid}`;
  await expect(box(page, twoSites).getByRole('link', { name: 'Add a license' })).toHaveAttribute('href', put);

  const bare = boxes.filter(({ licenses }) => licenses.length === 0);
  const running = list.filter((license) => !isEnded(license));
  const waiting = running.filter((each) => each.datalinks?.length !== 0 && each.activationDate === null);
  const unlinked = running.filter(({ datalinks }) => datalinks?.length === 0);
  const licenses = page.getByRole('list', { name: 'Licenses' }).getByRole('listitem');
  await view(page, `Without a license ${bare.length}$`).click();
  await expect(page).toHaveURL(/\?show=bare$/);
  await expect(box(page, oneLicense)).toHaveCount(0);
  for (const each of bare) await expect(box(page, each)).toContainText('No license');
  await view(page, 'Only ended licenses 1$').click();
  await expect(box(page, twoSites)).toContainText('ended');
  await view(page, `Linked, not activated ${waiting.length}$`).click();
  await expect(licenses).toHaveCount(waiting.length);
  for (const { id, key } of waiting) {
    const activate = licenses.filter({ hasText: masked(key) }).getByRole('link', { name: 'Activate' });
    await expect(activate).toHaveAttribute('href', new RegExp(`controller=M1S.*&license=${id}&do=activate$`));
  }
  await view(page, `Not linked ${unlinked.length}$`).click();
  await expect(licenses).toHaveCount(unlinked.length);
  await expect(licenses.first().getByRole('link', { name: 'Link to a controller' })).toHaveAttribute(
    'href',
    /^\/claim\?customer=[\w-]+&license=[\w-]+$/,
  );

  // A controller and each of its sites, once; coming back asks for nothing that is still fresh.
  expect(new Set(calls).size).toBe(calls.length);
  const asked = calls.length;
  await page.getByRole('link', { name: 'Licenses', exact: true }).click();
  await expect(page.getByText(/^\d+ of \d+ licenses/)).toBeVisible();
  await page.getByRole('link', { name: 'Controllers' }).last().click();
  await expect(progress(page)).toHaveText('6 of 6 controllers loaded');
  expect(calls).toHaveLength(asked);
});

test('fills in as controllers are read, stops, goes on, and ends when it is left', async ({
  page,
  login,
  host,
}) => {
  await login('support');
  await page.goto('/customers');
  const waiting: Route[] = [];
  let open = 0;
  let most = 0;
  let isHeld = true;
  await page.route(ON_CONTROLLER, async (route) => {
    open += 1;
    most = Math.max(most, open);
    if (isHeld && waiting.push(route)) return;
    await route.continue();
    open -= 1;
  });
  await page.goto(`${host.url}${picture(zonnewijk)}`);
  await expect(progress(page)).toHaveText('0 of 24 controllers loaded');
  await expect.poll(() => waiting.length).toBe(4);
  await expect(view(page, 'Linked elsewhere Not known yet')).toBeVisible();
  await expect(view(page, 'Without a license 0')).toBeVisible();
  await expect(page.getByText('No license', { exact: true })).toHaveCount(0);

  const release = async () => {
    for (const route of waiting.splice(0)) {
      open -= 1;
      await route.continue().catch(() => undefined);
    }
  };
  await release();
  await expect(progress(page)).toHaveText('2 of 24 controllers loaded');
  await expect.poll(() => waiting.length).toBe(4);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await view(page, 'Linked elsewhere').click();
  await expect(page.getByText('This is known once every controller has been loaded.')).toBeVisible();
  await view(page, 'All controllers').click();

  isHeld = false;
  await release();
  await page.getByRole('button', { name: 'Continue loading' }).click();
  await expect(progress(page)).toHaveText('24 of 24 controllers loaded');
  await expect(view(page, 'Linked elsewhere 0')).toBeVisible();
  expect(most).toBeLessThanOrEqual(4);

  isHeld = true;
  const aborted: string[] = [];
  page.on('requestfailed', (request) => aborted.push(request.url()));
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect.poll(() => waiting.length).toBe(4);
  await page.getByRole('link', { name: 'Customers' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Customers' })).toBeVisible();
  await expect.poll(() => aborted.length).toBe(4);
});

test('a controller that could not be read is never one without a license', async ({ page, login, host }) => {
  await login();
  await page.route(ON_CONTROLLER, (route) =>
    nodeOf(route) === noLicense.nodeId ? route.fulfill({ status: 403, json: {} }) : route.continue(),
  );
  await page.goto(`${host.url}${picture(deSmet)}?show=unread`);
  await expect(progress(page)).toHaveText('5 of 6 controllers loaded, 1 failed');
  await expect(box(page, noLicense)).toContainText('Not loaded.');
  await expect(box(page, noLicense).getByRole('link', { name: 'Add a license' })).toHaveCount(0);
  await expect(view(page, 'Without a license 0')).toBeVisible();
  await expect(view(page, 'Linked elsewhere Not known yet')).toBeVisible();

  await page.unroute(ON_CONTROLLER);
  await page.route(ON_CONTROLLER, (route) =>
    nodeOf(route).startsWith(noLicense.nodeId) ? route.fulfill({ json: { licenses: [] } }) : route.continue(),
  );
  await box(page, noLicense).getByRole('button', { name: 'Try again' }).click();
  await expect(progress(page)).toHaveText('6 of 6 controllers loaded');
  await expect(view(page, 'Without a license 1')).toBeVisible();
});

test('tells a license on an unseen controller, and somebody else’s on a seen one', async ({
  page,
  login,
  host,
}) => {
  await login();
  await page.goto('/customers');
  const foreign = { id: 'd0000000-0000-4000-8000-00000000000f', key: 'SOMEBODY-ELSES-0001' };
  await page.route(ON_CONTROLLER, async (route) => {
    const nodeId = nodeOf(route);
    if (nodeId === oneLicense.nodeId) await route.fulfill({ json: { licenses: [] } });
    else if (nodeId === noLicense.nodeId) {
      // With what other tests put on it.
      const { licenses } = (await (await route.fetch()).json()) as { licenses: object[] };
      await route.fulfill({ json: { licenses: [...licenses, foreign] } });
    } else await route.continue();
  });
  await page.goto(`${host.url}${picture(deSmet)}`);
  await view(page, 'Linked elsewhere [1-9]').click();
  const unseen = page
    .getByRole('list', { name: 'Licenses' })
    .getByRole('listitem')
    .filter({ hasText: masked(LICENSES.active.key) });
  await expect(unseen).toContainText('on a controller that is not listed here');
  await unseen.getByRole('link', { name: `Open license ${masked(LICENSES.active.key)}` }).click();
  await expect(page).toHaveURL(new RegExp(`/customers/${deSmet.uuid}\\?license=${LICENSES.active.id}$`));
  await page.goBack();
  await view(page, 'Bought by another customer [1-9]').click();
  await expect(box(page, noLicense)).toContainText('not in this customer’s list');
  await expect(box(page, noLicense)).toContainText(masked(foreign.key));
});

test('a customer without a number or without controllers is told from one that fails', async ({
  page,
  login,
  host,
}) => {
  await login();
  const devices: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/v1/device/query')) devices.push(request.url());
  });
  await page.goto(`${host.url}${picture(zonnewijk)}`);
  await expect(page.getByText('The controllers of this customer cannot be found')).toBeVisible();
  expect(devices).toEqual([]);

  await page.route('**/v1/device/query', (route) => route.fulfill({ status: 403, json: {} }));
  await page.goto(`${host.url}${picture(muller)}`);
  await expect(page.getByRole('alert')).toContainText('The controllers of this customer could not be loaded');
  await page.unroute('**/v1/device/query');
  await page.route('**/v1/device/query', (route) => route.fulfill({ json: { device: [] } }));
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('No controllers of this customer')).toBeVisible();
});

test('three hundred controllers stop, go on where they stopped, and are read to the end', async ({
  page,
  login,
  host,
}) => {
  await login();
  await page.goto('/customers');
  const device = Array.from({ length: 300 }, (_, n) => ({
    id: 90_000 + n,
    properties: { nodeId: `BOX${n}`, nodeType: 'smartgridController', name: `House ${n}` },
  }));
  await page.route('**/v1/device/query', (route) => route.fulfill({ json: { device } }));
  const asked: string[] = [];
  await page.route(ON_CONTROLLER, async (route) => {
    asked.push(nodeOf(route));
    await route.fulfill({ json: { licenses: [] } });
  });
  await page.goto(`${host.url}${picture(muller)}?show=waiting`);
  await expect(progress(page)).toHaveText(/^[1-9]\d* of 300 controllers loaded/);
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('button', { name: 'Continue loading' }).click();
  await expect(progress(page)).toHaveText('300 of 300 controllers loaded', { timeout: 45_000 });
  await expect(view(page, 'Without a license 300')).toBeVisible();
  // What was under way when it stopped is asked for once more, and nothing else is.
  expect(new Set(asked).size).toBe(300);
  expect(asked.length).toBeLessThanOrEqual(304);
});
