import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { License } from '#api/contract/license.ts';
import { CUSTOMERS, LICENSES } from '#server/sandbox/seed/known.ts';
import { findAlert, main, openApp } from '#testing/app.tsx';
import { showOnPhone } from '#testing/browser.ts';
import { startTestService } from '#testing/service.ts';

const service = startTestService();

const { deSmet, muller, zonnewijk } = CUSTOMERS;
const LIST = 'GET /v1/license/customer/*';

const masked = (key: string) => `…${key.slice(-4)}`;
const shown = (count: number, all: number) =>
  screen.findByText(`${count} of ${all} ${all === 1 ? 'license' : 'licenses'}`);
const preset = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) });
const filter = (name: string) => screen.getByRole('combobox', { name });

async function licensesOf({ uuid }: { uuid: string }): Promise<License[]> {
  const path = `/v1/license/customer/${uuid}?includeDatalinks=true`;
  return ((await service.call('GET', path)) as { licenses: License[] }).licenses;
}

async function openLicenses(customer: { uuid: string }, search = '') {
  const opened = await openApp(service, `/customers/${customer.uuid}${search}`);
  await screen.findByText(/^\d+ of \d+ licenses?$/);
  return opened;
}

describe('a customer’s licenses', () => {
  test('are read in one call, whatever the filters and sorting, and show no key', async () => {
    const licenses = await licensesOf(deSmet);
    const { user } = await openLicenses(deSmet);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(deSmet.name);
    expect(document.title).toContain(deSmet.name);
    for (const { key } of licenses) expect(document.body.textContent).not.toContain(key);
    await user.click(preset('Not linked'));
    await user.click(screen.getByRole('button', { name: 'Ends' }));
    await user.type(screen.getByLabelText(/^Find by key/), 'x');
    await waitFor(() => expect(location.search).toMatch(/q=x/));
    expect(service.calls(LIST)).toHaveLength(1);
  });

  test('are restricted by each filter, until Clear filters is clicked', async () => {
    const licenses = await licensesOf(muller);
    const { user } = await openLicenses(muller);
    const large = ({ gridKw, solarKw, batteryKw, evKw }: License) =>
      [gridKw, solarKw, batteryKw, evKw].some((kw) => kw !== null && kw >= 60);

    await user.selectOptions(filter('Type'), 'commercial');
    const commercial = licenses.filter(({ type }) => type === 'commercial');
    await shown(commercial.length, licenses.length);
    await user.type(screen.getByLabelText('Minimum kW'), '60');
    await shown(commercial.filter(large).length, licenses.length);
    await waitFor(() => expect(location.search).toMatch(/kw=60/));
    await user.selectOptions(filter('Linked'), 'not linked');
    const unlinked = commercial.filter(large).filter(({ datalinks }) => datalinks?.length === 0);
    await shown(unlinked.length, licenses.length);
    await user.selectOptions(filter('State'), 'not activated');
    const idle = unlinked.filter(({ activationDate }) => activationDate === null);
    await shown(idle.length, licenses.length);

    await user.type(screen.getByLabelText(/^Find by key/), 'no license has this');
    await screen.findByText('No license matches');
    await user.click(main().getAllByRole('button', { name: 'Clear filters' }).at(-1)!);
    await shown(licenses.length, licenses.length);
    expect(screen.getByLabelText<HTMLInputElement>(/^Find by key/).value).toBe('');
    expect(screen.getByLabelText<HTMLInputElement>('Minimum kW').value).toBe('');
  });

  test('are filtered and sorted as in the URL', async () => {
    await openLicenses(muller, '?preset=unlinked&type=residential&kw=30&sort=-ends&q=a');
    expect(preset('Not linked').getAttribute('aria-pressed')).toBe('true');
    expect((filter('Type') as HTMLSelectElement).value).toBe('residential');
    expect(screen.getByLabelText<HTMLInputElement>('Minimum kW').value).toBe('30');
    expect(screen.getByLabelText<HTMLInputElement>(/^Find by key/).value).toBe('a');
    const head = screen.getByRole('columnheader', { name: 'Ends' });
    expect(head.getAttribute('aria-sort')).toBe('descending');
  });
});

describe('no key gets into the URL, the history or the title', () => {
  const kept = () => [location.href, JSON.stringify(history.state), document.title].join();

  test('when a license is searched for and opened', async () => {
    const { user } = await openLicenses(deSmet);
    const field = screen.getByLabelText<HTMLInputElement>(/^Find by key/);
    await user.type(field, LICENSES.planned.key);
    await screen.findByText(/^1 of \d+ licenses$/);
    const { key, id } = LICENSES.planned;
    await user.click(screen.getByRole('button', { name: `Show license ${masked(key)}` }));
    await waitFor(() => expect(location.search).toBe(`?license=${id}`));
    expect(field.value).toBe(key);
    expect(kept()).not.toContain(key.slice(0, 5));
  });

  test('when it belongs to another customer', async () => {
    const { user } = await openLicenses(deSmet);
    await user.type(screen.getByLabelText(/^Find by key/), 'SOMEBODY-ELSES-KEY-1234');
    await screen.findByText('No license matches');
    await user.click(preset('Ended'));
    await waitFor(() => expect(location.search).toBe('?preset=ended'));
    expect(kept()).not.toContain('SOMEBODY');
  });

  test('when an opened URL contains one', async () => {
    await openLicenses(deSmet, `?q=${LICENSES.planned.key}`);
    await screen.findByText(/^1 of \d+ licenses$/);
    await waitFor(() => expect(location.search).toBe(''));
  });
});

describe('without a list', () => {
  test('a customer without access is reported', async () => {
    await openApp(service, `/customers/${zonnewijk.uuid}`);
    await screen.findByText('No access to this customer');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(zonnewijk.uuid);
    expect(screen.getByText(/this customer is not in your list/)).toBeDefined();
  });

  test('an unknown UUID is reported', async () => {
    await openApp(service, '/customers/00000000-0000-4000-8000-000000000000', { role: 'support' });
    await screen.findByText('This customer was not found');
  });

  test('an invalid UUID is reported without a request', async () => {
    await openApp(service, '/customers/not-a-uuid');
    await screen.findByRole('heading', { name: 'This is not a customer’s UUID' });
    expect(service.calls('GET /v1/license/*')).toEqual([]);
  });

  test('a failure is not shown as an empty list, and can be retried', async () => {
    const mend = service.fail(LIST, 400);
    const { user } = await openApp(service, `/customers/${deSmet.uuid}`);
    await screen.findByText('The licenses could not be loaded');
    expect(screen.queryByText('This customer has no licenses yet')).toBeNull();
    mend();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText(/^\d+ of \d+ licenses?$/);
  });

  test('an empty list explains what to do next', async () => {
    service.answer(LIST, { licenses: [] });
    await openApp(service, `/customers/${deSmet.uuid}`);
    await screen.findByText('This customer has no licenses yet');
    const links = main().getAllByRole('link', { name: 'Claim a license' });
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      `/claim?customer=${deSmet.uuid}`,
      `/claim?customer=${deSmet.uuid}`,
    ]);
  });
});

describe('unreadable data', () => {
  test('is counted by row', async () => {
    const { id, key } = LICENSES.active;
    service.answer(LIST, { licenses: [{ id, key }, { id: 'x' }] });
    await openLicenses(deSmet);
    await screen.findByText('1 entry could not be read and is left out.');
    await shown(1, 1);
  });

  test('is not shown as an empty list if no row is readable', async () => {
    service.answer(LIST, { licenses: [{ id: 'x' }, null] });
    await openApp(service, `/customers/${deSmet.uuid}`);
    await screen.findByText('No license could be read');
    expect(screen.getByText('2 entries could not be read and are left out.')).toBeDefined();
    expect(screen.queryByText('This customer has no licenses yet')).toBeNull();
  });

  test('in a refresh keeps the loaded list, and marks it as stale', async () => {
    const { user } = await openLicenses(deSmet);
    const mend = service.fail(LIST, 403);
    const again = () => user.click(screen.getByRole('button', { name: 'Refresh' }));
    await again();
    await screen.findByText(/^Not updated since/);
    await findAlert(/This list is older\./);
    expect(screen.getByText(masked(LICENSES.active.key))).toBeDefined();
    mend();
    await again();
    await screen.findByText(/^Read \d/);
    expect(screen.queryByText(/This list is older\./)).toBeNull();
  });
});

test('on a phone, licenses are cards, with collapsed filters and sorting', async () => {
  showOnPhone();
  const licenses = await licensesOf(muller);
  const { user } = await openLicenses(muller);
  await user.click(screen.getByText('Filter and sort'));
  await user.selectOptions(filter('Type'), 'commercial');
  await screen.findByText('Filter and sort (1 active)');
  const commercial = licenses.filter(({ type }) => type === 'commercial');
  await shown(commercial.length, licenses.length);
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Sort by' }), 'Grid (kW)');
  await user.click(await screen.findByRole('button', { name: 'Ascending, reverse order' }));
  await waitFor(() => expect(location.search).toMatch(/sort=-gridKw/));
  const largest = Math.max(...commercial.map(({ gridKw }) => gridKw ?? 0));
  const cards = within(await screen.findByRole('list', { name: 'Licenses' }));
  await waitFor(() => expect(cards.getAllByRole('listitem')[0]?.textContent).toContain(`${largest} kW grid`));
});
