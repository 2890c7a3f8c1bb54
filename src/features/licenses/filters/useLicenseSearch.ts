import { useCallback, useMemo } from 'react';
import { changeSearch } from '#routing/navigate.ts';
import { useSearchParams } from '#routing/useSearchParams.ts';
import { LicenseSearch } from './search.ts';

export interface Change {
  (patch: Partial<LicenseSearch>): void;
}

/** Returns the search of the URL, and functions that change parts of it. Back takes back one change at a time. */
export function useLicenseSearch() {
  const text = useSearchParams();
  const search = useMemo(() => LicenseSearch.parse(text), [text]);
  const { pathname } = window.location;
  const change = useCallback<Change>(
    (patch) =>
      changeSearch(
        pathname,
        (present) => {
          for (const [name, value] of Object.entries(patch)) {
            if (value === undefined) present.delete(name);
            else present.set(name, String(value));
          }
        },
        { replace: false },
      ),
    [pathname],
  );
  return { search, change };
}
