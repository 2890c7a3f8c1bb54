import { useQuery } from '@tanstack/react-query';
import type { Customer } from '#api/contract/customer.ts';
import type { Device } from '#api/contract/device.ts';
import type { License } from '#api/contract/license.ts';
import { customersQuery } from '#api/customers.ts';
import { deviceQuery } from '#api/devices.ts';
import { controllerLicensesQuery, customerLicensesQuery } from '#api/licenses.ts';
import { ownersQuery } from '#api/controllerOwner.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { useEntries } from '#operations/manager/operationContext.tsx';
import { isForbidden } from '#operations/journal/entry.ts';
import { trimOuter } from '#lib/text/trimOuter.ts';
import { useDebounced } from '#lib/useDebounced.ts';
import { tidyKey } from '#license/key.ts';
import { isProblem } from '#http/problem.ts';
import type { ClaimFacts } from '#features/claim/rules/validateClaim.ts';

export interface ClaimLookups extends ClaimFacts {
  key: string;
  nodeId: string;
  /** UUID of the customer whose licenses are offered: named in the URL, chosen, or the controller's owner. */
  customerId: string | null;
  customerLicenses: { rows: License[]; isPending: boolean; error: unknown };
  device: Device | null;
  deviceError: unknown;
  owners: Customer[];
  ownersPending: boolean;
  /** By how much this device's clock is ahead of the service's, milliseconds; null until something was read. */
  clockAheadMs: number | null;
  /** What is on the controller now; undefined until it was read. */
  present: License[] | undefined;
}

/**
 * What can be told about the two answers while they are typed: the license, the controller, whose it is and what is
 * on it already. Reads only, once a value stands still.
 */
export function useClaimLookups(
  typed: { key: string; nodeId: string },
  customer: string | null,
): ClaimLookups {
  const client = useApiClient();
  const key = tidyKey(typed.key).key;
  const nodeId = trimOuter(typed.nodeId);
  const settled = useDebounced(nodeId, 350);
  const asks = settled !== '' && settled === nodeId;

  const device = useQuery({ ...deviceQuery(client, settled), enabled: asks });
  const visible = Boolean(asks && device.data);
  const present = useQuery({ ...controllerLicensesQuery(client, settled), enabled: visible });
  const customers = useQuery(customersQuery(client));
  const companies = customers.data?.rows ?? [];
  const owners = useQuery({
    ...ownersQuery(client, settled, companies),
    enabled: visible && companies.length > 0,
  });
  const customerId = customer ?? owners.data?.find((owner) => owner.uuid)?.uuid ?? null;
  const listed = useQuery({
    ...customerLicensesQuery(client, customerId ?? ''),
    enabled: customerId !== null,
  });

  const forbiddenBefore = useEntries().some((entry) => isForbidden(entry) && entry.customerId === customerId);
  const rows = listed.data?.value.rows ?? [];
  const timed = present.data ? present : listed;
  const onController = present.data?.value.rows;
  const license =
    rows.find((each) => each.key === key) ?? onController?.find((each) => each.key === key) ?? null;

  return {
    key,
    nodeId,
    customerId,
    customerLicenses: { rows, isPending: customerId !== null && listed.isPending, error: listed.error },
    device: asks ? (device.data ?? null) : null,
    deviceError: asks ? device.error : null,
    owners: visible ? (owners.data ?? []) : [],
    ownersPending: visible && (customers.isPending || owners.isFetching),
    clockAheadMs: timed.data ? timed.dataUpdatedAt - timed.data.serverTime : null,
    present: visible ? onController : undefined,
    license,
    linkedHere: Boolean(visible && onController?.some((each) => each.key === key)),
    controller: controllerState(),
    forbiddenBefore,
    readable: rows.some((each) => each.key === key) || visible,
  };

  function controllerState(): ClaimFacts['controller'] {
    if (nodeId === '') return 'none';
    if (!asks || device.isPending || (visible && present.isPending)) return 'reading';
    if (isProblem(device.error, 'notFound')) return 'notVisible';
    if (device.error) return 'failed';
    return device.data ? 'visible' : 'notVisible';
  }
}
