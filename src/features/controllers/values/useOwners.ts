import { useQuery } from '@tanstack/react-query';
import type { Customer } from '#api/contract/customer.ts';
import { customersQuery } from '#api/customers.ts';
import { ownersQuery } from '#api/owners/ownersQuery.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';

export interface Owners {
  /** `none`: no customer of the user has the controller. */
  status: 'reading' | 'known' | 'none' | 'failed';
  owners: Customer[];
}

/** Finds the customers of the user that own the controller. */
export function useOwners(nodeId: string): Owners {
  const client = useApiClient();
  const customers = useQuery(customersQuery(client));
  const companies = customers.data?.rows ?? [];
  const ownersRead = useQuery({ ...ownersQuery(client, nodeId, companies), enabled: companies.length > 0 });
  const owners = ownersRead.data ?? [];
  if (owners.length > 0) return { status: 'known', owners };
  if (customers.isPending || (companies.length > 0 && ownersRead.isPending))
    return { status: 'reading', owners };
  const isComplete = customers.data && customers.data.unreadable.length === 0 && !ownersRead.error;
  return { status: isComplete ? 'none' : 'failed', owners };
}
