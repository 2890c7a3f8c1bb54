import { notifyManager, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Customer } from '#api/contract/customer.ts';
import type { License } from '#api/contract/license.ts';
import type { Rows } from '#api/contract/rows.ts';
import { customersQuery } from '#api/customers.ts';
import { controllersQuery } from '#api/devices.ts';
import type { Timed } from '#api/licenses.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { runInSlices } from '#lib/tasks/slicedTask.ts';
import { indexKeys } from '#license/text/keyIndex.ts';
import { foldControllers, type Controller } from '#license/tree.ts';

/** A license list that was loaded in this session. */
export interface LicenseList {
  /** UUID of the customer; null for the list of a controller. */
  customerId: string | null;
  /** NodeId of the controller; null for the list of a customer. */
  nodeId: string | null;
  licenses: License[];
  /** When the list was read, by the device's and the service's clock, epoch milliseconds. */
  read: { at: number; serverTime: number };
}

/** All lists loaded in this session, of any age. Only missing lists of customers and controllers are queried. */
export interface CachedLists {
  customers: { rows: Customer[] | undefined; error: unknown; refetch: () => void };
  controllers: { rows: Controller[] | undefined; error: unknown; refetch: () => void };
  lists: LicenseList[];
}

export function useCachedLists(): CachedLists {
  const client = useApiClient();
  const { format } = useI18n();
  const customers = useQuery({ ...customersQuery(client), staleTime: Infinity });
  const controllers = useQuery({ ...controllersQuery(client), staleTime: Infinity });
  const folded = useMemo(
    () => controllers.data && foldControllers(controllers.data.rows, format.compare),
    [controllers.data, format],
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
    // Batched, since the cache also reports queries that a component creates while it renders.
    (listener: () => void) => queryClient.getQueryCache().subscribe(notifyManager.batchCalls(listener)),
    [queryClient],
  );
  const version = useSyncExternalStore(subscribe, () => versionOf(queryClient));
  return useMemo(() => (version === '' ? [] : licenseLists(queryClient)), [queryClient, version]);
}

/** Returns only complete lists, since a license may be in the part that is still loading. */
const loadedLists = (queryClient: QueryClient) =>
  queryClient.getQueryCache().findAll({
    queryKey: ['license'],
    predicate: ({ queryKey: [, kind], state }) =>
      (kind === 'customer' || kind === 'controller') && state.data !== undefined,
  });

/** Returns a value that changes whenever a list is loaded or removed. */
function versionOf(queryClient: QueryClient): string {
  const all = loadedLists(queryClient);
  return all.length === 0
    ? ''
    : `${all.length} ${all.reduce((sum, { state }) => sum + state.dataUpdateCount, 0)}`;
}

function licenseLists(queryClient: QueryClient): LicenseList[] {
  return loadedLists(queryClient).map(({ queryKey, state }) => {
    const data = state.data as Timed<Rows<License>>;
    const { customerId = null, nodeId = null } = queryKey[2] as { customerId?: string; nodeId?: string };
    const read = { at: state.dataUpdatedAt, serverTime: data.serverTime };
    return { customerId, nodeId, licenses: data.value.rows, read };
  });
}
