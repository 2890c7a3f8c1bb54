import { readNodes } from '#api/devices.ts';
import { readControllerLicenses, readCustomerLicenses } from '#api/licenses.ts';
import type { ApiClient } from '#auth/client/apiClient.ts';
import type { Present } from '#features/visits/rules/changes.ts';
import { isProblem } from '#http/problem.ts';
import type { DraftedOperation } from '#operations/drafted/drafted.ts';

type Scope = Pick<DraftedOperation, 'nodeId' | 'customerId'>;

/**
 * Reads the controllers and customers of drafted operations, each once and never from the cache.
 * @returns a function with the present state for an operation
 * @throws Problem if no service can be reached; AbortError
 */
export async function readPresent(
  client: ApiClient,
  drafted: readonly Scope[],
  signal: AbortSignal,
): Promise<(scope: Scope) => Present> {
  const nodeIds = idsOf(drafted.map(({ nodeId }) => nodeId));
  const customerIds = idsOf(drafted.map(({ customerId }) => customerId));
  const devices = nodeIds.length > 0 ? await readNodes(client, nodeIds, signal).catch(unlessLost) : [];
  const onController = new Map(
    await Promise.all(
      nodeIds.map(async (nodeId) => {
        const read = readControllerLicenses(client, nodeId, signal);
        return [nodeId, await read.then(({ value }) => value.rows).catch(unlessLost)] as const;
      }),
    ),
  );
  const ofCustomer = new Map(
    await Promise.all(
      customerIds.map(async (customerId) => {
        const read = readCustomerLicenses(client, customerId, signal);
        return [customerId, await read.then(({ value }) => value.rows).catch(unlessLost)] as const;
      }),
    ),
  );
  return ({ nodeId, customerId }) => ({
    isControllerVisible: devices && devices.some(({ properties }) => properties.nodeId === nodeId),
    onController: nodeId === null ? [] : (onController.get(nodeId) ?? null),
    ofCustomer: customerId === null ? [] : (ofCustomer.get(customerId) ?? null),
  });
}

const idsOf = (ids: readonly (string | null)[]) => [...new Set(ids.filter((id) => id !== null))];

/** What the service refuses counts as not read; without a service, nothing can be said. */
function unlessLost(error: unknown): null {
  if (isProblem(error, 'forbidden', 'notFound', 'badRequest', 'unreadable')) return null;
  throw error;
}
