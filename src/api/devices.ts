import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import type { ApiAnswer, ApiClient } from '#auth/client/apiClient.ts';
import { isSegment } from '#http/path.ts';
import { Problem } from '#http/problem.ts';
import { CONTROLLER_TYPES, Device, DeviceList, DeviceProperties } from './contract/device.ts';
import type { DeviceQuery } from './contract/requests.ts';
import { parseRows, type Rows } from './contract/rows.ts';
import { parseAnswer } from './parseAnswer.ts';
import { devicesRequest, nodesRequest } from './requests/readRequests.ts';

/** The fields that a list of devices needs. */
export const LIST_FIELDS = ['nodeId', 'nodeType', 'name', 'info', 'nodeParentsIds'];

/** A device with a nodeId, which every list and page needs to identify it. */
const IdentifiedDevice = z.extend(Device, {
  properties: z.extend(DeviceProperties, { nodeId: z.string().check(z.minLength(1)) }),
});

/**
 * Returns the devices that match the service's filter; the list may be empty.
 * @throws Problem, or AbortError
 */
export async function queryDevices(
  client: ApiClient,
  body: DeviceQuery,
  signal?: AbortSignal,
): Promise<Rows<Device>> {
  return devicesOf(await client.call({ ...devicesRequest(body), signal }));
}

function devicesOf(answer: ApiAnswer): Rows<Device> {
  return parseRows(IdentifiedDevice, parseAnswer(DeviceList, answer.body, 'POST /v1/device/query').device);
}

/** Every controller and controller site that the user may see. One call. */
export const controllersQuery = (client: ApiClient) =>
  queryOptions({
    queryKey: ['device', 'controllers', {}],
    queryFn: ({ signal }) =>
      queryDevices(client, { fields: LIST_FIELDS, filter: { nodeType: [...CONTROLLER_TYPES] } }, signal),
  });

/** Whether a text can be a nodeId. Other texts must not be sent. */
export const isNodeId = isSegment;

/**
 * Returns the devices with exactly these nodeIds, with all fields. Devices that the user cannot see are missing.
 * One call.
 * @throws Problem `unreadable` if a returned device is invalid
 */
export async function readNodes(
  client: ApiClient,
  nodeIds: string[],
  signal?: AbortSignal,
): Promise<Device[]> {
  const { rows, unreadable } = devicesOf(await client.call({ ...nodesRequest(nodeIds), signal }));
  const [fault] = unreadable;
  if (fault) throw new Problem('unreadable', { call: 'POST /v1/device/query', fields: fault.fields });
  return rows.filter(({ properties: { nodeId } }) => nodeId !== undefined && nodeIds.includes(nodeId));
}

/** The device with exactly this nodeId, with all fields, or null if the user cannot see it. */
export const deviceQuery = (client: ApiClient, nodeId: string) =>
  queryOptions({
    queryKey: ['device', 'node', { nodeId }],
    queryFn: async ({ signal }) => (await readNodes(client, [nodeId], signal))[0] ?? null,
  });
