import { useQuery } from '@tanstack/react-query';
import type { Customer } from '#api/contract/customer.ts';
import type { Device } from '#api/contract/device.ts';
import type { License } from '#api/contract/license.ts';
import { customersQuery } from '#api/customers.ts';
import { controllerLicensesQuery, customerLicensesQuery } from '#api/licenses.ts';
import { ownersQuery } from '#api/owners/ownersQuery.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { useEntries } from '#operations/manager/operationContext.tsx';
import { isForbidden } from '#operations/journal/entry.ts';
import { trimOuter } from '#lib/text/trimOuter.ts';
import { serviceNow } from '#lib/serviceNow.ts';
import { useDebounced } from '#lib/useDebounced.ts';
import type { LicenseConfig } from '#license/end.ts';
import { licenseState } from '#license/state.ts';
import { tidyKey } from '#license/key.ts';
import { isProblem } from '#http/problem.ts';
import { useNow } from '#ui/hooks/useNow.ts';
import { meantDeviceQuery } from './meantDevice.ts';
import type { ClaimFacts } from '#features/claim/rules/validateClaim.ts';

export interface ClaimLookups extends ClaimFacts {
  /** The typed key, tidied. */
  key: string;
  /** NodeId of the meant controller; the tidied text if no controller is visible. */
  nodeId: string;
  /** The typed number of the controller, tidied. */
  written: string;
  /** UUID of the customer whose licenses are offered: chosen in the form or link, else the controller's owner. */
  customerId: string | null;
  customerLicenses: { rows: License[]; isPending: boolean; error: unknown };
  device: Device | null;
  deviceError: unknown;
  owners: Customer[];
  areOwnersPending: boolean;
  /** Milliseconds that the device's clock is ahead of the service's; null until a list has loaded. */
  clockAheadMs: number | null;
  /** Returns whether the license has ended, by the service's clock. */
  isEnded: (license: License) => boolean;
  /** The licenses on the controller, and on the other nodes of its box, as far as they have loaded. */
  boxLicenses: { license: License; on: string }[];
  /** The nodes of the box whose licenses, or some of them, could not be read; undefined until that is known. */
  unreadNodes: string[] | undefined;
}

const DEBOUNCE_MS = 350;

/**
 * Looks up the license, the controller, its owner and the licenses on it while they are typed. Only reads; the
 * controller is debounced.
 * @param chosenCustomer UUID; null for the controller's owner
 */
export function useClaimLookups(
  typed: { key: string; nodeId: string },
  chosenCustomer: string | null,
  licenseConfig: LicenseConfig,
): ClaimLookups {
  const client = useApiClient();
  const key = tidyKey(typed.key).key;
  const written = trimOuter(typed.nodeId);
  const debounced = useDebounced(written, DEBOUNCE_MS);
  const isCurrent = debounced !== '' && debounced === written;

  const device = useQuery({ ...meantDeviceQuery(client, debounced), enabled: isCurrent });
  const isVisible = Boolean(isCurrent && device.data);
  const nodeId = (isVisible && device.data?.properties.nodeId) || written;
  const onController = useQuery({ ...controllerLicensesQuery(client, nodeId), enabled: isVisible });
  const box = useQuery({
    queryKey: ['license', 'box', { nodeId }],
    queryFn: async ({ client: queryClient }) =>
      (await import('./readBox.ts')).readBox(client, queryClient, nodeId),
    enabled: isVisible,
  });
  const owners = useOwners(nodeId, isVisible);
  // The owner of the last controller is kept while the next controller is being typed.
  const customerId = chosenCustomer ?? owners.rows.find(({ uuid }) => uuid)?.uuid ?? null;
  const ofCustomer = useQuery({
    ...customerLicensesQuery(client, customerId ?? ''),
    enabled: customerId !== null,
  });
  const wasForbidden = useEntries().some((entry) => isForbidden(entry) && entry.customerId === customerId);

  const rows = ofCustomer.data?.value.rows ?? [];
  const here = (isVisible && onController.data?.value.rows) || [];
  const boxLicenses =
    (isVisible && box.data?.licenses) || here.map((each) => ({ license: each, on: nodeId }));
  const inCustomerList = rows.find((license) => license.key === key);
  const onBox = boxLicenses.find((each) => each.license.key === key);
  const license = inCustomerList ?? onBox?.license ?? null;
  const dated = onController.data ? onController : ofCustomer;
  const deviceNow = useNow();
  const now = dated.data
    ? serviceNow(deviceNow, { at: dated.dataUpdatedAt, serverTime: dated.data.serverTime })
    : deviceNow;
  const isEnded = (each: License) => licenseState(each, now, licenseConfig) === 'ended';

  return {
    key,
    nodeId,
    written,
    customerId,
    customerLicenses: {
      rows,
      isPending: customerId !== null && ofCustomer.isPending,
      error: ofCustomer.data ? null : ofCustomer.error,
    },
    device: isCurrent ? (device.data ?? null) : null,
    deviceError: isCurrent ? device.error : null,
    owners: isVisible ? owners.rows : [],
    areOwnersPending: isVisible && owners.isPending,
    clockAheadMs: dated.data ? dated.dataUpdatedAt - dated.data.serverTime : null,
    boxLicenses,
    unreadNodes: box.data?.unread,
    linkedOn: onBox?.on,
    isEnded,
    license,
    hasEnded: license !== null && isEnded(license),
    controller: controllerState(),
    wasForbidden,
    // Only the list of the node that has the license shows its activation.
    canReadBack: inCustomerList !== undefined || (isVisible && (!onBox || onBox.on === nodeId)),
  };

  function controllerState(): ClaimFacts['controller'] {
    if (written === '') return 'none';
    if (!isCurrent || device.isPending || (isVisible && onController.isPending)) return 'reading';
    if (isProblem(device.error, 'notFound')) return 'notVisible';
    if (device.data) return 'visible';
    return device.error ? 'failed' : 'notVisible';
  }
}

function useOwners(nodeId: string, isVisible: boolean): { rows: Customer[]; isPending: boolean } {
  const client = useApiClient();
  const customers = useQuery(customersQuery(client));
  const companies = customers.data?.rows ?? [];
  const owners = useQuery({
    ...ownersQuery(client, nodeId, companies),
    enabled: isVisible && companies.length > 0,
  });
  return { rows: owners.data ?? [], isPending: customers.isPending || owners.isFetching };
}
