import { queryOptions } from '@tanstack/react-query';
import type { Customer } from '#api/contract/customer.ts';
import type { ApiClient } from '#auth/client/apiClient.ts';

/** Every owner of any of the controllers. Costs one search for each owner, not for each controller. */
export const jointOwnersQuery = (
  client: ApiClient,
  nodeIds: readonly string[],
  companies: readonly Customer[],
) =>
  queryOptions({
    queryKey: ['device', 'jointOwners', { nodeIds, companies: companies.map(({ id }) => id) }],
    queryFn: async ({ signal, client: queryClient }) =>
      (await import('./readOwners.ts')).readOwners(client, nodeIds, companies, queryClient, signal),
    staleTime: Infinity,
  });
