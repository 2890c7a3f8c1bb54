import { queryOptions } from '@tanstack/react-query';
import type { ApiClient } from '#auth/client/apiClient.ts';
import type { Customer } from './contract/customer.ts';
import { queryDevices } from './devices.ts';

/**
 * The customers that a device belongs to, in the order given. A device does not say whose it is, but the service
 * filters by company: so it is asked for all at once, then for halves of what holds it, down to single ones.
 * One call where nobody has it; else at most 1 + 2·⌈log₂ N⌉ for each owner, two at a time.
 * @throws Problem, or AbortError: what was found until then is not an answer
 */
export async function findOwners(
  client: ApiClient,
  nodeId: string,
  companies: readonly Customer[],
  signal?: AbortSignal,
): Promise<Customer[]> {
  if (companies.length === 0) return [];
  const companyId = companies.map(({ id }) => id);
  const matches = await queryDevices(
    client,
    { fields: ['nodeId'], filter: { nodeId: [nodeId], companyId } },
    signal,
  );
  if (matches.rows.length + matches.unreadable.length === 0) return [];
  if (companies.length === 1) return [...companies];
  const middle = Math.ceil(companies.length / 2);
  const halves = [companies.slice(0, middle), companies.slice(middle)];
  return (await Promise.all(halves.map((half) => findOwners(client, nodeId, half, signal)))).flat();
}

/** Whose a controller is, for as long as the session lasts: that changes seldom, and costs many calls to ask. */
export const ownersQuery = (client: ApiClient, nodeId: string, companies: readonly Customer[]) =>
  queryOptions({
    queryKey: ['device', 'owners', { nodeId, companies: companies.map(({ id }) => id) }],
    queryFn: ({ signal }) => findOwners(client, nodeId, companies, signal),
    staleTime: Infinity,
  });
