import { ArrowDown, ArrowUp } from 'lucide-react';
import { useI18n } from '#i18n/useI18n.ts';
import { cx } from '#ui/cx.ts';
import { cellClass, type Column } from './columns.ts';
import { nextSort, type Sort } from './sorting.ts';

interface SortHeadProps {
  column: Column;
  sort: Sort;
  onSort: (sort: Sort) => void;
}

/** The head of a column. A tap sorts by it, the next one turns it around, a third one lets go. */
export function SortHead({ column, sort, onSort }: SortHeadProps) {
  const { t } = useI18n();
  const direction = sort.sort === column.sort ? (sort.order ?? 'ascending') : undefined;
  const Icon = direction === 'descending' ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      aria-sort={direction}
      className={cx(
        'sticky top-0 z-10 h-9 rounded-t-card bg-surface p-0 text-left text-xs leading-tight font-semibold text-muted',
        column.width,
        cellClass(column),
        column.sort === 'state' && 'pl-3',
      )}
    >
      <button
        type="button"
        className={cx(
          'relative min-h-9 w-full rounded-in hover:text-ink focus-visible:-outline-offset-2',
          column.kw ? 'text-right' : 'text-left',
          direction && 'text-ink',
        )}
        onClick={() => onSort(nextSort(sort, column.sort))}
      >
        {t(column.label)}
        {column.kw && <span className="block font-normal">kW</span>}
        {direction && (
          <Icon
            aria-hidden
            className={cx('size-3.5', column.kw ? 'absolute bottom-0.5 left-0' : 'ml-1 inline-block')}
          />
        )}
      </button>
    </th>
  );
}
