import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { License } from '#api/contract/license.ts';
import { CONTROLLERS, CUSTOMERS, LICENSES } from '#server/sandbox/seed/known.ts';
import { findAlert, openApp } from '#testing/app.tsx';
import { startTestService } from '#testing/service.ts';

const service = startTestService();

const { deSmet, muller, zonnewijk } = CUSTOMERS;
const { noLicense, oneLicense, managed, inactive, readOnly, twoSites } = CONTROLLERS;
const DEVICES = 'POST /v1/device/query';
const ON_CONTROLLER = 'GET /v1/license/controller/*';
const onController = (nodeId: string) => `GET /v1/license/controller/${nodeId}`;

const masked = (key: string) => `…${key.slice(-4)}`;
/** Finds the visible progress and its announcement. */
const progress = (text: string) => screen.findAllByText(text);
const view = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) });
const viewShows = (name: string, text: string) =>
  waitFor(() => expect(view(name).textContent).toContain(text));
const box = ({ nodeId }: { nodeId: string }) =>
  screen.getByText(nodeId, { exact: true, selector: 'bdi' }).closest<HTMLElement>('li')!;
const licenses = () => within(screen.getByRole('list', { name: 'Licenses' })).getAllByRole('listitem');
const calls = () => service.calls(ON_CONTROLLER).map(({ call }) => call);

const open = (customer: { uuid: string }, search = '', role: 'installer' | 'support' = 'installer') =>
  openApp(service, `/customers/${customer.uuid}/controllers${search}`, { role });

async function openAll() {
  const opened = await open(deSmet);
  await progress('6 of 6 controllers loaded');
  return opened;
}

async function licensesAt(path: string): Promise<License[]> {
  return ((await service.call('GET', path)) as { licenses: License[] }).licenses;
}

const isEnded = ({ deactivationDate }: License) =>
  deactivationDate !== null && Date.parse(deactivationDate) <= Date.now();

describe('a customer’s controllers', () => {
  test('show their licenses, and offer to link one if they have none', async () => {
    await openAll();
    for (const controller of [oneLicense, managed, inactive, readOnly]) {
      for (const { key } of await licensesAt(`/v1/license/controller/${controller.nodeId}`))
        expect(box(controller).textContent).toContain(masked(key));
    }
    expect(box(managed).textContent).toContain('industrial');
    const add = within(box(twoSites)).getByRole('link', { name: 'Add a license' });
    expect(add.getAttribute('href')).toBe(`/claim?controller=${twoSites.nodeId}&customer=${deSmet.uuid}`);
    expect(within(box(oneLicense)).queryByRole('link', { name: 'Add a license' })).toBeNull();
  });

  test('are read once, with each of their sites', async () => {
    await openAll();
    expect(new Set(calls()).size).toBe(calls().length);
  });

  test('are not read again while the data is fresh', async () => {
    const { user } = await openAll();
    const asked = calls().length;
    await user.click(screen.getByRole('link', { name: 'Licenses' }));
    await screen.findByText(/^\d+ of \d+ licenses$/);
    await user.click(screen.getAllByRole('link', { name: 'Controllers' }).at(-1)!);
    await progress('6 of 6 controllers loaded');
    expect(calls()).toHaveLength(asked);
  });
});

describe('the views', () => {
  test('show controllers without a license, and with only ended ones', async () => {
    const { user } = await openAll();
    await viewShows('Without a license', '1');
    await user.click(view('Without a license'));
    await waitFor(() => expect(location.search).toBe('?show=bare'));
    expect(box(noLicense).textContent).toContain('No license');
    expect(screen.queryByText(oneLicense.nodeId)).toBeNull();
    await user.click(view('Only ended licenses'));
    await waitFor(() => expect(screen.queryByText(noLicense.nodeId)).toBeNull());
    expect(box(twoSites).textContent).toContain('ended');
  });

  test('show linked licenses that are not activated, with a link to activate them', async () => {
    const list = await licensesAt(`/v1/license/customer/${deSmet.uuid}?includeDatalinks=true`);
    const waiting = list.filter(
      (each) => !isEnded(each) && each.datalinks?.length !== 0 && each.activationDate === null,
    );
    expect(waiting.length).toBeGreaterThan(0);
    const { user } = await openAll();
    await viewShows('Linked, not activated', String(waiting.length));
    await user.click(view('Linked, not activated'));
    await waitFor(() => expect(licenses()).toHaveLength(waiting.length));
    for (const { id, key } of waiting) {
      const line = licenses().find(({ textContent }) => textContent?.includes(masked(key)))!;
      const activate = within(line).getByRole('link', { name: 'Activate' }).getAttribute('href');
      expect(activate).toMatch(new RegExp(`controller=M1S.*&license=${id}&do=activate$`));
    }
  });

  test('show unlinked licenses, with a link to claim them', async () => {
    const list = await licensesAt(`/v1/license/customer/${deSmet.uuid}?includeDatalinks=true`);
    const unlinked = list.filter((each) => !isEnded(each) && each.datalinks?.length === 0);
    const { user } = await openAll();
    await user.click(view('Not linked'));
    await waitFor(() => expect(licenses()).toHaveLength(unlinked.length));
    const put = within(licenses()[0]!).getByRole('link', { name: 'Link to a controller' });
    expect(put.getAttribute('href')).toMatch(/^\/claim\?customer=[\w-]+&license=[\w-]+$/);
  });

  test('show a license on an invisible controller, with a link', async () => {
    service.answer(onController(oneLicense.nodeId), { licenses: [] });
    const { user } = await openAll();
    await user.click(view('Linked elsewhere'));
    const { key, id } = LICENSES.active;
    await waitFor(() =>
      expect(licenses().some((each) => each.textContent?.includes(masked(key)))).toBe(true),
    );
    const unseen = licenses().find(({ textContent }) => textContent?.includes(masked(key)))!;
    expect(unseen.textContent).toContain('on a controller that is not listed here');
    const opener = within(unseen).getByRole('link', { name: `Open license ${masked(key)}` });
    expect(opener.getAttribute('href')).toBe(`/customers/${deSmet.uuid}?license=${id}`);
  });

  test('show another customer’s license on a visible controller', async () => {
    const foreign = { id: 'd0000000-0000-4000-8000-00000000000f', key: 'SOMEBODY-ELSES-0001' };
    service.answer(onController(noLicense.nodeId), { licenses: [foreign] });
    const { user } = await openAll();
    await user.click(view('Bought by another customer'));
    await waitFor(() => expect(box(noLicense).textContent).toContain('not in this customer’s list'));
    expect(box(noLicense).textContent).toContain(masked(foreign.key));
  });
});

describe('reading', () => {
  test('runs four calls in parallel, shows results as they arrive, and can be stopped and resumed', async () => {
    const held = service.hold(ON_CONTROLLER);
    const { user } = await open(zonnewijk, '', 'support');
    await progress('0 of 24 controllers loaded');
    await waitFor(() => expect(held.count()).toBe(4));
    await viewShows('Linked elsewhere', 'Not known yet');
    await viewShows('Without a license', '0');
    expect(screen.queryByText('No license')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(screen.queryByRole('progressbar')).toBeNull();
    await user.click(view('Linked elsewhere'));
    await screen.findByText('This is known once every controller has been loaded.');
    await user.click(view('All controllers'));
    held.release();
    await user.click(screen.getByRole('button', { name: 'Continue loading' }));
    await progress('24 of 24 controllers loaded');
    await viewShows('Linked elsewhere', '0');
  });

  test('ends when the page is left', async () => {
    const held = service.hold(ON_CONTROLLER);
    const { user } = await open(deSmet);
    await waitFor(() => expect(held.count()).toBe(4));
    await user.click(screen.getByRole('link', { name: 'Customers' }));
    await screen.findByRole('heading', { level: 1, name: 'Customers' });
    held.release();
    await screen.findByText(/of \d+ customers$/);
    expect(calls()).toHaveLength(4);
  });

  test('of three hundred controllers resumes with the controllers that were not in flight when stopped', async () => {
    service.answer(DEVICES, {
      device: Array.from({ length: 300 }, (_, n) => ({
        id: 90_000 + n,
        properties: { nodeId: `BOX${n}`, nodeType: 'smartgridController', name: `House ${n}` },
      })),
    });
    let goOn = () => {};
    const stopped = new Promise<void>((resolve) => (goOn = resolve));
    service.on(ON_CONTROLLER, async () => {
      if (calls().length > 100) await stopped;
      return Response.json({ licenses: [] });
    });
    const { user } = await open(muller, '?show=waiting');
    await progress('0 of 300 controllers loaded');
    expect(calls()).toEqual([]);
    await user.click(screen.getAllByRole('button', { name: 'Load all' })[0]!);
    await progress('100 of 300 controllers loaded');
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    goOn();
    await user.click(screen.getByRole('button', { name: 'Continue loading' }));
    await progress('300 of 300 controllers loaded');
    await viewShows('Without a license', '300');
    expect(new Set(calls()).size).toBe(300);
    expect(calls().length).toBeLessThanOrEqual(304);
  });
});

describe('the controllers', () => {
  const names = () =>
    within(screen.getByRole('list', { name: 'Controllers' }))
      .getAllByRole('listitem')
      .map((item) => within(item).getAllByRole('link')[0]!.textContent);

  test('are found by a part of the name or serial number, in the URL as well', async () => {
    const { user } = await openAll();
    const field = screen.getByLabelText('Find a controller');
    await user.type(field, 'oude molen');
    await waitFor(() => expect(names()).toEqual([inactive.name]));
    await waitFor(() => expect(location.search).toBe('?q=oude+molen'));
    await user.clear(field);
    await user.type(field, `${twoSites.nodeId}_site_1`);
    await waitFor(() => expect(names()).toEqual(['Unnamed controller']));
    await user.clear(field);
    await user.type(field, 'nowhere');
    await screen.findByText('No controller here matches “nowhere”');
    await user.click(screen.getByRole('button', { name: 'Show all controllers' }));
    await waitFor(() => expect(names()).toHaveLength(6));
  });

  test('are sorted by what needs attention, in the URL as well', async () => {
    const { user } = await openAll();
    expect(names().at(-1)).toBe('Unnamed controller');
    await user.selectOptions(screen.getByLabelText('Sort by'), 'what needs attention');
    await waitFor(() =>
      expect(names().slice(0, 3)).toEqual([noLicense.name, 'Unnamed controller', readOnly.name]),
    );
    expect(location.search).toBe('?sort=attention');
  });
});

test('a controller that could not be read is never shown as without a license', async () => {
  const mend = service.fail(onController(noLicense.nodeId), 403);
  const { user } = await open(deSmet, '?show=unread');
  await progress('5 of 6 controllers loaded, 1 failed');
  expect(box(noLicense).textContent).toContain('Not loaded: ');
  expect(within(box(noLicense)).queryByRole('link', { name: 'Add a license' })).toBeNull();
  await viewShows('Without a license', '0');
  await viewShows('Linked elsewhere', 'Not known yet');
  mend();
  await user.click(within(box(noLicense)).getByRole('button', { name: 'Try again' }));
  await progress('6 of 6 controllers loaded');
  await viewShows('Without a license', '1');
});

test.each(['waiting', 'unlinked', 'elsewhere', 'foreign'])(
  'a failed list of licenses is never shown as the empty view %s',
  async (view) => {
    service.fail(`GET /v1/license/customer/${deSmet.uuid}`, 403);
    await open(deSmet, `?show=${view}`);
    await findAlert(/This customer’s licenses could not be loaded/);
    await progress('6 of 6 controllers loaded');
    expect(screen.queryByText(/^None/)).toBeNull();
  },
);

describe('without controllers', () => {
  test('a customer that is not in the list is reported without a request', async () => {
    await open(zonnewijk);
    await screen.findByText('The controllers of this customer cannot be found');
    expect(document.title).toContain(zonnewijk.uuid);
    expect(service.calls(DEVICES)).toEqual([]);
  });

  test('a failure is not shown as a customer without controllers', async () => {
    const mend = service.fail(DEVICES, 403);
    const { user } = await open(muller);
    await findAlert(/The controllers of this customer could not be loaded/);
    mend();
    service.answer(DEVICES, { device: [] });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('No controllers of this customer');
  });
});
