import type { QueryClient } from '@tanstack/react-query';
import type { ApiClient } from '#auth/client/apiClient.ts';
import type { Customer } from '#api/contract/customer.ts';
import { queryDevices } from '#api/devices.ts';

/**
 * Returns the customers that own any of the devices, in the order given. A device does not name its owner, but the service can
 * filter by company, so this is a binary search: all companies first, then each half that has one of them.
 * One call if nobody owns any of them; else at most 1 + 2·⌈log₂ N⌉ calls per owner, both halves in parallel.
 * @throws Problem, or AbortError; partial results are discarded
 */
export async function findOwners(
  client: ApiClient,
  nodeIds: readonly string[],
  companies: readonly Customer[],
  signal?: AbortSignal,
): Promise<Customer[]> {
  if (companies.length === 0) return [];
  const companyId = companies.map(({ id }) => id);
  const matches = await queryDevices(
    client,
    { fields: ['nodeId'], filter: { nodeId: [...nodeIds], companyId } },
    signal,
  );
  if (matches.rows.length + matches.unreadable.length === 0) return [];
  if (companies.length === 1) return [...companies];
  const middle = Math.ceil(companies.length / 2);
  const halves = [companies.slice(0, middle), companies.slice(middle)];
  return (await Promise.all(halves.map((half) => findOwners(client, nodeIds, half, signal)))).flat();
}

/** Maximum number of likely owners, so that the search among them takes a handful of calls. */
const MAX_LIKELY = 8;

/**
 * Separates the likely owners from the others: the customers whose licenses this session has read. If one of them is the
 * owner, a single call rules out all others.
 */
function byLikelihood(
  companies: readonly Customer[],
  queryClient: QueryClient,
): Record<'likely' | 'others', Customer[]> {
  const opened = queryClient.getQueryCache().findAll({ queryKey: ['license', 'customer'] });
  const latest = opened
    .toSorted((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt)
    .slice(0, MAX_LIKELY);
  const ids = new Set(latest.map(({ queryKey }) => (queryKey[2] as { customerId: string }).customerId));
  const isLikely = ({ uuid }: Customer) => uuid !== undefined && ids.has(uuid.toLowerCase());
  return { likely: companies.filter(isLikely), others: companies.filter((company) => !isLikely(company)) };
}

/**
 * Returns every owner of any of the controllers, in the order given.
 * @throws Problem, or AbortError
 */
export async function readOwners(
  client: ApiClient,
  nodeIds: readonly string[],
  companies: readonly Customer[],
  queryClient: QueryClient,
  signal: AbortSignal,
): Promise<Customer[]> {
  const { likely, others } = byLikelihood(companies, queryClient);
  const found = await Promise.all(
    [likely, others].map((group) => findOwners(client, nodeIds, group, signal)),
  );
  const owners = new Set(found.flat());
  return companies.filter((company) => owners.has(company));
}
