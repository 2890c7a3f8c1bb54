import { useQuery } from '@tanstack/react-query';
import type { Customer } from '#api/contract/customer.ts';
import { customersQuery } from '#api/customers.ts';
import { ownersQuery } from '#api/controllerOwner.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';

export interface Owners {
  /** `none`: all of the user's customers were asked, and none has it. */
  status: 'reading' | 'known' | 'none' | 'failed';
  owners: Customer[];
}

/** Whose the controller is, found among the user's customers while the page stands already. */
export function useOwners(nodeId: string): Owners {
  const client = useApiClient();
  const customers = useQuery(customersQuery(client));
  const companies = customers.data?.rows ?? [];
  const found = useQuery({ ...ownersQuery(client, nodeId, companies), enabled: companies.length > 0 });
  const owners = found.data ?? [];
  if (owners.length > 0) return { status: 'known', owners };
  if (customers.isPending || (companies.length > 0 && found.isPending)) return { status: 'reading', owners };
  const all = customers.data && customers.data.unreadable.length === 0 && !found.error;
  return { status: all ? 'none' : 'failed', owners };
}
