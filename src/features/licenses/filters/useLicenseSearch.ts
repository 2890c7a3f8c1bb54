import { useCallback, useMemo } from 'react';
import { changeSearch } from '#routing/navigate.ts';
import { useSearchParams } from '#routing/useSearchParams.ts';
import { LicenseSearch } from './search.ts';

export interface Change {
  (patch: Partial<LicenseSearch>, options?: { replace: boolean }): void;
}

/** Returns the search of the URL, and a function that changes parts of it, with a new history entry by default. */
export function useLicenseSearch(): { search: LicenseSearch; change: Change } {
  const text = useSearchParams();
  const search = useMemo(() => LicenseSearch.parse(text), [text]);
  const { pathname } = window.location;
  const change = useCallback<Change>(
    (patch, { replace } = { replace: false }) =>
      changeSearch(
        pathname,
        (present) => {
          for (const [name, value] of Object.entries(patch)) {
            if (value === undefined) present.delete(name);
            else present.set(name, String(value));
          }
        },
        { replace },
      ),
    [pathname],
  );
  return { search, change };
}
