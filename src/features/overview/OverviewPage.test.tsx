import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { License } from '#api/contract/license.ts';
import { CUSTOMERS } from '#server/sandbox/seed/known.ts';
import { openApp } from '#testing/app.tsx';
import { startTestService } from '#testing/service.ts';

const service = startTestService();

const { deSmet, muller, lefebvre } = CUSTOMERS;
const LIST = 'GET /v1/license/customer/*';
const listOf = ({ uuid }: { uuid: string }) => `GET /v1/license/customer/${uuid}`;

/** Finds the visible text and its announcement. */
const shows = (text: string) => screen.findAllByText(text);
const main = () => screen.getByRole('main').textContent;
const click = async (user: Awaited<ReturnType<typeof openApp>>['user'], name: string) =>
  user.click(await screen.findByRole('button', { name }));
const listed = () => within(screen.getByRole('region', { name: 'The licenses' })).getAllByRole('listitem');

async function allLicenses(): Promise<License[]> {
  const lists = [deSmet, muller, lefebvre].map(async ({ uuid }) => {
    const path = `/v1/license/customer/${uuid}?includeDatalinks=true`;
    return ((await service.call('GET', path)) as { licenses: License[] }).licenses;
  });
  return (await Promise.all(lists)).flat();
}

const isEnded = ({ deactivationDate }: License) =>
  deactivationDate !== null && Date.parse(deactivationDate) <= Date.now();

describe('the overview', () => {
  test('counts the licenses that need attention, and links to exactly these licenses', async () => {
    const all = await allLicenses();
    const unlinked = all.filter((each) => !isEnded(each) && each.datalinks?.length === 0);
    const { user } = await openApp(service, '/overview');
    await shows('3 of 3 customers loaded');
    await user.click(await screen.findByText(`${unlinked.length} licenses are not linked to a controller`));
    await screen.findByText(new RegExp(`^${unlinked.length} of ${all.length} licenses`));
    expect(location.search).toBe('?needs=unlinked');
    await user.click(screen.getByRole('link', { name: 'Back to the overview' }));
    await screen.findByRole('heading', { level: 1, name: 'Overview' });
  });

  test('lists the licenses of a state, by customer, with their keys masked and linked by id', async () => {
    const all = await allLicenses();
    const gone = all.filter(isEnded);
    await openApp(service, '/overview?state=ended');
    await shows('3 of 3 customers loaded');
    await waitFor(() => expect(listed()).toHaveLength(gone.length));
    const text = listed()
      .map(({ textContent }) => textContent)
      .join('\n');
    for (const { key } of gone) {
      expect(text).toContain(`…${key.slice(-4)}`);
      expect(text).not.toContain(key);
    }
    const [first] = screen.getAllByRole('link', { name: /^Open license/ });
    expect(first?.getAttribute('href')).toMatch(/^\/customers\/[\w-]+\?license=[\w-]+$/);
  });

  test('shows no counts while the customers are still loading', async () => {
    const { release } = service.hold('GET /v1/company');
    await openApp(service, '/overview?needs=unlinked');
    await shows('Loading your customers…');
    expect(main()).not.toMatch(/Nothing needs attention|No license|0 of 0/);
    release();
    await shows('3 of 3 customers loaded');
  });
});

describe('a customer that could not be read', () => {
  test('is not counted, is named, and is retried on request', async () => {
    const mend = service.fail(listOf(deSmet), 403);
    const { user } = await openApp(service, '/overview');
    await shows('2 of 3 customers loaded, 1 failed');
    await screen.findByText('1 customer could not be loaded and is not in the numbers');
    expect(screen.getByRole('link', { name: deSmet.name })).toBeDefined();
    mend();
    await click(user, 'Try again');
    await shows('3 of 3 customers loaded');
    expect(screen.queryByRole('link', { name: deSmet.name })).toBeNull();
  });

  test('may have matching licenses, as the page says', async () => {
    service.fail(listOf(deSmet), 403);
    await openApp(service, '/overview?type=other');
    await screen.findByText('No matching licenses so far');
  });

  test('shows no counts if no customer can be read', async () => {
    service.fail(LIST, 403);
    await openApp(service, '/overview');
    await screen.findByText('3 customers could not be loaded and are not in the numbers');
    expect(main()).not.toMatch(/needs attention|No matching licenses|No license|0 of 0/);
  });

  test('does not claim that no license matches if no customer can be read', async () => {
    const mend = service.fail(LIST, 403);
    const { user } = await openApp(service, '/overview?needs=unlinked');
    await screen.findByText('3 customers could not be loaded and are not in the numbers');
    expect(main()).not.toMatch(/needs attention|No matching licenses|No license|0 of 0/);
    mend();
    await click(user, 'Try again');
    await shows('3 of 3 customers loaded');
    expect(listed().length).toBeGreaterThan(0);
  });
});

test('reading can be stopped and resumed', async () => {
  const held = [service.hold(listOf(deSmet)), service.hold(listOf(muller))];
  const { user } = await openApp(service, '/overview');
  await shows('1 of 3 customers loaded');
  await click(user, 'Stop');
  expect(screen.queryByRole('progressbar')).toBeNull();
  await shows('1 of 3 customers loaded');
  for (const { release } of held) release();
  const before = service.calls(LIST).length;
  await click(user, 'Continue loading');
  await shows('3 of 3 customers loaded');
  const calls = service.calls(LIST).slice(before);
  expect(calls.map(({ call }) => call).toSorted()).toEqual([listOf(deSmet), listOf(muller)].toSorted());
});

test('many customers are read only on request', async () => {
  const company = Array.from({ length: 40 }, (_, n) => ({
    id: n + 1,
    name: `Customer ${n}`,
    uuid: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  }));
  service.answer('GET /v1/company', { company });
  service.answer(LIST, { licenses: [] });
  const { user } = await openApp(service, '/overview');
  await screen.findByText(/This takes 40 requests to the service, four at a time\./);
  expect(service.calls(LIST)).toEqual([]);
  await click(user, 'Load 40 customers');
  await shows('40 of 40 customers loaded');
  await screen.findByText('Nothing needs attention.');
  expect(service.calls(LIST)).toHaveLength(40);
});
