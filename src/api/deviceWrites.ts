import type { QueryClient } from '@tanstack/react-query';
import type { ApiClient } from '#auth/client/apiClient.ts';
import { path } from '#http/path.ts';
import { DeviceAnswer, type Device } from './contract/device.ts';
import type { Rows } from './contract/rows.ts';
import { parseAnswer } from './parseAnswer.ts';

/** Replaces every cached copy of a device with the version that was just read. */
export function rememberDevice(queryClient: QueryClient, device: Device): void {
  queryClient.setQueriesData<Rows<Device> | Device | null>({ queryKey: ['device'] }, (cached) => {
    if (!cached) return cached;
    if (!('rows' in cached)) return cached.id === device.id ? device : cached;
    return { ...cached, rows: cached.rows.map((row) => (row.id === device.id ? device : row)) };
  });
}

/**
 * Changes some properties of a device and leaves the others unchanged (`mode=merge`).
 * @param device as last read; `lastUpdate` prevents overwriting another user's change
 * @returns the device after the change
 * @throws Problem `conflict` if the device was modified since it was read
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
