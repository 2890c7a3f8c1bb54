import { useQueries } from '@tanstack/react-query';
import type { Customer } from '#api/contract/customer.ts';
import type { License } from '#api/contract/license.ts';
import { controllerLicensesQuery } from '#api/licenses.ts';
import { ownersQuery } from '#api/controllerOwner.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { exactController } from '#license/text/nearest.ts';
import type { Token } from '#license/text/extract.ts';
import { isProblem } from '#http/problem.ts';
import { FOUND, LOOKING, NOT_FOUND, outcomeOf, type Outcome } from './outcome.ts';
import { serialQuery } from './queries.ts';
import type { CachedLists } from './useCachedLists.ts';

export interface NamedController {
  nodeId: string;
  name: string | null;
  owners: { known: Customer[] | null; outcome: Outcome };
  /** On it and on its sites. */
  licenses: { known: License[] | null; outcome: Outcome };
}

export interface ControllerAnswer {
  token: Token & { kind: 'controller' };
  outcome: Outcome;
  found: NamedController | null;
}

/** The controllers that the tokens name: from the list, else by one call; whose they are, and what is on them. */
export function useNamedControllers(
  tokens: readonly Token[],
  { controllers, customers }: CachedLists,
): ControllerAnswer[] {
  const client = useApiClient();
  const named = tokens.filter((token) => token.kind === 'controller');
  const isSettled = Boolean(controllers.rows ?? controllers.error);
  const listed = named.map(({ value }) =>
    controllers.rows ? exactController(value, controllers.rows) : null,
  );
  const serials = useQueries({
    queries: named.map(({ nodeId }, at) => ({
      ...serialQuery(client, nodeId),
      enabled: isSettled && !listed[at],
    })),
  });
  const nodes = named.map(({ value }, at) => {
    const { nodeId, device, sites } = listed[at] ?? {
      nodeId: serials[at]?.data?.properties.nodeId,
      device: serials[at]?.data,
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
  const asked = nodes.flatMap((node) => node?.own ?? []);
  const links = useQueries({
    queries: asked.map((nodeId) => ({ ...controllerLicensesQuery(client, nodeId), staleTime: Infinity })),
  });

  return named.map((token, at) => {
    const node = nodes[at];
    const serial = serials[at];
    if (!node) {
      const isAnswered = serial?.data === null && !serial.isFetching;
      return { token, found: null, outcome: isAnswered ? NOT_FOUND : serial ? outcomeOf(serial) : LOOKING };
    }
    const owner = owners[at];
    const found = {
      nodeId: node.nodeId,
      name: node.name,
      owners: {
        known: owner?.data ?? null,
        outcome: owner?.data
          ? FOUND
          : customers.error
            ? failed(customers)
            : owner
              ? outcomeOf(owner)
              : LOOKING,
      },
      licenses: licensesOn(node.own.flatMap((nodeId) => links[asked.indexOf(nodeId)] ?? [])),
    };
    return { token, found, outcome: FOUND };
  });
}

const failed = ({ error, refetch }: { error: unknown; refetch: () => void }): Outcome => ({
  is: 'failed',
  error,
  retry: refetch,
});

type Link = ReturnType<typeof useQueries<ReturnType<typeof controllerLicensesQuery>[]>>[number];

/** A node that the license service does not know has none. */
function licensesOn(reads: readonly Link[]): NamedController['licenses'] {
  const open = reads.find(({ data, error }) => !data && !isProblem(error, 'notFound'));
  if (open) return { known: null, outcome: outcomeOf(open) };
  const all = new Map(
    reads.flatMap(({ data }) => data?.value.rows ?? []).map((license) => [license.id, license]),
  );
  return { known: [...all.values()], outcome: FOUND };
}
