import { useCallback, useMemo } from 'react';
import type { License } from '#api/contract/license.ts';
import type { LicenseConfig } from '#license/end.ts';
import { isNarrower, matchesFilter, type LicenseFilter } from '#features/licenses/rules/filter.ts';
import type { LicenseRow } from '#license/licenseRow.ts';
import { sortRows, type SortKey } from '#features/licenses/rules/sort.ts';
import { changeTypedParam } from '#routing/navigate.ts';
import { urlText } from '#features/licenses/rules/urlText.ts';
import { useTypedText } from '#lib/useTypedText.ts';
import { useSlicedTask } from '#lib/tasks/useSlicedTask.ts';
import { filtered, runInSlices, type SlicedTask } from '#lib/tasks/slicedTask.ts';
import { filterOf, NO_FILTERS } from '#features/licenses/filters/search.ts';
import { parseSort } from '#features/licenses/filters/sorting.ts';
import { useKwText } from '#features/licenses/filters/useKwText.ts';
import { useLicenseSearch } from '#features/licenses/filters/useLicenseSearch.ts';
import { useLicenseRows } from './useLicenseRows.ts';

export type LicenseListState = ReturnType<typeof useLicenseList>;

interface ShownRows {
  rows: readonly LicenseRow[] | null;
  /** Every row in the order of `rows`; null before the first rows. */
  inOrder: readonly LicenseRow[] | null;
  filter: LicenseFilter;
}

const NOTHING: ShownRows = { rows: null, inOrder: null, filter: {} };

/** The last order of each list, so that a letter in the filter does not sort again. */
const orders = new WeakMap<
  readonly LicenseRow[],
  { sortKeys: readonly SortKey[]; rows: readonly LicenseRow[] }
>();

function* ordered(
  allRows: readonly LicenseRow[],
  sortKeys: readonly SortKey[],
): SlicedTask<readonly LicenseRow[]> {
  if (sortKeys.length === 0) return allRows;
  const last = orders.get(allRows);
  if (last?.sortKeys === sortKeys) return last.rows;
  const rows = yield* sortRows(allRows, sortKeys);
  orders.set(allRows, { sortKeys, rows });
  return rows;
}

function* sortAndFilter(
  last: ShownRows,
  allRows: readonly LicenseRow[] | null,
  filter: LicenseFilter,
  sortKeys: readonly SortKey[],
): SlicedTask<ShownRows> {
  if (!allRows) return NOTHING;
  const inOrder = yield* ordered(allRows, sortKeys);
  const isPart = last.inOrder === inOrder && isNarrower(filter, last.filter);
  const rows = yield* filtered((isPart && last.rows) || inOrder, matchesFilter(filter));
  return { rows, inOrder, filter };
}

/**
 * Filters and sorts the list according to the URL: `allRows` is every row of the list, `rows` are the shown rows. Typed
 * text is written to the URL only if it cannot be part of a key (see `urlText`).
 * @param licenses undefined until the first licenses have arrived
 * @param isComplete false while more licenses are being received
 * @param now epoch milliseconds
 */
export function useLicenseList(
  licenses: readonly License[] | undefined,
  isComplete: boolean,
  now: number,
  licenseConfig: LicenseConfig,
) {
  const { search, change } = useLicenseSearch();
  const { pathname } = window.location;
  const { value: list, working: isCounting } = useLicenseRows(licenses, now, licenseConfig);
  const { allRows, counts } = list;
  const sendText = useCallback(
    (text: string, isTyped: boolean) => changeTypedParam(pathname, 'q', text, isTyped),
    [pathname],
  );
  const sendKw = useCallback(
    (kw: string, isTyped: boolean) => changeTypedParam(pathname, 'kw', kw, isTyped),
    [pathname],
  );
  // The text may be a key that has not arrived yet, so the decision waits for the complete list.
  const completeRows = isComplete ? allRows : null;
  const textToUrl = useCallback(
    async (typed: string, signal: AbortSignal) =>
      completeRows && ((await runInSlices(urlText(typed, completeRows), signal))?.value ?? null),
    [completeRows],
  );
  const text = useTypedText(search.q ?? '', textToUrl, sendText);
  const kw = useKwText(search.kw, sendKw);

  const { preset, type: licenseType, state, linked, kw: minKw, sort } = search;
  const sortKeys = useMemo(() => parseSort(sort ?? ''), [sort]);
  const filter = useMemo(
    () => filterOf({ preset, type: licenseType, state, linked, kw: minKw }, text.typed),
    [preset, licenseType, state, linked, minKw, text.typed],
  );
  const start = useCallback(
    (last: ShownRows) => sortAndFilter(last, allRows, filter, sortKeys),
    [allRows, filter, sortKeys],
  );
  const { value: shown, working: isFiltering } = useSlicedTask<ShownRows>(start, NOTHING, {
    finishCurrent: !isComplete,
  });

  const { give: giveText } = text;
  const { give: giveKw } = kw;
  const clearFilters = useCallback(() => {
    giveText('');
    giveKw('');
    change(NO_FILTERS);
  }, [giveText, giveKw, change]);
  return {
    search,
    change,
    text,
    kw,
    sortKeys,
    allRows,
    rows: shown.rows,
    /** The number of rows that were filtered. */
    total: shown.inOrder?.length ?? 0,
    counts: isComplete ? counts : null,
    capacities: list.capacities,
    clearFilters,
    isWorking: isCounting || isFiltering,
  };
}
