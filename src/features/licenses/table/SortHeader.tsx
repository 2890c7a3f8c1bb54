import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMemo } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import type { LicenseRow } from '#license/licenseRow.ts';
import type { SortKey } from '#features/licenses/rules/sort.ts';
import { cx } from '#ui/cx.ts';
import { cellClass, SELECT_WIDTH, type Column } from './columns.ts';
import { nextSort } from '#features/licenses/filters/sorting.ts';
import type { SelectionState } from '#features/licenses/list/useSelection.ts';

const HEAD =
  'sticky top-0 z-10 h-9 bg-surface p-0 text-left text-xs leading-tight font-semibold text-muted first:rounded-tl-card last:rounded-tr-card';

interface SortHeadProps {
  column: Column;
  /** Takes the width that is left. */
  last: boolean;
  keys: readonly SortKey[];
  onSort: (keys: readonly SortKey[]) => void;
}

/** The head of a column. A tap sorts by it, the next one turns it around, a third one lets go; with Shift beside others. */
export function SortHeader({ column, last, keys, onSort }: SortHeadProps) {
  const { t, format } = useI18n();
  const place = keys.findIndex((key) => key.column === column.id);
  const direction = keys[place]?.direction;
  const Icon = direction === 'descending' ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      // Readers know of one sorted column; what comes after it is in the words.
      aria-sort={place === 0 ? direction : undefined}
      style={last ? undefined : { width: `${column.width}rem` }}
      className={cx(HEAD, cellClass(column))}
    >
      <button
        type="button"
        title={t('licenses.sort.hint')}
        className={cx(
          'relative min-h-9 w-full rounded-in hover:text-ink focus-visible:-outline-offset-2',
          column.kw ? 'text-right' : 'text-left',
          direction && 'text-ink',
        )}
        onClick={(event) => onSort(nextSort(keys, column.id, event.shiftKey))}
      >
        {t(column.label)}
        {column.kw && <span className="block font-normal">kW</span>}
        {direction && (
          <span
            className={cx(
              'items-center',
              column.kw ? 'absolute bottom-0.5 left-0 inline-flex' : 'ml-1 inline-flex align-middle',
            )}
          >
            <Icon aria-hidden className="size-3.5" />
            {keys.length > 1 && <span aria-hidden>{format.number(place + 1)}</span>}
            {place > 0 && (
              <span className="sr-only">
                {t(`licenses.sort.then.${direction}`, { place: format.number(place + 1) })}
              </span>
            )}
          </span>
        )}
      </button>
    </th>
  );
}

/** Picks all that are found, or lets go of them. */
export function SelectAllHeader({ picked, found }: { picked: SelectionState; found: readonly LicenseRow[] }) {
  const { t } = useI18n();
  const { ids } = picked;
  const all = useMemo(
    () => ids.size > 0 && ids.size === found.length && found.every(({ license }) => ids.has(license.id)),
    [ids, found],
  );
  return (
    <th scope="col" style={{ width: `${SELECT_WIDTH}rem` }} className={cx(HEAD, 'pl-3')}>
      <input
        ref={(box) => {
          if (box) box.indeterminate = !all && ids.size > 0;
        }}
        type="checkbox"
        aria-label={t('licenses.pickAll')}
        className="block size-4"
        checked={all}
        onChange={picked.all}
      />
    </th>
  );
}
