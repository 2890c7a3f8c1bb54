import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { License } from '#api/contract/license.ts';
import type { Rows } from '#api/contract/rows.ts';
import { customersQuery } from '#api/customers.ts';
import type { Timed } from '#api/licenses.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';

/** Every license of a customer that this session has read, those of one customer first. Sends nothing. */
export function useSessionLicenses(customerId: string | null) {
  const queryClient = useQueryClient();
  const customers = useQuery({ ...customersQuery(useApiClient()), enabled: false }).data?.rows;
  const lists = queryClient.getQueriesData<Timed<Rows<License>>>({ queryKey: ['license', 'customer'] });
  // The lists are read one by one and never change in place.
  const version = lists.map(([, list]) => list?.serverTime ?? 0).join(' ');
  const { licenses, owners } = useMemo(() => {
    const owned = new Map<License, string>();
    const read = queryClient.getQueriesData<Timed<Rows<License>>>({ queryKey: ['license', 'customer'] });
    const ordered = read
      .map(([queryKey, list]) => ({ owner: (queryKey[2] as { customerId: string }).customerId, list }))
      .sort((a, b) => Number(b.owner === customerId) - Number(a.owner === customerId));
    for (const { owner, list } of ordered)
      for (const license of list?.value.rows ?? []) owned.set(license, owner);
    return { licenses: [...owned.keys()], owners: owned, version };
  }, [queryClient, customerId, version]);
  return {
    licenses,
    ownerOf: (license: License) => owners.get(license) ?? '',
    /** The name if it is known, else the UUID. */
    nameOf: (id: string) => customers?.find(({ uuid }) => uuid?.toLowerCase() === id)?.name ?? id,
  };
}
