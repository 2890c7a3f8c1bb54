import { queryOptions } from '@tanstack/react-query';
import { readNodes } from '#api/devices.ts';
import type { ApiClient } from '#auth/client/apiClient.ts';

/**
 * The controller of a serial that is in no list, as it was written and in capitals, which serials have; null where the
 * user sees none. One call.
 */
export const serialQuery = (client: ApiClient, nodeId: string) =>
  queryOptions({
    queryKey: ['device', 'serial', { nodeId }],
    queryFn: async ({ signal }) => {
      const asked = [...new Set([nodeId, nodeId.toUpperCase()])];
      return (await readNodes(client, asked, signal))[0] ?? null;
    },
  });
