import { queryOptions, type QueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import type { ApiClient } from '#auth/client/apiClient.ts';
import { isSegment, path } from '#http/path.ts';
import { Problem } from '#http/problem.ts';
import { CONTROLLER_TYPES, Device, DeviceAnswer, DeviceList, DeviceProperties } from './contract/device.ts';
import type { DeviceQuery } from './contract/requests.ts';
import { parseRows, type Rows } from './contract/rows.ts';
import { parseAnswer } from './parseAnswer.ts';

/** What a list of devices needs, and no more. */
const LIST_FIELDS = ['nodeId', 'nodeType', 'name', 'info', 'nodeParentsIds'];

/** A device that can be told from others: no list and no page can do without its nodeId. */
const Node = z.extend(Device, {
  properties: z.extend(DeviceProperties, { nodeId: z.string().check(z.minLength(1)) }),
});

/** Devices by the service's own filter. An empty list is an answer, never a failure. */
export async function queryDevices(
  client: ApiClient,
  body: DeviceQuery,
  signal?: AbortSignal,
): Promise<Rows<Device>> {
  const answer = await client.call({
    kind: 'read',
    method: 'POST',
    path: path('/v1/device/query'),
    body,
    signal,
  });
  return parseRows(Node, parseAnswer(DeviceList, answer.body, 'POST /v1/device/query').device);
}

/** Every controller and controller site that the user may see. One call. */
export const controllersQuery = (client: ApiClient) =>
  queryOptions({
    queryKey: ['device', 'controllers', {}],
    queryFn: ({ signal }) =>
      queryDevices(client, { fields: LIST_FIELDS, filter: { nodeType: [...CONTROLLER_TYPES] } }, signal),
  });

/** Whether a text can be a nodeId at all; for any other nothing is to be sent. */
export const isNodeId = isSegment;

/**
 * The devices with exactly these nodeIds, whole; those that the user does not see are missing. One call.
 * @throws Problem `unreadable` where one of them came without what a device needs
 */
export async function readNodes(
  client: ApiClient,
  nodeIds: string[],
  signal?: AbortSignal,
): Promise<Device[]> {
  const { rows, unreadable } = await queryDevices(client, { filter: { nodeId: nodeIds } }, signal);
  const [fault] = unreadable;
  if (fault) throw new Problem('unreadable', { call: 'POST /v1/device/query', fields: fault.fields });
  return rows.filter(({ properties: { nodeId } }) => nodeId !== undefined && nodeIds.includes(nodeId));
}

/** The device with exactly this nodeId, whole, or null where the user sees none. */
export const deviceQuery = (client: ApiClient, nodeId: string) =>
  queryOptions({
    queryKey: ['device', 'node', { nodeId }],
    queryFn: async ({ signal }) => (await readNodes(client, [nodeId], signal))[0] ?? null,
  });

/** Every device of one customer: its controllers and what hangs below them. One call. */
export const customerDevicesQuery = (client: ApiClient, companyId: number) =>
  queryOptions({
    queryKey: ['device', 'company', { companyId }],
    queryFn: ({ signal }) =>
      queryDevices(client, { fields: LIST_FIELDS, filter: { companyId: [companyId] } }, signal),
  });

/** How far down {@link devicesBelowQuery} looks: sites, boards, boards in boards, machines, and two more. */
const MOST_LEVELS = 6;

/**
 * What hangs below a node, level by level, for a controller whose customer is not known: one call for each level,
 * at most six. The service calls these queries slow, and does not document that a condition on a list matches its
 * entries: rows that do not name a node of the level above are left out.
 */
export const devicesBelowQuery = (client: ApiClient, nodeId: string) =>
  queryOptions({
    queryKey: ['device', 'below', { nodeId }],
    queryFn: async ({ signal }) => {
      const found: Rows<Device> = { rows: [], unreadable: [] };
      const seen = new Set([nodeId]);
      let received = 0;
      for (let level = [nodeId], depth = 0; level.length > 0 && depth < MOST_LEVELS; depth++) {
        const body = { fields: LIST_FIELDS, conditions: { nodeParentsIds: level } };
        const { rows, unreadable } = await queryDevices(client, body, signal);
        const parents = new Set(level);
        level = [];
        for (const row of rows) {
          const { nodeId: below, nodeParentsIds } = row.properties;
          if (below === undefined || seen.has(below)) continue;
          if (!nodeParentsIds?.some((parent) => parents.has(parent))) continue;
          seen.add(below);
          level.push(below);
          found.rows.push(row);
        }
        found.unreadable.push(...unreadable.map((row) => ({ ...row, index: received + row.index })));
        received += rows.length + unreadable.length;
      }
      return found;
    },
  });

/** Puts a device as it was just read in the place of every older copy of it. */
export function rememberDevice(queryClient: QueryClient, device: Device): void {
  queryClient.setQueriesData<Rows<Device> | Device | null>({ queryKey: ['device'] }, (held) => {
    if (!held) return held;
    if (!('rows' in held)) return held.id === device.id ? device : held;
    return { ...held, rows: held.rows.map((row) => (row.id === device.id ? device : row)) };
  });
}

/**
 * Changes properties of a device, others stay as they are (`mode=merge`).
 * @param device as it was read; its `lastUpdate` guards against overwriting somebody else's change
 * @throws Problem `conflict` where the device was modified since it was read
 */
export async function mergeDevice(
  client: ApiClient,
  device: { id: number; lastUpdate: string },
  properties: Record<string, unknown>,
): Promise<Device> {
  const answer = await client.call({
    kind: 'write',
    method: 'PUT',
    path: path('/v1/device/:deviceId', { deviceId: device.id }),
    query: { mode: 'merge' },
    headers: { 'If-Unmodified-Since': device.lastUpdate },
    body: { properties },
  });
  return parseAnswer(DeviceAnswer, answer.body, 'PUT /v1/device/:deviceId').device;
}
