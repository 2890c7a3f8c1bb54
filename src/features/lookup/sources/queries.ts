import { queryOptions } from '@tanstack/react-query';
import { readNodes } from '#api/devices.ts';
import type { ApiClient } from '#auth/client/apiClient.ts';

/**
 * The controller with a serial number that is in no list, queried as written and in upper case in one call; null if
 * none is visible to the user.
 */
export const serialQuery = (client: ApiClient, nodeId: string) =>
  queryOptions({
    queryKey: ['device', 'serial', { nodeId }],
    queryFn: async ({ signal }) => {
      const nodeIds = [...new Set([nodeId, nodeId.toUpperCase()])];
      return (await readNodes(client, nodeIds, signal))[0] ?? null;
    },
  });
