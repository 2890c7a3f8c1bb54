import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMemo } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import type { LicenseRow } from '#license/licenseRow.ts';
import type { SortKey } from '#features/licenses/rules/sort.ts';
import { cx } from '#ui/cx.ts';
import { cellClass, SELECT_WIDTH, type Column } from './columns.ts';
import { nextSort } from '#features/licenses/filters/sorting.ts';
import { isAllSelected } from '#features/licenses/list/selection.ts';
import type { SelectionState } from '#features/licenses/list/useSelection.ts';

const HEAD =
  'sticky top-0 z-10 h-9 bg-surface p-0 text-start text-xs leading-tight font-semibold text-muted first:rounded-ss-card last:rounded-se-card';

interface SortProps {
  sortKeys: readonly SortKey[];
  onSort: (sortKeys: readonly SortKey[]) => void;
}

interface TableHeadProps extends SortProps {
  columns: readonly Column[];
  /** The shown rows. */
  rows: readonly LicenseRow[];
  selection: SelectionState;
}

/** The head of the table, which stays in view and sorts and selects the rows. */
export function TableHead({ columns, rows, selection, ...sort }: TableHeadProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <SelectAllHeader rows={rows} selection={selection} />
        {columns.map((column, index) => (
          <SortHeader key={column.id} column={column} isLast={index === columns.length - 1} {...sort} />
        ))}
      </tr>
    </thead>
  );
}

interface SortHeaderProps extends SortProps {
  column: Column;
  /** The last column takes the remaining width. */
  isLast: boolean;
}

/** A column header. Clicks sort ascending, then descending, then not at all; with Shift, after the other columns. */
function SortHeader({ column, isLast, sortKeys, onSort }: SortHeaderProps) {
  const { t, format } = useI18n();
  const rank = sortKeys.findIndex((key) => key.column === column.id);
  const direction = sortKeys[rank]?.direction;
  const Icon = direction === 'descending' ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      // ARIA allows only one sorted column; the rank of the others is in their text.
      aria-sort={rank === 0 ? direction : undefined}
      style={isLast ? undefined : { width: `${column.width}rem` }}
      className={cx(HEAD, cellClass(column))}
    >
      <button
        type="button"
        title={t('licenses.sort.hint')}
        className={cx(
          'relative min-h-9 w-full rounded-in hover:text-ink focus-visible:-outline-offset-2',
          column.kw ? 'text-end' : 'text-start',
          direction && 'text-ink',
        )}
        onClick={(event) => onSort(nextSort(sortKeys, column.id, event.shiftKey))}
      >
        {t(column.label)}
        {column.kw && <span className="block font-normal">kW</span>}
        {direction && (
          <span
            className={cx(
              'items-center',
              column.kw ? 'absolute bottom-0.5 start-0 inline-flex' : 'ms-1 inline-flex align-middle',
            )}
          >
            <Icon aria-hidden className="size-3.5" />
            {sortKeys.length > 1 && <span aria-hidden>{format.number(rank + 1)}</span>}
            {rank > 0 && (
              <span className="sr-only">
                {t(`licenses.sort.then.${direction}`, { place: format.number(rank + 1) })}
              </span>
            )}
          </span>
        )}
      </button>
    </th>
  );
}

/** Selects all shown rows, or clears the selection. */
function SelectAllHeader({ rows, selection }: Pick<TableHeadProps, 'rows' | 'selection'>) {
  const { t } = useI18n();
  const { ids } = selection;
  const isChecked = useMemo(() => ids.size > 0 && isAllSelected(ids, rows), [ids, rows]);
  return (
    <th scope="col" style={{ width: `${SELECT_WIDTH}rem` }} className={cx(HEAD, 'ps-3')}>
      <input
        ref={(checkbox) => {
          if (checkbox) checkbox.indeterminate = !isChecked && ids.size > 0;
        }}
        type="checkbox"
        aria-label={t('licenses.selectAll')}
        className="block size-4"
        checked={isChecked}
        onChange={selection.toggleAll}
      />
    </th>
  );
}
