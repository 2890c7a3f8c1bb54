import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Device } from '#api/contract/device.ts';
import type { License } from '#api/contract/license.ts';
import type { Rows } from '#api/contract/rows.ts';
import { customersQuery } from '#api/customers.ts';
import { controllersQuery } from '#api/devices.ts';
import { controllerLicensesQuery, customerLicensesQuery, type Timed } from '#api/licenses.ts';
import { ownersQuery } from '#api/controllerOwner.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { serviceNow } from '#lib/serviceNow.ts';
import type { LicenseConfig } from '#license/end.ts';
import { tidyKey } from '#license/key.ts';
import { licenseState } from '#license/state.ts';
import { foldControllers } from '#license/tree.ts';
import { resolveController, type NearController } from '#license/text/resolveController.ts';
import { useNow } from '#ui/hooks/useNow.ts';
import {
  controllerIndex,
  nodeIdOf,
  plainKey,
  type ListedLicense,
  type PairingFacts,
} from '#features/pairing/rules/checkPairing.ts';
import { isEditable, type Pairing } from '#features/pairing/rules/pairing.ts';

export interface PairingLookups {
  facts: PairingFacts;
  /** Names of the controllers, by nodeId. */
  names: ReadonlyMap<string, string>;
  /** The controllers that may be meant by a serial number that none of them has. Stable until the list changes. */
  nearTo: (serial: string) => readonly NearController[];
  /** UUID of the customer whose licenses the rows are compared with: chosen, or the owner of the first controller. */
  customerId: string | null;
  /** Null for a lookup that did not fail. */
  failed: Record<'controllers' | 'licenses', { error: unknown; retry: () => void } | null>;
}

/**
 * Looks up the rows before anything is sent: one query for the controllers, one for the customer's licenses, and one
 * for each controller of a row whose license is already linked.
 * @param isRunning pauses the lookups, since every sent row changes the lists
 */
export function usePairingLookups(
  pairing: Pairing,
  isRunning: boolean,
  licenseConfig: LicenseConfig,
): PairingLookups {
  const isEnabled = pairing.rows.length > 0 && !isRunning;
  const devices = useQuery({ ...controllersQuery(useApiClient()), enabled: isEnabled });
  const rows = devices.data?.rows;
  const nodeIds = useMemo(() => controllerIndex(rows ?? []), [rows]);
  const names = useMemo(() => namesOf(rows ?? []), [rows]);
  const customer = useCustomer(pairing, nodeIds, isEnabled);
  const { list, licenses, plainKeys } = useLicenses(customer.id, isEnabled);
  const onController = useLinkedLicenses(pairing, nodeIds, licenses, isEnabled);

  const controllers = devices.data ? 'read' : devices.error ? 'failed' : 'reading';
  const lists = stateOfLists();
  const { activates } = pairing;
  const isEnded = useIsEnded(list, licenseConfig);
  const facts = useMemo(
    (): PairingFacts => ({
      controllers,
      lists,
      nodeIds,
      licenses,
      plainKeys,
      onController,
      activates,
      isEnded,
    }),
    [controllers, lists, nodeIds, licenses, plainKeys, onController, activates, isEnded],
  );
  const failed = { controllers: failureOf(devices), licenses: failureOf(list) };
  const folded = useMemo(() => foldControllers(rows ?? []), [rows]);
  const nearTo = useCallback((serial: string) => nearControllers(serial, folded), [folded]);
  return { facts, names, nearTo, customerId: customer.id, failed };

  function stateOfLists(): PairingFacts['lists'] {
    if (customer.id !== null) return list.data ? 'read' : list.error ? 'failed' : 'reading';
    const isPending = devices.isPending || customer.isPending;
    return isPending && !devices.error && !customer.error ? 'reading' : 'read';
  }
}

/** Returns whether a license has ended, by the service's clock if the customer's list has loaded. */
function useIsEnded(
  { data, dataUpdatedAt }: Pick<UseQueryResult<Timed<Rows<License>>>, 'data' | 'dataUpdatedAt'>,
  licenseConfig: LicenseConfig,
): PairingFacts['isEnded'] {
  const deviceNow = useNow();
  const serverTime = data?.serverTime;
  return useCallback(
    (license) => {
      const now =
        serverTime === undefined ? deviceNow : serviceNow(deviceNow, { at: dataUpdatedAt, serverTime });
      return licenseState(license, now, licenseConfig) === 'ended';
    },
    [deviceNow, dataUpdatedAt, serverTime, licenseConfig],
  );
}

/** The chosen customer, or the owner of the first controller. */
function useCustomer(pairing: Pairing, nodeIds: PairingFacts['nodeIds'], isEnabled: boolean) {
  const client = useApiClient();
  const customers = useQuery({ ...customersQuery(client), enabled: isEnabled });
  const companies = customers.data?.rows ?? [];
  const first = pairing.rows.map(({ serial }) => nodeIdOf(nodeIds, serial)).find(Boolean);
  const owners = useQuery({
    ...ownersQuery(client, first ?? '', companies),
    enabled: isEnabled && pairing.customer === null && first !== undefined && companies.length > 0,
  });
  return {
    id: pairing.customer ?? owners.data?.find(({ uuid }) => uuid)?.uuid ?? null,
    isPending: customers.isPending || (owners.isPending && first !== undefined),
    error: customers.error ?? owners.error,
  };
}

/** All licenses loaded in this session, by key; the customer's own list takes precedence. */
function useLicenses(customerId: string | null, isEnabled: boolean) {
  const client = useApiClient();
  const cache = useQueryClient();
  const list = useQuery({
    ...customerLicensesQuery(client, customerId ?? ''),
    enabled: isEnabled && customerId !== null,
  });
  const { data } = list;
  const licenses = useMemo(() => {
    const byKey = new Map<string, ListedLicense>();
    const cached = cache.getQueriesData<Timed<Rows<License>>>({ queryKey: ['license', 'customer'] });
    for (const [queryKey, each] of cached) add(each, (queryKey[2] as { customerId: string }).customerId);
    if (customerId !== null) add(data, customerId);
    return byKey;

    function add(loaded: Timed<Rows<License>> | undefined, owner: string) {
      for (const license of loaded?.value.rows ?? []) byKey.set(license.key, { license, customerId: owner });
    }
  }, [cache, data, customerId]);
  const plainKeys = useMemo(
    () => new Map([...licenses].map(([key, listed]) => [plainKey(key), listed] as const)),
    [licenses],
  );
  return { list, licenses, plainKeys };
}

function nearControllers(serial: string, controllers: Parameters<typeof resolveController>[1]) {
  const answer = resolveController(serial, controllers);
  return answer.kind === 'near' ? answer.near : [];
}

const NOT_LOADED: PairingFacts['onController'] = new Map();

/** The licenses on the controllers of unsent rows whose license is already linked, by nodeId. */
function useLinkedLicenses(
  pairing: Pairing,
  nodeIds: PairingFacts['nodeIds'],
  licenses: PairingFacts['licenses'],
  isEnabled: boolean,
): PairingFacts['onController'] {
  const client = useApiClient();
  const cache = useQueryClient();
  const linkedOn = pairing.rows.filter(isEditable).flatMap(({ serial, key }) => {
    const nodeId = nodeIdOf(nodeIds, serial);
    const isLinked = Boolean(licenses.get(tidyKey(key).key)?.license.datalinks?.length);
    return nodeId !== undefined && isLinked ? [nodeId] : [];
  });
  const queried = [...new Set(linkedOn)].sort();
  const { data } = useQuery({
    queryKey: ['license', 'pairing', { nodeIds: queried }],
    queryFn: async () => new Map(await Promise.all(queried.map(readController))),
    enabled: isEnabled && queried.length > 0,
    placeholderData: (previous) => previous,
    structuralSharing: false,
  });
  return data ?? NOT_LOADED;

  async function readController(nodeId: string): Promise<[string, ReadonlySet<string> | null]> {
    const answer = await cache.fetchQuery(controllerLicensesQuery(client, nodeId)).catch(() => null);
    return [nodeId, answer && new Set(answer.value.rows.map(({ id }) => id))];
  }
}

const failureOf = ({ error, refetch }: Pick<UseQueryResult, 'error' | 'refetch'>) =>
  error && { error, retry: () => void refetch() };

function namesOf(devices: readonly Device[]): Map<string, string> {
  return new Map(
    devices.flatMap(({ properties: { nodeId, name } }) => (nodeId && name ? [[nodeId, name] as const] : [])),
  );
}
