import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { jointOwnersQuery } from '#api/owners/jointOwnersQuery.ts';
import type { Customer } from '#api/contract/customer.ts';
import type { License } from '#api/contract/license.ts';
import type { Rows } from '#api/contract/rows.ts';
import { customersQuery } from '#api/customers.ts';
import { customerLicensesQuery, type Timed } from '#api/licenses.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { serviceNow } from '#lib/serviceNow.ts';
import { compareCodes } from '#lib/text/compareCodes.ts';
import type { LicenseConfig } from '#license/end.ts';
import { licenseState } from '#license/state.ts';
import { useNow } from '#ui/hooks/useNow.ts';
import { nodeIdOf } from '#features/pairing/rules/controllerIndex.ts';
import type { Pairing } from '#features/pairing/rules/pairing.ts';
import { plainKey, type ListedLicense, type PairingFacts } from '#features/pairing/rules/pairingFacts.ts';

/** A failed lookup, and a function that repeats it. */
export interface FailedLookup {
  error: unknown;
  retry: () => void;
}

export interface ListedLicenses extends Pick<PairingFacts, 'licenses' | 'plainKeys' | 'isEnded'> {
  /** UUIDs of the customers at hand: the chosen one, and the owners of the controllers. */
  customers: readonly string[];
  state: PairingFacts['lists'];
  failed: FailedLookup | null;
}

interface ListedLicensesOptions {
  pairing: Pairing;
  index: PairingFacts['index'];
  /** Whether the controllers, and so their owners, are still being looked up. */
  isIndexPending: boolean;
  isEnabled: boolean;
  licenseConfig: LicenseConfig;
}

/** The licenses of every customer at hand, and of all others whose lists this session has read. */
export function useListedLicenses(options: ListedLicensesOptions): ListedLicenses {
  const { pairing, isIndexPending, isEnabled, licenseConfig } = options;
  const client = useApiClient();
  const owners = useOwners(options);
  const chosen = pairing.customer;
  const customers = useMemo(() => {
    const ids = owners.rows.flatMap(({ uuid }) => uuid ?? []);
    return chosen === null ? ids : [...ids.filter((id) => id !== chosen), chosen];
  }, [owners.rows, chosen]);
  const lists = useQueries({
    queries: customers.map((id) => ({ ...customerLicensesQuery(client, id), enabled: isEnabled })),
  });
  const reads = lists.map(({ dataUpdatedAt }) => dataUpdatedAt).join(' ');
  const { licenses, plainKeys, clock } = useLicenseIndex(customers, reads);
  const failures = lists.filter(({ error, data }) => error && !data);
  const [failure] = failures;
  const isReading = lists.some(({ isPending, error }) => isPending && !error);
  const isSearching = isIndexPending || owners.isPending;

  const deviceNow = useNow();
  const isEnded = useCallback(
    (license: License) =>
      licenseState(license, clock ? serviceNow(deviceNow, clock) : deviceNow, licenseConfig) === 'ended',
    [deviceNow, clock, licenseConfig],
  );
  return {
    customers,
    licenses,
    plainKeys,
    isEnded,
    state: isReading || isSearching ? 'reading' : failure ? 'failed' : 'read',
    failed: failure
      ? {
          error: failure.error,
          retry: () => {
            for (const { refetch } of failures) void refetch();
          },
        }
      : null,
  };
}

const NONE: readonly Customer[] = [];

/** The owners of the controllers of all rows. Those found so far are kept while a new row is looked up. */
function useOwners({ pairing, index, isEnabled }: ListedLicensesOptions) {
  const client = useApiClient();
  const customers = useQuery({ ...customersQuery(client), enabled: isEnabled });
  const companies = customers.data?.rows ?? NONE;
  const nodeIds = [...new Set(pairing.rows.flatMap(({ serial }) => nodeIdOf(index, serial) ?? []))].sort(
    compareCodes,
  );
  const owners = useQuery({
    ...jointOwnersQuery(client, nodeIds, companies),
    enabled: isEnabled && nodeIds.length > 0 && companies.length > 0,
    placeholderData: (previous) => previous,
  });
  return {
    rows: owners.data ?? NONE,
    isPending:
      (customers.isPending && !customers.error) ||
      (nodeIds.length > 0 &&
        companies.length > 0 &&
        !owners.error &&
        (owners.isPending || owners.isPlaceholderData)),
  };
}

/**
 * The licenses of all lists read in this session, by key; the lists of these customers take precedence, the last one
 * most of all.
 * @param reads changes with every read
 */
function useLicenseIndex(customers: readonly string[], reads: string) {
  const cache = useQueryClient();
  return useMemo(() => {
    const licenses = new Map<string, ListedLicense>();
    const read = cache
      .getQueryCache()
      .findAll({ queryKey: ['license', 'customer'] })
      .map(({ queryKey, state }) => ({
        id: (queryKey[2] as { customerId: string }).customerId,
        at: state.dataUpdatedAt,
        list: state.data as Timed<Rows<License>> | undefined,
      }))
      .sort((a, b) => customers.indexOf(a.id) - customers.indexOf(b.id));
    for (const { id, list } of read)
      for (const license of list?.value.rows ?? []) licenses.set(license.key, { license, customerId: id });
    const plainKeys = new Map([...licenses].map(([key, listed]) => [plainKey(key), listed] as const));
    const [clock] = read
      .flatMap(({ at, list }) => (list ? { at, serverTime: list.serverTime } : []))
      .sort((a, b) => b.at - a.at);
    return { licenses, plainKeys, clock, reads };
  }, [cache, customers, reads]);
}
