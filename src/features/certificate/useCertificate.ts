import { useQuery } from '@tanstack/react-query';
import type { Customer } from '#api/contract/customer.ts';
import type { Device } from '#api/contract/device.ts';
import type { License } from '#api/contract/license.ts';
import { customersQuery } from '#api/customers.ts';
import { deviceQuery } from '#api/devices.ts';
import { isKept } from '#api/keptAnswers.ts';
import { controllerLicensesQuery } from '#api/licenses.ts';
import { ownersQuery } from '#api/owners/ownersQuery.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { useEntries, useLazyOperationManager } from '#operations/manager/operationContext.tsx';
import { serviceNow } from '#lib/serviceNow.ts';
import { doubtsOf, licenseIn, type CertificateParts, type Doubt } from './rules/certificate.ts';
import { endOf, type LicenseEnd, type LicenseConfig } from '#license/end.ts';
import { stateWithEnd } from '#license/state.ts';
import type { LicenseState } from '#license/vocabulary.ts';
import { Problem } from '#http/problem.ts';
import { useNow } from '#ui/hooks/useNow.ts';

/** Contents of a certificate; unknown values are null. */
export interface CertificateData {
  device: Device | null;
  customers: Customer[];
  license: License | null;
  state: LicenseState | null;
  end: LicenseEnd | null;
  /** When each part was read, epoch milliseconds; by the service's clock if the response has one. */
  readAt: { customer: number | null; controller: number | null; license: number | null };
  /** Empty when the certificate is confirmed. */
  doubts: Doubt[];
  refetch: () => void;
}

/** Reads the controller with its licenses and owners, and this device's journal of the license. */
export function useCertificate(
  nodeId: string,
  licenseId: string,
  licenseConfig: LicenseConfig,
): CertificateData {
  const client = useApiClient();
  const device = useQuery(deviceQuery(client, nodeId));
  const licenses = useQuery(controllerLicensesQuery(client, nodeId));
  const customers = useQuery(customersQuery(client));
  const companies = customers.data?.rows ?? [];
  const canQueryOwner = companies.length > 0;
  const owners = useQuery({ ...ownersQuery(client, nodeId, companies), enabled: canQueryOwner });
  const now = useNow();

  const read = licenses.data;
  const license = licenseIn(read?.value ?? null, licenseId);
  const end = license && endOf(license, licenseConfig);
  const then = read ? serviceNow(now, { at: licenses.dataUpdatedAt, serverTime: read.serverTime }) : now;
  const owner = {
    value: owners.data ?? (customers.data && !canQueryOwner ? [] : null),
    error: customers.error ?? owners.error ?? unreadableOf(customers.data, owners.data),
    isKept: isKept(owners) || isKept(customers),
  };
  const parts: CertificateParts = {
    controller: {
      value: device.data === undefined ? null : { device: device.data },
      error: device.error,
      isKept: isKept(device),
    },
    licenses: { value: read?.value ?? null, error: licenses.error, isKept: isKept(licenses) },
    customer: owner,
    open: useOpen(license),
  };
  return {
    device: device.data ?? null,
    customers: owner.value ?? [],
    license,
    state: license && stateWithEnd(license, end, then, licenseConfig),
    end,
    readAt: {
      customer: owners.data ? owners.dataUpdatedAt : null,
      controller: device.data ? device.dataUpdatedAt : null,
      license: license && read ? read.serverTime : null,
    },
    doubts: doubtsOf(parts, licenseId, then, licenseConfig),
    refetch() {
      for (const each of [device, licenses, customers]) void each.refetch();
      if (canQueryOwner) void owners.refetch();
    },
  };
}

/** Returns a problem if no owner was found but a customer's row could not be parsed, which may be the owner. */
function unreadableOf(customers?: { unreadable: unknown[] }, owners?: Customer[]): Problem | null {
  return customers && customers.unreadable.length > 0 && !owners?.length ? new Problem('unreadable') : null;
}

/** Returns whether an operation of the license has no verdict yet. A missing license is a separate doubt. */
function useOpen(license: License | null): CertificateParts['open'] {
  const lazyManager = useLazyOperationManager();
  const managerQuery = useQuery({
    queryKey: ['code', 'operationManager'],
    queryFn: async () => (await lazyManager.ready()) !== null,
    staleTime: Infinity,
  });
  useEntries();
  const operationManager = lazyManager.get();
  if (!operationManager?.isRead()) return { value: null, error: managerQuery.error };
  const earlier = license && operationManager.findBlocking({ key: license.key, claim: true, activate: true });
  return { value: Boolean(earlier), error: null };
}
