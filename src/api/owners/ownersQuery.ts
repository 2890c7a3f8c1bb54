import { queryOptions } from '@tanstack/react-query';
import type { Customer } from '#api/contract/customer.ts';
import type { ApiClient } from '#auth/client/apiClient.ts';

/** The owners of a controller. Never stale within a session: owners seldom change, and the search costs many calls. */
export const ownersQuery = (client: ApiClient, nodeId: string, companies: readonly Customer[]) =>
  queryOptions({
    queryKey: ['device', 'owners', { nodeId, companies: companies.map(({ id }) => id) }],
    queryFn: async ({ signal, client: queryClient }) =>
      (await import('./readOwners.ts')).readOwners(client, [nodeId], companies, queryClient, signal),
    staleTime: Infinity,
  });
