import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Device } from '#api/contract/device.ts';
import type { License } from '#api/contract/license.ts';
import type { Rows } from '#api/contract/rows.ts';
import { customersQuery } from '#api/customers.ts';
import { controllersQuery } from '#api/devices.ts';
import { controllerLicensesQuery, customerLicensesQuery, type Timed } from '#api/licenses.ts';
import { ownersQuery } from '#api/controllerOwner.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { fold } from '#lib/text/fold.ts';
import { trimOuter } from '#lib/text/trimOuter.ts';
import { tidyKey } from '#license/key.ts';
import { controllerIndex, type Listed, type PairingFacts } from '#features/pairing/rules/checkPairing.ts';
import { isEditable, type Pairing } from '#features/pairing/rules/pairing.ts';

export interface PairingLookups {
  known: PairingFacts;
  /** Of the controllers, by nodeId. */
  names: ReadonlyMap<string, string>;
  /** Whose licenses the rows are compared with: chosen, or whose the first controller is. */
  customerId: string | null;
  /** Null where nothing failed. */
  failed: Record<'controllers' | 'licenses', { error: unknown; retry: () => void } | null>;
}

/**
 * What can be told about the rows before anything is sent: one query for the devices, one for the customer's licenses,
 * and one for each controller that is to get a license which is linked already.
 * @param rests nothing is read while the sheet is run: each row changes the lists
 */
export function usePairingLookups(pairing: Pairing, rests: boolean): PairingLookups {
  const client = useApiClient();
  const cache = useQueryClient();
  const asks = pairing.rows.length > 0 && !rests;
  const devices = useQuery({ ...controllersQuery(client), enabled: asks });
  const customers = useQuery({ ...customersQuery(client), enabled: asks });
  const companies = customers.data?.rows ?? [];
  const rows = devices.data?.rows;
  const nodeIds = useMemo(() => controllerIndex(rows ?? []), [rows]);

  const names = useMemo(() => namesOf(rows ?? []), [rows]);

  const first = pairing.rows.map(({ serial }) => nodeIds.get(fold(trimOuter(serial)))).find(Boolean);
  const owners = useQuery({
    ...ownersQuery(client, first ?? '', companies),
    enabled: asks && pairing.customer === null && first !== undefined && companies.length > 0,
  });
  const customerId = pairing.customer ?? owners.data?.find((owner) => owner.uuid)?.uuid ?? null;
  const list = useQuery({
    ...customerLicensesQuery(client, customerId ?? ''),
    enabled: asks && customerId !== null,
  });
  const listed = list.data;
  const licenses = useMemo(() => {
    const found = new Map<string, Listed>();
    // What was read for other pages of this session, and the customer's own in front of it.
    const lists = cache.getQueriesData<Timed<Rows<License>>>({ queryKey: ['license', 'customer'] });
    for (const [queryKey, data] of lists) add(data, (queryKey[2] as { customerId: string }).customerId);
    if (customerId !== null) add(listed, customerId);
    return found;

    function add(data: Timed<Rows<License>> | undefined, owner: string) {
      for (const license of data?.value.rows ?? []) found.set(license.key, { license, customerId: owner });
    }
  }, [cache, listed, customerId]);

  // Of what was sent the sheet knows what became, so its controllers are not asked for that.
  const pairs = pairing.rows.filter(isEditable).flatMap(({ serial, key }) => {
    const nodeId = nodeIds.get(fold(trimOuter(serial)));
    const linked = licenses.get(tidyKey(key).key)?.license.datalinks?.length;
    return nodeId !== undefined && linked ? [nodeId] : [];
  });
  const linkedOn = [...new Set(pairs)].sort();
  const onController = useQuery({
    queryKey: ['license', 'sheet', { nodeIds: linkedOn }],
    queryFn: async () => new Map(await Promise.all(linkedOn.map(readController))),
    enabled: asks && linkedOn.length > 0,
    placeholderData: (before) => before,
    structuralSharing: false,
  });

  async function readController(nodeId: string): Promise<[string, ReadonlySet<string> | null]> {
    const answer = await cache.fetchQuery(controllerLicensesQuery(client, nodeId)).catch(() => null);
    return [nodeId, answer && new Set(answer.value.rows.map(({ id }) => id))];
  }

  const onThem = onController.data;
  const controllersState = devices.data ? 'read' : devices.error ? 'failed' : 'reading';
  const listsState = stateOfLists();
  const { activates } = pairing;
  const known = useMemo(
    (): PairingFacts => ({
      controllers: controllersState,
      lists: listsState,
      nodeIds,
      licenses,
      onController: onThem ?? new Map(),
      activates,
    }),
    [controllersState, listsState, nodeIds, licenses, onThem, activates],
  );
  const failed = { controllers: failureOf(devices), licenses: failureOf(list) };
  return { known, names, customerId, failed };

  function stateOfLists(): PairingFacts['lists'] {
    if (customerId !== null) return listed ? 'read' : list.error ? 'failed' : 'reading';
    const waits = devices.isPending || customers.isPending || (owners.isPending && first !== undefined);
    return waits && !devices.error && !customers.error && !owners.error ? 'reading' : 'read';
  }
}

const failureOf = ({ error, refetch }: Pick<UseQueryResult, 'error' | 'refetch'>) =>
  error && { error, retry: () => void refetch() };

function namesOf(devices: readonly Device[]): Map<string, string> {
  return new Map(
    devices.flatMap(({ properties: { nodeId, name } }) => (nodeId && name ? [[nodeId, name] as const] : [])),
  );
}
