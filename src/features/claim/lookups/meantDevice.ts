import { queryOptions } from '@tanstack/react-query';
import { readNodes } from '#api/devices.ts';
import type { ApiClient } from '#auth/client/apiClient.ts';

/**
 * The device meant by a typed number: with exactly this nodeId, else with the nodeId as on labels, in capitals and
 * without gaps; null if neither is visible. One call, and a second one for another spelling.
 */
export const meantDeviceQuery = (client: ApiClient, typed: string) =>
  queryOptions({
    queryKey: ['device', 'meant', { typed }],
    queryFn: async ({ signal }) => {
      const [exact = null] = await readNodes(client, [typed], signal);
      if (exact) return exact;
      const { serialCandidates } = await import('#license/text/serial.ts');
      const [, ...others] = serialCandidates(typed);
      const rows = others.length > 0 ? await readNodes(client, others, signal) : [];
      return others.flatMap((id) => rows.find(({ properties }) => properties.nodeId === id) ?? [])[0] ?? null;
    },
  });
