import { queryOptions } from '@tanstack/react-query';
import type { Client } from '#auth/client.ts';
import { path } from '#net/path.ts';
import { CONTROLLER_TYPES, Device, DeviceAnswer, DeviceList, type DeviceQuery } from './contract/device.ts';
import { parseRows, type Rows } from './contract/rows.ts';
import { read } from './read.ts';

/** What a list of devices needs, and no more. */
const LIST_FIELDS = ['nodeId', 'nodeType', 'name', 'info', 'nodeParentsIds'];

/** Devices by the service's own filter. An empty list is an answer, never a failure. */
export async function queryDevices(
  client: Client,
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
  return parseRows(Device, read(DeviceList, answer.body, 'POST /v1/device/query').device);
}

/** Every controller and controller site that the user may see. One call. */
export const controllersQuery = (client: Client) =>
  queryOptions({
    queryKey: ['device', 'controllers', {}],
    queryFn: ({ signal }) =>
      queryDevices(client, { fields: LIST_FIELDS, filter: { nodeType: [...CONTROLLER_TYPES] } }, signal),
  });

/** The device with exactly this nodeId, whole, or null where the user sees none. */
export const deviceQuery = (client: Client, nodeId: string) =>
  queryOptions({
    queryKey: ['device', 'node', { nodeId }],
    queryFn: async ({ signal }) => {
      const { rows } = await queryDevices(client, { filter: { nodeId: [nodeId] } }, signal);
      return rows.find((device) => device.properties.nodeId === nodeId) ?? null;
    },
  });

/** Every device of one customer: its controllers and what hangs below them. One call. */
export const customerDevicesQuery = (client: Client, companyId: number) =>
  queryOptions({
    queryKey: ['device', 'company', { companyId }],
    queryFn: ({ signal }) =>
      queryDevices(client, { fields: LIST_FIELDS, filter: { companyId: [companyId] } }, signal),
  });

/**
 * Changes properties of a device, others stay as they are (`mode=merge`).
 * @param device as it was read; its `lastUpdate` guards against overwriting somebody else's change
 * @throws Problem `conflict` where the device was modified since it was read
 */
export async function mergeDevice(
  client: Client,
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
  return read(DeviceAnswer, answer.body, 'PUT /v1/device/:deviceId').device;
}
