import { useQueries } from '@tanstack/react-query';
import type { Customer } from '#api/contract/customer.ts';
import type { License } from '#api/contract/license.ts';
import { controllerLicensesQuery } from '#api/licenses.ts';
import { ownersQuery } from '#api/owners/ownersQuery.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { exactController } from '#license/text/resolveController.ts';
import type { Token } from '#license/text/extract.ts';
import { isProblem } from '#http/problem.ts';
import { FOUND, LOOKING, NOT_FOUND, outcomeOf, type Outcome } from './outcome.ts';
import { serialQuery } from './queries.ts';
import type { CachedLists } from './useCachedLists.ts';

export interface NamedController {
  nodeId: string;
  name: string | null;
  owners: { value: Customer[] | null; outcome: Outcome };
  /** Licenses on the controller and its sites. */
  licenses: { value: License[] | null; outcome: Outcome };
}

export interface ControllerResult {
  token: Token & { kind: 'controller' };
  outcome: Outcome;
  found: NamedController | null;
}

/** Looks up the controllers named by the tokens, in the list or by one call each, with their owners and licenses. */
export function useNamedControllers(
  tokens: readonly Token[],
  { controllers, customers }: CachedLists,
): ControllerResult[] {
  const client = useApiClient();
  const namedCustomers = tokens.filter((token) => token.kind === 'controller');
  const isSettled = Boolean(controllers.rows ?? controllers.error);
  const listed = namedCustomers.map(({ value }) =>
    controllers.rows ? exactController(value, controllers.rows) : null,
  );
  const serials = useQueries({
    queries: namedCustomers.map(({ nodeId }, index) => ({
      ...serialQuery(client, nodeId),
      enabled: isSettled && !listed[index],
    })),
  });
  const nodes = namedCustomers.map(({ value }, index) => {
    const { nodeId, device, sites } = listed[index] ?? {
      nodeId: serials[index]?.data?.properties.nodeId,
      device: serials[index]?.data,
      sites: [],
    };
    if (nodeId === undefined || !device) return null;
    const own = [nodeId, ...sites.map((site) => site.nodeId)];
    return {
      nodeId,
      name: device.properties.name ?? null,
      own: [...new Set(value.startsWith(nodeId) ? [...own, value] : own)],
    };
  });

  const companies = customers.rows ?? [];
  const owners = useQueries({
    queries: nodes.map((node) => ({
      ...ownersQuery(client, node?.nodeId ?? '', companies),
      enabled: node !== null && companies.length > 0,
    })),
  });
  const nodeIds = nodes.flatMap((node) => node?.own ?? []);
  const links = useQueries({
    queries: nodeIds.map((nodeId) => ({ ...controllerLicensesQuery(client, nodeId), staleTime: Infinity })),
  });

  return namedCustomers.map((token, index) => {
    const node = nodes[index];
    const serial = serials[index];
    if (!node) {
      const isAnswered = serial?.data === null && !serial.isFetching;
      return { token, found: null, outcome: isAnswered ? NOT_FOUND : serial ? outcomeOf(serial) : LOOKING };
    }
    const owner = owners[index];
    const found = {
      nodeId: node.nodeId,
      name: node.name,
      owners: {
        value: owner?.data ?? null,
        outcome: owner?.data
          ? FOUND
          : customers.error
            ? failed(customers)
            : owner
              ? outcomeOf(owner)
              : LOOKING,
      },
      licenses: licensesOn(node.own.flatMap((nodeId) => links[nodeIds.indexOf(nodeId)] ?? [])),
    };
    return { token, found, outcome: FOUND };
  });
}

const failed = ({ error, refetch }: { error: unknown; refetch: () => void }): Outcome => ({
  status: 'failed',
  error,
  retry: refetch,
});

type Link = ReturnType<typeof useQueries<ReturnType<typeof controllerLicensesQuery>[]>>[number];

/** Merges the licenses of a controller's nodes. A node unknown to the license service has none. */
function licensesOn(reads: readonly Link[]): NamedController['licenses'] {
  const open = reads.find(({ data, error }) => !data && !isProblem(error, 'notFound'));
  if (open) return { value: null, outcome: outcomeOf(open) };
  const all = new Map(
    reads.flatMap(({ data }) => data?.value.rows ?? []).map((license) => [license.id, license]),
  );
  return { value: [...all.values()], outcome: FOUND };
}
