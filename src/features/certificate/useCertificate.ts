import { useQuery } from '@tanstack/react-query';
import type { Customer } from '#api/contract/customer.ts';
import type { Device } from '#api/contract/device.ts';
import type { License } from '#api/contract/license.ts';
import { customersQuery } from '#api/customers.ts';
import { deviceQuery } from '#api/devices.ts';
import { controllerLicensesQuery } from '#api/licenses.ts';
import { ownersQuery } from '#api/controllerOwner.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { useEntries, useLazyOperationManager } from '#operations/manager/operationContext.tsx';
import { serviceNow } from '#lib/serviceNow.ts';
import { doubtsOf, licenseIn, type CertificateParts, type Doubt } from './rules/certificate.ts';
import { endOf, type LicenseEnd, type LicenseConfig } from '#license/end.ts';
import { stateWithEnd } from '#license/state.ts';
import type { LicenseState } from '#license/vocabulary.ts';
import { Problem } from '#http/problem.ts';
import { useNow } from '#ui/hooks/useNow.ts';

/** What a certificate says; null for what is not known. */
export interface CertificateData {
  device: Device | null;
  customers: Customer[];
  license: License | null;
  state: LicenseState | null;
  end: LicenseEnd | null;
  /** When each was read, epoch milliseconds; by the service's clock where it came with the answer. */
  readAt: { customer: number | null; controller: number | null; license: number | null };
  /** None: it is confirmed. */
  doubts: Doubt[];
  refetch: () => void;
}

/** Reads the controller, what is on it and whose it is, and what this device's journal says of the license. */
export function useCertificate(nodeId: string, licenseId: string, rules: LicenseConfig): CertificateData {
  const client = useApiClient();
  const device = useQuery(deviceQuery(client, nodeId));
  const licenses = useQuery(controllerLicensesQuery(client, nodeId));
  const customers = useQuery(customersQuery(client));
  const companies = customers.data?.rows ?? [];
  const asksOwner = companies.length > 0;
  const owners = useQuery({ ...ownersQuery(client, nodeId, companies), enabled: asksOwner });
  const now = useNow();

  const read = licenses.data;
  const license = licenseIn(read?.value ?? null, licenseId);
  const end = license && endOf(license, rules);
  const then = read ? serviceNow(now, { at: licenses.dataUpdatedAt, serverTime: read.serverTime }) : now;
  const owner = {
    value: owners.data ?? (customers.data && !asksOwner ? [] : null),
    error: customers.error ?? owners.error ?? unreadableOf(customers.data, owners.data),
  };
  const parts: CertificateParts = {
    controller: {
      value: device.data === undefined ? null : { device: device.data },
      error: device.error,
    },
    licenses: { value: read?.value ?? null, error: licenses.error },
    customer: owner,
    open: useOpen(license),
  };
  return {
    device: device.data ?? null,
    customers: owner.value ?? [],
    license,
    state: license && stateWithEnd(license, end, then, rules),
    end,
    readAt: {
      customer: owners.data ? owners.dataUpdatedAt : null,
      controller: device.data ? device.dataUpdatedAt : null,
      license: license && read ? read.serverTime : null,
    },
    doubts: doubtsOf(parts, licenseId, then, rules),
    refetch() {
      for (const each of [device, licenses, customers]) void each.refetch();
      if (asksOwner) void owners.refetch();
    },
  };
}

/** Where nobody is found, a customer that could not be read may be the one. */
function unreadableOf(customers?: { unreadable: unknown[] }, owners?: Customer[]): Problem | null {
  return customers && customers.unreadable.length > 0 && !owners?.length ? new Problem('unreadable') : null;
}

/** Whether something was sent for the license whose outcome is not known. A license that is not there is in doubt itself. */
function useOpen(license: License | null): CertificateParts['open'] {
  const later = useLazyOperationManager();
  const code = useQuery({
    queryKey: ['code', 'desk'],
    queryFn: async () => (await later.ready()) !== null,
    staleTime: Infinity,
  });
  useEntries();
  const operationManager = later.get();
  if (!operationManager?.isRead()) return { value: null, error: code.error };
  const earlier = license && operationManager.findBlocking({ key: license.key, claim: true, activate: true });
  return { value: Boolean(earlier), error: null };
}
