import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import type { DeviceQuery } from '#api/contract/requests.ts';
import type { ApiClient } from '#auth/client/apiClient.ts';
import { controllerQuery } from './controllerQuery.ts';

function node(id: number, nodeId: string, nodeType: string, parents: string[]) {
  return { id, properties: { nodeId, nodeType, nodeParentsIds: parents } };
}
const plant = [
  node(1, 'A', 'smartgridController', []),
  node(2, 'A_site_0', 'smartgridControllerSite', ['A']),
  node(3, 'board', 'switchboard', ['A_site_0']),
  node(4, 'meter', 'powerMeter', ['board']),
  node(5, 'B_site_0', 'smartgridControllerSite', ['B']),
  node(6, 'lost', 'battery', []),
  node(7, 'ring', 'x', ['ring']),
  node(8, 'plant', 'smartgridControllerSite', ['A']),
];

async function lookUp(nodeId: string) {
  let calls = 0;
  const client: ApiClient = {
    sid: 'test',
    call: async ({ body }) => {
      calls++;
      const wanted = (body as DeviceQuery).filter?.nodeId ?? [];
      return {
        status: 200,
        body: { device: plant.filter((each) => wanted.includes(each.properties.nodeId)) },
        serverTime: 0,
      };
    },
  };
  const queryClient = new QueryClient();
  const device = await queryClient.fetchQuery(controllerQuery(client, nodeId));
  return { result: device?.properties.nodeId ?? null, calls, queryClient };
}

describe('controllerQuery', () => {
  it.each([
    ['the controller itself', 'A', 'A', 1],
    ['its site', 'A_site_0', 'A', 1],
    ['a site that does not exist', 'A_site_9', 'A', 1],
    ['a site with a name of its own', 'plant', 'A', 2],
    ['a meter on a board', 'meter', 'A', 4],
    ['a site whose controller is not visible', 'B_site_0', 'B_site_0', 2],
    ['a device without parents', 'lost', 'lost', 1],
    ['an unknown nodeId', 'C', null, 1],
  ])('resolves %s', async (_, nodeId, result, calls) => {
    expect(await lookUp(nodeId)).toMatchObject({ result, calls });
  });

  it('stops in a cycle of parents', async () => {
    expect(await lookUp('ring')).toMatchObject({ result: 'ring', calls: 6 });
  });

  it('caches the answer for the page of the controller', async () => {
    const { queryClient } = await lookUp('A_site_0');
    expect(queryClient.getQueryData(['device', 'controller', { nodeId: 'A' }])).toMatchObject({ id: 1 });
  });
});
