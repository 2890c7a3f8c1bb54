import type { Page } from '@playwright/test';
import { CONTROLLERS } from '../../support/seed.ts';
import { storeSession } from '../../support/session.ts';
import type { FaultServer } from '../server/types.ts';
import { callHost } from '../support/claiming.ts';
import { expect, test } from '../support/test.ts';

const controller = CONTROLLERS.noLicense;
const PUT = `PUT /v1/device/${controller.id}`;
const QUERY = 'POST /v1/device/query';

const field = (page: Page) => page.getByLabel('Name of this controller');
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const save = (page: Page) => page.getByRole('button', { name: 'Save' }).click();
const conflict = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'Somebody else has changed this controller' });

const renameElsewhere = (fault: FaultServer, name: string) =>
  callHost(fault.hostUrl, 'support', 'PUT', `/v1/device/${controller.id}?mode=merge`, {
    properties: { name },
  });

/** Returns the device as stored by the service. */
async function stored(fault: FaultServer): Promise<{ lastUpdate: string; properties: { name: string } }> {
  const query = { filter: { id: [controller.id] } };
  const answer = await callHost(fault.hostUrl, 'installer', 'POST', '/v1/device/query', query);
  const [device] = (answer as { device: { lastUpdate: string; properties: { name: string } }[] }).device;
  if (!device) throw new Error('No such device');
  return device;
}

/** Waits until the page has loaded completely, opens the form and types a name. */
async function type(page: Page, fault: FaultServer, name: string) {
  await storeSession(page, fault);
  await page.goto(`/controllers/${controller.nodeId}`);
  await expect(page.getByRole('region', { name: 'Connected devices' }).getByText(/^Read \d/)).toBeVisible();
  await page.getByRole('button', { name: 'Rename' }).click();
  await expect(field(page)).toHaveValue(controller.name);
  await field(page).fill(name);
}

/** Returns the device calls from the first PUT on, as `METHOD status`, without the page's own reads before it. */
function sincePut(fault: FaultServer): string[] {
  const calls = fault.calls(/^(?:PUT|POST) \/v1\/device\//);
  return calls
    .slice(calls.findIndex(({ method }) => method === 'PUT'))
    .map(({ method, status }) => `${method} ${status}`);
}

test('#65 #69 a conflict shows both names, and mine is sent again only by choice, with the new precondition', async ({
  page,
  fault,
}) => {
  const before = await stored(fault);
  await type(page, fault, 'Mine');
  await renameElsewhere(fault, 'Theirs');
  await save(page);
  await expect(conflict(page)).toContainText('Mine');
  await expect(conflict(page)).toContainText('Theirs');
  expect(sincePut(fault)).toEqual(['PUT 412', 'POST 200']);
  const theirs = await stored(fault);
  expect(theirs.properties.name).toBe('Theirs');

  await conflict(page).getByRole('button', { name: 'Keep mine' }).click();
  await expect(heading(page, 'Mine')).toBeVisible();
  expect(sincePut(fault)).toEqual(['PUT 412', 'POST 200', 'PUT 200', 'POST 200']);
  expect(fault.calls(PUT).map(({ precondition }) => precondition)).toEqual([
    before.lastUpdate,
    theirs.lastUpdate,
  ]);
  expect((await stored(fault)).properties.name).toBe('Mine');
});

for (const kind of ['reset', 'close'] as const) {
  test(`#66 a rename whose response is lost (${kind}) is saved, whatever the browser retries`, async ({
    page,
    fault,
  }) => {
    await type(page, fault, 'Saved all the same');
    fault.on(PUT, { kind, commit: true });
    const ours: string[] = [];
    page.on('request', (request) => request.method() === 'PUT' && ours.push(request.url()));
    await save(page);
    await expect(heading(page, 'Saved all the same')).toBeVisible();
    await expect(conflict(page)).toHaveCount(0);
    expect(ours).toHaveLength(1);
    const [first] = fault.calls(PUT);
    const reused = fault.wire.filter(({ connection }) => connection === first?.connection).length > 1;
    expect(sincePut(fault)).toEqual(['PUT null', ...(reused ? ['PUT 412'] : []), 'POST 200']);
  });
}

test('#66 a rename without a response is aborted after 30 s, and confirmed by reading back', async ({
  page,
  fault,
}) => {
  await page.clock.install();
  await type(page, fault, 'Slow, but saved');
  fault.on(PUT, { kind: 'hang', commit: true });
  await save(page);
  await expect.poll(() => fault.calls(PUT).map(({ fault }) => fault)).toEqual(['hang after commit']);
  await page.clock.fastForward(31_000);
  await expect(heading(page, 'Slow, but saved')).toBeVisible();
  expect(sincePut(fault)).toEqual(['PUT null', 'POST 200']);
});

test('#67 a controller without the time of its last change cannot be renamed, and the page says why', async ({
  page,
  login,
  fault,
}) => {
  const { lastUpdate: _, ...device } = await stored(fault);
  await login();
  fault.on(QUERY, { kind: 'raw', body: JSON.stringify({ device: [device] }) }, Infinity);
  await page.goto(`/controllers/${controller.nodeId}`);
  await expect(page.getByText('the service does not say when it was last changed')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Rename' })).toHaveCount(0);
  expect(fault.calls('PUT ')).toEqual([]);
});

test('#68 two writes within one second: the user whose name was overwritten is told', async ({
  page,
  fault,
}) => {
  await type(page, fault, 'Mine');
  const readBack = fault.hold(QUERY);
  await save(page);
  await readBack.arrived;
  // A precondition with whole seconds lets the service accept this write as well.
  await renameElsewhere(fault, 'A moment later');
  readBack.release();
  await expect(conflict(page)).toContainText('Mine');
  await expect(conflict(page)).toContainText('A moment later');
  expect(sincePut(fault)).toEqual(['PUT 200', 'POST 200']);
  await conflict(page).getByRole('button', { name: 'Take theirs' }).click();
  await expect(heading(page, 'A moment later')).toBeVisible();
  expect(fault.calls(PUT)).toHaveLength(1);
});

test('#69 the time of the last change is sent back verbatim', async ({ page, login, fault }) => {
  const times = ['2099-01-02T03:04:05.6+02:00', 'Fri, 02 Jan 2099 03:04:05 GMT'];
  await login();
  for (const [index, lastUpdate] of times.entries()) {
    const device = { ...(await stored(fault)), lastUpdate };
    const name = `Guarded ${index}`;
    fault.on(QUERY, { kind: 'raw', body: JSON.stringify({ device: [device] }) }, Infinity);
    await page.goto(`/controllers/${controller.nodeId}`);
    await page.getByRole('button', { name: 'Rename' }).click();
    await field(page).fill(name);
    fault.clear();
    await save(page);
    await expect(heading(page, name)).toBeVisible();
  }
  expect(fault.calls(PUT).map(({ precondition }) => precondition)).toEqual(times);
});
