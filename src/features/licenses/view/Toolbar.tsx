import { ChevronDown, SlidersHorizontal } from 'lucide-react';
import { useI18n } from '#i18n/useI18n.ts';
import { lazyPart, LazyPart } from '#components/lazy/LazyPart.tsx';
import { Filters } from '#features/licenses/filters/Filters.tsx';
import { FilterText } from '#features/licenses/filters/FilterText.tsx';
import { countFolded } from '#features/licenses/filters/search.ts';
import { sortText } from '#features/licenses/filters/sorting.ts';
import type { LicenseListState } from '#features/licenses/list/useLicenseList.ts';

/** For cards only, since a table is sorted by its head. */
const SORT = lazyPart('licenses.sort', () => import('#features/licenses/filters/SortSelect.tsx'), [
  'licenseList',
]);

/** The search field and the filters, which are collapsed on a narrow screen. */
export function Toolbar({ view, isWide }: { view: LicenseListState; isWide: boolean }) {
  const { t } = useI18n();
  const { search, change, text, kw, sortKeys } = view;
  const filters = <Filters search={search} change={change} kw={kw} />;
  const searchField = <FilterText label={t('licenses.filter.text')} text={text} />;
  if (isWide) {
    return (
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-48 flex-1">{searchField}</div>
        {filters}
      </div>
    );
  }
  const activeCount = countFolded(search);
  return (
    <div className="grid gap-2">
      {searchField}
      <details className="group rounded-card border border-line bg-surface">
        <summary className="flex min-h-11 items-center gap-2 px-4">
          <SlidersHorizontal aria-hidden className="size-4 text-muted" />
          {activeCount > 0
            ? t('licenses.filter.moreActive', { count: activeCount })
            : t('licenses.filter.more')}
          <ChevronDown aria-hidden className="ms-auto size-4 text-muted group-open:rotate-180" />
        </summary>
        <div className="grid gap-3 px-4 pb-4 min-[22rem]:grid-cols-2">
          {filters}
          <LazyPart part={SORT}>
            {({ SortSelect }) => (
              <SortSelect sortKeys={sortKeys} onSort={(next) => change({ sort: sortText(next) })} />
            )}
          </LazyPart>
        </div>
      </details>
    </div>
  );
}
