import { QueryClient } from '@tanstack/react-query';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ApiClient } from '#auth/client/apiClient.ts';
import { Problem } from '#http/problem.ts';
import { DeviceQuery } from '#api/contract/requests.ts';
import { jointOwnersQuery } from './jointOwnersQuery.ts';
import { ownersQuery } from './ownersQuery.ts';
import { findOwners } from './readOwners.ts';

const NODE = 'M1S240821VZLL5E230D';
const companies = (count: number) =>
  Array.from({ length: count }, (_, id) => ({ id: id + 1, name: `${id + 1}` }));

/** A client that returns the node for the owners and records the calls. */
function service(owners: readonly number[], fail?: () => Problem) {
  const calls: DeviceQuery[] = [];
  const client: ApiClient = {
    sid: 'sid',
    async call(request) {
      const query = DeviceQuery.parse(request.body);
      calls.push(query);
      if (fail && calls.length > 3) throw fail();
      const has = query.filter?.companyId?.some((id) => owners.includes(id));
      const device = has ? [{ id: 7, properties: { nodeId: NODE } }] : [];
      return { status: 200, body: { device }, serverTime: 0 };
    },
  };
  return { client, calls };
}

test.each([
  [1, 3],
  [2, 3],
  [1000, 21],
  [5000, 27],
])('finds one owner among %i companies with at most %i calls', async (count, most) => {
  for (const owner of new Set([1, Math.ceil(count / 2), count])) {
    const { client, calls } = service([owner]);
    expect((await findOwners(client, [NODE], companies(count))).map(({ id }) => id)).toEqual([owner]);
    expect(calls.length).toBeLessThanOrEqual(most);
  }
});

test.each([[5000], [300], [9]])(
  'asks the customers at hand first: %i companies take at most eight calls',
  async (count) => {
    const all = companies(count).map((company) => ({ ...company, uuid: `uuid-${company.id}` }));
    const queryClient = new QueryClient();
    const opened = [3, 5, 9];
    for (const id of opened)
      queryClient.setQueryData(['license', 'customer', { customerId: `uuid-${id}` }], {});
    for (const owner of opened) {
      const { client, calls } = service([owner]);
      const options = ownersQuery(client, `${NODE}`, all);
      queryClient.removeQueries({ queryKey: options.queryKey });
      expect((await queryClient.fetchQuery(options)).map(({ id }) => id)).toEqual([owner]);
      expect(calls.length).toBeLessThanOrEqual(8);
    }
    // Another owner is found all the same, and one beside them too.
    for (const owners of [[7], [5, 7]]) {
      const options = ownersQuery(service(owners).client, NODE, all);
      queryClient.removeQueries({ queryKey: options.queryKey });
      expect((await queryClient.fetchQuery(options)).map(({ id }) => id)).toEqual(owners);
    }
  },
);

test('finds all owners in order with at most 1 + 2·⌈log₂ N⌉ calls per owner', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc
        .integer({ min: 1, max: 300 })
        .chain((count) =>
          fc.tuple(fc.constant(count), fc.uniqueArray(fc.integer({ min: 1, max: count }), { maxLength: 5 })),
        ),
      async ([count, owners]) => {
        const { client, calls } = service(owners);
        const found = await findOwners(client, [NODE], companies(count));
        expect(found.map(({ id }) => id)).toEqual(owners.toSorted((a, b) => a - b));
        expect(calls.length).toBeLessThanOrEqual(
          Math.max(1, owners.length) * (1 + 2 * Math.ceil(Math.log2(count))),
        );
        expect(
          calls.every((call) => call.filter?.nodeId?.join() === NODE && call.fields?.join() === 'nodeId'),
        ).toBe(true);
      },
    ),
  );
});

test('makes one call when nobody owns the device, and none without companies', async () => {
  const { client, calls } = service([]);
  expect(await findOwners(client, [NODE], companies(500))).toEqual([]);
  expect(calls).toHaveLength(1);
  expect(await findOwners(client, [NODE], [])).toEqual([]);
  expect(calls).toHaveLength(1);
});

test('rejects when one call fails, instead of returning a part of the owners', async () => {
  const { client } = service([1, 9], () => new Problem('server'));
  await expect(findOwners(client, [NODE], companies(16))).rejects.toMatchObject({ kind: 'server' });
});

test.each([2, 40])(
  'finds the owners of %i controllers at once, with one search for each owner',
  async (count) => {
    const owners = [3, 700];
    const { client, calls } = service(owners);
    const nodeIds = Array.from({ length: count }, (_, index) => `${NODE}${index}`);
    const options = jointOwnersQuery(client, nodeIds, companies(1000));
    expect((await new QueryClient().fetchQuery(options)).map(({ id }) => id)).toEqual(owners);
    expect(calls.length).toBeLessThanOrEqual(owners.length * 21);
    expect(calls.every(({ filter }) => filter?.nodeId?.length === count)).toBe(true);
  },
);

test('ownersQuery is cached by controller and companies', () => {
  const { client } = service([]);
  expect(ownersQuery(client, NODE, companies(2)).queryKey).toEqual([
    'device',
    'owners',
    { nodeId: NODE, companies: [1, 2] },
  ]);
});
