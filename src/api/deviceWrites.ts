import type { QueryClient } from '@tanstack/react-query';
import type { ApiClient } from '#auth/client/apiClient.ts';
import { path } from '#http/path.ts';
import { DeviceAnswer, type Device } from './contract/device.ts';
import type { Rows } from './contract/rows.ts';
import { parseAnswer } from './parseAnswer.ts';

/** Puts a device as it was just read in the place of every older copy of it. */
export function rememberDevice(queryClient: QueryClient, device: Device): void {
  queryClient.setQueriesData<Rows<Device> | Device | null>({ queryKey: ['device'] }, (cached) => {
    if (!cached) return cached;
    if (!('rows' in cached)) return cached.id === device.id ? device : cached;
    return { ...cached, rows: cached.rows.map((row) => (row.id === device.id ? device : row)) };
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
