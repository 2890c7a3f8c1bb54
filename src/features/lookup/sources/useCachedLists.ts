import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Customer } from '#api/contract/customer.ts';
import type { License } from '#api/contract/license.ts';
import type { Rows } from '#api/contract/rows.ts';
import { customersQuery } from '#api/customers.ts';
import { controllersQuery } from '#api/devices.ts';
import type { Timed } from '#api/licenses.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { runInSlices } from '#lib/tasks/slicedTask.ts';
import { indexKeys } from '#license/text/keyIndex.ts';
import { foldControllers, type Controller } from '#license/tree.ts';

/** A list of licenses that was read in this session. */
export interface LicenseList {
  /** Whose licenses they are; null for those of a controller. */
  customerId: string | null;
  /** On which controller they are; null for those of a customer. */
  nodeId: string | null;
  licenses: License[];
  /** When it was read, by the device's clock and by the service's. */
  read: { at: number; serverTime: number };
}

/** What this session has read already, however old; nothing is asked for but the two lists, where they are not here. */
export interface CachedLists {
  customers: { rows: Customer[] | undefined; error: unknown; refetch: () => void };
  controllers: { rows: Controller[] | undefined; error: unknown; refetch: () => void };
  lists: LicenseList[];
}

export function useCachedLists(): CachedLists {
  const client = useApiClient();
  const customers = useQuery({ ...customersQuery(client), staleTime: Infinity });
  const controllers = useQuery({ ...controllersQuery(client), staleTime: Infinity });
  const folded = useMemo(
    () => controllers.data && foldControllers(controllers.data.rows),
    [controllers.data],
  );
  const lists = useLicenseLists();
  useEffect(() => {
    const stop = new AbortController();
    const index = async () => {
      for (const { licenses } of lists) await runInSlices(indexKeys(licenses), stop.signal);
    };
    void index();
    return () => stop.abort();
  }, [lists]);
  return {
    customers: {
      rows: customers.data?.rows,
      error: customers.error,
      refetch: () => void customers.refetch(),
    },
    controllers: { rows: folded, error: controllers.error, refetch: () => void controllers.refetch() },
    lists,
  };
}

function useLicenseLists(): LicenseList[] {
  const queryClient = useQueryClient();
  const subscribe = useCallback(
    (listener: () => void) => queryClient.getQueryCache().subscribe(listener),
    [queryClient],
  );
  const version = useSyncExternalStore(subscribe, () => versionOf(queryClient));
  return useMemo(() => (version === '' ? [] : licenseLists(queryClient)), [queryClient, version]);
}

/** Whole lists alone: a part of one, while it is read, says nothing about the rest. */
const readings = (queryClient: QueryClient) =>
  queryClient.getQueryCache().findAll({
    queryKey: ['license'],
    predicate: ({ queryKey: [, kind], state }) =>
      (kind === 'customer' || kind === 'controller') && state.data !== undefined,
  });

/** Another text whenever a list was read or has gone. */
function versionOf(queryClient: QueryClient): string {
  const all = readings(queryClient);
  return all.length === 0
    ? ''
    : `${all.length} ${all.reduce((sum, { state }) => sum + state.dataUpdateCount, 0)}`;
}

function licenseLists(queryClient: QueryClient): LicenseList[] {
  return readings(queryClient).map(({ queryKey, state }) => {
    const data = state.data as Timed<Rows<License>>;
    const { customerId = null, nodeId = null } = queryKey[2] as { customerId?: string; nodeId?: string };
    const read = { at: state.dataUpdatedAt, serverTime: data.serverTime };
    return { customerId, nodeId, licenses: data.value.rows, read };
  });
}
