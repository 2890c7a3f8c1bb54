import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { LicenseSearch } from './search.ts';

const route = getRouteApi('/_app/customers/$customerId');

export interface Change {
  (patch: Partial<LicenseSearch>, how?: { replace: boolean }): void;
}

/** The search of the URL, and the way to change parts of it: as a step that Back undoes, or in place. */
export function useLicenseSearch(): { search: LicenseSearch; change: Change } {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = useCallback<Change>(
    (patch, { replace } = { replace: false }) =>
      void navigate({ search: (present) => ({ ...present, ...patch }), replace, resetScroll: false }),
    [navigate],
  );
  return { search, change };
}
