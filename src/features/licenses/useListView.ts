import { useCallback, useDeferredValue, useMemo } from 'react';
import type { License } from '#api/contract/license.ts';
import { filterRows, presetCounts, type LicenseRow } from '#license/list.ts';
import { sortRows } from '#license/sort.ts';
import { urlText } from '#license/urlText.ts';
import { useTyped } from '#lib/useTyped.ts';
import { filterOf, NO_FILTERS } from './search.ts';
import { useLicenseSearch } from './useLicenseSearch.ts';

export type ListView = ReturnType<typeof useListView>;

const asTyped = (text: string) => text;

/**
 * What of the list is shown, and in which order. Everything that was chosen stands in the URL; what is typed gets
 * there when it is no key.
 * @param licenses undefined while they are being read
 * @param rows of the same licenses; null while they are being read
 */
export function useListView(licenses: readonly License[] | undefined, rows: readonly LicenseRow[] | null) {
  const { search, change } = useLicenseSearch();
  const textToUrl = useCallback((typed: string) => (licenses ? urlText(typed, licenses) : null), [licenses]);
  const sendText = useCallback(
    (text: string) => change({ q: text || undefined }, { replace: true }),
    [change],
  );
  const sendKw = useCallback(
    (text: string) => change({ kw: text === '' ? undefined : Number(text) }, { replace: true }),
    [change],
  );
  const [text, type] = useTyped(search.q ?? '', textToUrl, sendText);
  const [kw, typeKw] = useTyped(search.kw === undefined ? '' : String(search.kw), asTyped, sendKw);

  const deferred = useDeferredValue(text);
  const { preset, type: licenseType, state, linked, kw: minKw, sort, order } = search;
  const found = useMemo(() => {
    if (!rows) return null;
    const filter = filterOf({ preset, type: licenseType, state, linked, kw: minKw }, deferred);
    const filtered = filterRows(rows, filter);
    return sort ? sortRows(filtered, sort, order ?? 'ascending') : filtered;
  }, [rows, preset, licenseType, state, linked, minKw, deferred, sort, order]);
  const counts = useMemo(() => rows && presetCounts(rows), [rows]);

  const clear = () => {
    type('');
    typeKw('');
    change(NO_FILTERS);
  };
  return { search, change, text, type, kw, typeKw, found, counts, clear };
}
