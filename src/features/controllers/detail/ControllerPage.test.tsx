import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { DAY_MS } from '#lib/instant.ts';
import { CONTROLLERS, CUSTOMERS, LICENSES } from '#server/sandbox/seed/known.ts';
import { findAlert, openApp } from '#testing/app.tsx';
import { startTestService } from '#testing/service.ts';

const service = startTestService();

const { oneLicense, twoSites, readOnly, managed, inactive, noLicense, foreign } = CONTROLLERS;
const DEVICES = 'POST /v1/device/query';

const open = (nodeId: string) => openApp(service, `/controllers/${nodeId}`);
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const region = (name: string) => screen.getByRole('region', { name });
const regionSays = (name: string, text: string | RegExp) =>
  waitFor(() => expect(region(name).textContent).toMatch(text));

describe('a controller', () => {
  test('shows its properties, its owner, and the rights of the user', async () => {
    await open(oneLicense.nodeId);
    await heading(oneLicense.name);
    expect(document.title).toContain(oneLicense.name);
    const owner = await screen.findByRole('link', { name: CUSTOMERS.deSmet.name });
    expect(owner.getAttribute('href')).toBe(`/customers/${CUSTOMERS.deSmet.uuid}`);
    await regionSays('Controller details', oneLicense.nodeId);
    await regionSays('Controller details', /You may change: .*name/);
  });

  test('lists the devices below it, and closes a branch', async () => {
    const { user } = await open(oneLicense.nodeId);
    await regionSays('Connected devices', /1 site, 1 switchboard/);
    const below = within(region('Connected devices'));
    expect(below.getByText('power meter')).toBeDefined();
    await user.click(below.getByText('switchboard'));
    await waitFor(() => expect(below.queryByText('power meter')).toBeNull());
  });

  test('without a name is shown as unnamed, and the id of a site redirects to it', async () => {
    await open(`${twoSites.nodeId}_site_1`);
    await heading('Unnamed controller');
    expect(location.pathname).toBe(`/controllers/${twoSites.nodeId}`);
    await regionSays('Connected devices', '2 sites');
  });

  test('with all properties editable says so', async () => {
    await open(managed.nodeId);
    await screen.findByText('You may change everything.');
  });

  test('that is read-only offers no rename, and says why', async () => {
    await open(readOnly.nodeId);
    await screen.findByText('You may only read this controller.');
    expect(screen.queryByRole('button', { name: 'Rename' })).toBeNull();
  });

  test('without lastUpdate, which would guard a change, offers no rename, and says why', async () => {
    service.change<{ device: object[] }>(DEVICES, ({ device }) => ({
      device: device.map((each) => ({ ...each, lastUpdate: undefined })),
    }));
    await open(noLicense.nodeId);
    await screen.findByText(/the service does not say when it was last changed/);
    expect(screen.queryByRole('button', { name: 'Rename' })).toBeNull();
  });

  test('with a hostile, endless name shows the name as text, clipped until expanded', async () => {
    const name = `"><img src=x onerror=alert(1)>${'Lang '.repeat(20_000)}`;
    service.change<{ device: { id: number; properties: object }[] }>(DEVICES, ({ device }) => ({
      device: device.map((each) =>
        each.id === oneLicense.id ? { ...each, properties: { ...each.properties, name } } : each,
      ),
    }));
    const { user, container } = await open(oneLicense.nodeId);
    const title = await heading(/^"><img src=x onerror=alert\(1\)>Lang/);
    expect(title.textContent?.length).toBeLessThan(200);
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.queryByRole('button', { name: 'Show all' })).toBeNull();
    expect(title.textContent).toBe(name);
    expect(container.querySelector('main img')).toBeNull();
  });
});

describe('an id', () => {
  test('of no controller in the account is reported', async () => {
    await open(foreign.nodeId);
    await heading('This serial number is not in your account');
    expect(screen.getByText(foreign.nodeId)).toBeDefined();
  });

  test('that is mistyped links to the closest one', async () => {
    const { user } = await open(oneLicense.nodeId.replace('0D', 'OD'));
    await user.click(await screen.findByRole('link', { name: new RegExp(oneLicense.nodeId) }));
    await heading(oneLicense.name);
  });

  test.each(['..%2fauth%2flogout', '%252e%252e', 'a%00b', 'x'.repeat(300)])(
    'that cannot be one is no page, and nothing is asked: %s',
    async (id) => {
      await open(id);
      await heading('This page does not exist');
      expect(service.calls('* /v1/*')).toEqual([]);
    },
  );
});

describe('the licenses on a controller', () => {
  test('show their state, capacity and node, with the key masked', async () => {
    await open(oneLicense.nodeId);
    await regionSays('Licenses on this controller', 'No other licenses are linked.');
    const licenses = region('Licenses on this controller');
    const item = within(licenses).getByRole('listitem').textContent ?? '';
    const last4 = `…${LICENSES.active.key.slice(-4)}`;
    for (const text of ['active', last4, '30 kW solar', 'on the controller']) expect(item).toContain(text);
    expect(licenses.textContent).toMatch(/Read \d/);
    expect(document.body.textContent).not.toContain(LICENSES.active.key);
    const add = screen.getByRole('link', { name: 'Add a license to this controller' });
    await waitFor(() =>
      expect(add.getAttribute('href')).toBe(
        `/claim?controller=${oneLicense.nodeId}&customer=${CUSTOMERS.deSmet.uuid}`,
      ),
    );
  });

  test('are those of the box as well, on the page of a site whose controller is not visible', async () => {
    service.change<{ device: { properties: { nodeType: string } }[] }>(DEVICES, ({ device }) => ({
      device: device.filter(({ properties }) => properties.nodeType !== 'smartgridController'),
    }));
    await open(`${oneLicense.nodeId}_site_0`);
    await regionSays('Licenses on this controller', `…${LICENSES.active.key.slice(-4)}`);
    await regionSays('Licenses on this controller', `on ${oneLicense.nodeId}`);
  });

  test('that are not activated link to the activation, by id', async () => {
    await open(inactive.nodeId);
    const activate = await screen.findByRole('link', { name: 'Activate' });
    await waitFor(() =>
      expect(activate.getAttribute('href')).toBe(
        `/claim?controller=${inactive.nodeId}&license=${LICENSES.notActivated.id}&customer=${CUSTOMERS.deSmet.uuid}&do=activate`,
      ),
    );
  });

  test('show an unknown type unchanged', async () => {
    await open(managed.nodeId);
    await regionSays('Licenses on this controller', 'industrial');
    await regionSays('Licenses on this controller', 'activation planned');
  });

  test('that cannot be read are reported, not shown as none, and retried on request', async () => {
    const mend = service.fail('GET /v1/license/*', 403);
    const { user } = await open(oneLicense.nodeId);
    await findAlert(new RegExp(`The licenses on ${oneLicense.nodeId}`));
    expect(region('Licenses on this controller').textContent).not.toMatch(/linked/);
    mend();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('No other licenses are linked.');
  });

  test('that end soon are reported in a notice', async () => {
    await open(readOnly.nodeId);
    await screen.findByText('A license on this controller ends soon');
  });

  test('are reported when their end comes near while the page is open', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const deactivationDate = new Date(Date.now() + 91 * DAY_MS).toISOString();
    service.change<{ licenses: object[] }>('GET /v1/license/controller/*', ({ licenses }) => ({
      licenses: licenses.map((license) => ({ ...license, deactivationDate })),
    }));
    await open(oneLicense.nodeId);
    await regionSays('Licenses on this controller', 'active');
    expect(screen.queryByText('A license on this controller ends soon')).toBeNull();
    vi.setSystemTime(Date.now() + 2 * DAY_MS);
    document.dispatchEvent(new Event('visibilitychange'));
    await screen.findByText('A license on this controller ends soon');
    expect(screen.getByText('ends soon')).toBeDefined();
  });
});
