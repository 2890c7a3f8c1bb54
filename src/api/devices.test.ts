import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import type { ApiRequest, ApiClient } from '#auth/client/apiClient.ts';
import { deviceQuery, queryDevices } from './devices.ts';
import { devicesBelowQuery } from './deviceTree.ts';
import { mergeDevice, rememberDevice } from './deviceWrites.ts';

/** A client that responds with the result of `answer` and records the requests. */
function fakeClient(answer: (request: ApiRequest) => unknown) {
  const requests: ApiRequest[] = [];
  const client: ApiClient = {
    sid: 'test',
    call: async (request) => {
      requests.push(request);
      return { status: 200, body: answer(request), serverTime: 0 };
    },
  };
  return { client, requests, queryClient: new QueryClient() };
}

const device = (id: number, nodeId: string, parents: string[] = [], name?: string) => ({
  id,
  lastUpdate: '2026-03-03T10:00:00.123Z',
  properties: { nodeId, nodeParentsIds: parents, ...(name && { name }) },
});

describe('deviceQuery', () => {
  it('returns only the device with exactly this nodeId', async () => {
    const { client, queryClient } = fakeClient(() => ({ device: [device(1, 'A2'), device(2, 'A')] }));
    expect(await queryClient.fetchQuery(deviceQuery(client, 'A'))).toMatchObject({ id: 2 });
    expect(await queryClient.fetchQuery(deviceQuery(client, 'B'))).toBeNull();
  });

  it('throws with the invalid fields of a device instead of returning null', async () => {
    const { client, queryClient } = fakeClient(() => ({ device: [{ id: 'x', properties: { nodeId: 7 } }] }));
    await expect(queryClient.fetchQuery(deviceQuery(client, 'A'))).rejects.toMatchObject({
      kind: 'unreadable',
      facts: { fields: ['id', 'properties.nodeId'] },
    });
  });
});

describe('devicesBelowQuery', () => {
  const levelsOf = (requests: ApiRequest[]) =>
    requests.map(
      ({ body }) => (body as { conditions: { nodeParentsIds: string[] } }).conditions.nodeParentsIds,
    );

  it('makes one call per level and ignores devices that belong elsewhere', async () => {
    const all = [
      device(1, 'site', ['A']),
      device(2, 'board', ['site']),
      device(3, 'meter', ['board', 'A']),
      device(4, 'other', ['B']),
    ];
    const { client, requests, queryClient } = fakeClient(() => ({ device: all }));
    const { rows } = await queryClient.fetchQuery(devicesBelowQuery(client, 'A'));
    expect(rows.map((row) => row.id)).toEqual([1, 3, 2]);
    expect(levelsOf(requests)).toEqual([['A'], ['site', 'meter'], ['board']]);
  });

  it('stops after six levels and in a cycle', async () => {
    let next = 0;
    const deep = fakeClient(({ body }) => {
      const [above = ''] = (body as { conditions: { nodeParentsIds: string[] } }).conditions.nodeParentsIds;
      return { device: [device(++next, `n${next}`, [above])] };
    });
    expect((await deep.queryClient.fetchQuery(devicesBelowQuery(deep.client, 'A'))).rows).toHaveLength(6);
    const ring = fakeClient(() => ({ device: [device(1, 'b', ['A']), device(2, 'A', ['b'])] }));
    expect((await ring.queryClient.fetchQuery(devicesBelowQuery(ring.client, 'A'))).rows).toHaveLength(1);
    expect(ring.requests).toHaveLength(2);
  });
});

it('#69 mergeDevice sends lastUpdate back unchanged', async () => {
  const { client, requests } = fakeClient(() => ({ device: device(5, 'A') }));
  await mergeDevice(client, { id: 5, lastUpdate: '2026-03-03T10:00:00.123456+01:00' }, { name: 'North' });
  expect(requests).toMatchObject([
    {
      kind: 'write',
      method: 'PUT',
      path: { url: '/v1/device/5' },
      query: { mode: 'merge' },
      headers: { 'If-Unmodified-Since': '2026-03-03T10:00:00.123456+01:00' },
      body: { properties: { name: 'North' } },
    },
  ]);
});

it('rememberDevice replaces the device in lists and single queries, and changes nothing else', () => {
  const queryClient = new QueryClient();
  const list = { rows: [device(1, 'A'), device(2, 'B')], unreadable: [] };
  queryClient.setQueryData(['device', 'controllers', {}], list);
  queryClient.setQueryData(['device', 'node', { nodeId: 'A' }], device(1, 'A'));
  queryClient.setQueryData(['device', 'node', { nodeId: 'gone' }], null);
  queryClient.setQueryData(['license', 'x'], device(1, 'A'));
  const renamed = device(1, 'A', [], 'North');
  rememberDevice(queryClient, renamed);
  expect(queryClient.getQueryData(['device', 'controllers', {}])).toEqual({
    rows: [renamed, device(2, 'B')],
    unreadable: [],
  });
  expect(queryClient.getQueryData(['device', 'node', { nodeId: 'A' }])).toEqual(renamed);
  expect(queryClient.getQueryData(['device', 'node', { nodeId: 'gone' }])).toBeNull();
  expect(queryClient.getQueryData(['license', 'x'])).toEqual(device(1, 'A'));
});

it('queryDevices reports a device without a nodeId as unreadable and keeps the others', async () => {
  const { client } = fakeClient(() => ({ device: [{ id: 1, properties: {} }, device(2, 'B')] }));
  const { rows, unreadable } = await queryDevices(client, {});
  expect(rows.map((row) => row.id)).toEqual([2]);
  expect(unreadable).toEqual([{ index: 0, id: '1', fields: ['properties.nodeId'] }]);
});
