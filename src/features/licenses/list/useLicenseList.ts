import { useCallback, useMemo } from 'react';
import type { License } from '#api/contract/license.ts';
import type { LicenseConfig } from '#license/end.ts';
import { matchesFilter, type LicenseFilter, type LicenseRow } from '#license/licenseRow.ts';
import { sortRows, type SortKey } from '#features/licenses/rules/sort.ts';
import { urlText } from '#features/licenses/rules/urlText.ts';
import { useTypedText } from '#lib/useTypedText.ts';
import { useSlicedTask } from '#lib/tasks/useSlicedTask.ts';
import { filtered, runInSlices, type SlicedTask } from '#lib/tasks/slicedTask.ts';
import { filterOf, NO_FILTERS } from '#features/licenses/filters/search.ts';
import { parseSort } from '#features/licenses/filters/sorting.ts';
import { useLicenseSearch } from '#features/licenses/filters/useLicenseSearch.ts';
import { useLicenseRows } from './useLicenseRows.ts';

export type LicenseListState = ReturnType<typeof useLicenseList>;

interface Found {
  rows: readonly LicenseRow[];
  /** Of how many. */
  all: number;
}

function* find(
  rows: readonly LicenseRow[] | null,
  filter: LicenseFilter,
  keys: readonly SortKey[],
): SlicedTask<Found | null> {
  if (!rows) return null;
  const left = yield* filtered(rows, matchesFilter(filter));
  return { rows: keys.length > 0 ? yield* sortRows(left, keys) : left, all: rows.length };
}

const asTyped = (text: string) => text;

/**
 * What of the list is shown, and in which order. Everything that was chosen stands in the URL; what is typed gets
 * there when it is no key.
 * @param licenses undefined while there are none yet
 * @param whole whether these are all of them, or more are on their way
 * @param now epoch milliseconds
 */
export function useLicenseList(
  licenses: readonly License[] | undefined,
  whole: boolean,
  now: number,
  rules: LicenseConfig,
) {
  const { search, change } = useLicenseSearch();
  const { value: list, working: reading } = useLicenseRows(licenses, now, rules);
  const { rows, counts } = list;
  const sendText = useCallback(
    (text: string) => change({ q: text || undefined }, { replace: true }),
    [change],
  );
  const sendKw = useCallback(
    (text: string) => change({ kw: text === '' ? undefined : Number(text) }, { replace: true }),
    [change],
  );
  // Not before all are here: what was typed may be a key of one that is not.
  const judged = whole ? rows : null;
  const textToUrl = useCallback(
    async (typed: string, signal: AbortSignal) =>
      judged && ((await runInSlices(urlText(typed, judged), signal))?.value ?? null),
    [judged],
  );
  const text = useTypedText(search.q ?? '', textToUrl, sendText);
  const kw = useTypedText(search.kw === undefined ? '' : String(search.kw), asTyped, sendKw);

  const { preset, type: licenseType, state, linked, kw: minKw, sort } = search;
  const keys = useMemo(() => parseSort(sort ?? ''), [sort]);
  const filter = useMemo(
    () => filterOf({ preset, type: licenseType, state, linked, kw: minKw }, text.typed),
    [preset, licenseType, state, linked, minKw, text.typed],
  );
  const start = useCallback(() => find(rows, filter, keys), [rows, filter, keys]);
  const { value: found, working: finding } = useSlicedTask(start, null, { finishCurrent: !whole });

  const { give: giveText } = text;
  const { give: giveKw } = kw;
  const clear = useCallback(() => {
    giveText('');
    giveKw('');
    change(NO_FILTERS);
  }, [giveText, giveKw, change]);
  return {
    search,
    change,
    text,
    kw,
    rows,
    found,
    keys,
    counts: whole ? counts : null,
    clear,
    working: reading || finding,
  };
}
