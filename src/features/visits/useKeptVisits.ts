import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { onVaultChange, type SessionOwner } from '#vault/sessionVault.ts';
import { keptVisits } from './pack/visitStore.ts';
import type { KeptVisit } from './pack/visit.ts';

const QUERY_KEY = ['visits', 'kept'];

/** The visits on this device, also after changes in other tabs. The error is a VaultProblem. */
export function useKeptVisits(owner: SessionOwner): UseQueryResult<KeptVisit[]> {
  const queryClient = useQueryClient();
  useEffect(
    () => onVaultChange(() => void queryClient.invalidateQueries({ queryKey: QUERY_KEY })),
    [queryClient],
  );
  return useQuery({ queryKey: QUERY_KEY, queryFn: () => keptVisits(owner), staleTime: 0, gcTime: 0 });
}
