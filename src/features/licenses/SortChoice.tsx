import { ArrowDownNarrowWide, ArrowUpWideNarrow } from 'lucide-react';
import { useI18n } from '#i18n/useI18n.ts';
import { IconButton } from '#ui/Button.tsx';
import { Field, inputClass } from '#ui/Field.tsx';
import { COLUMNS } from './columns.ts';
import type { Sort } from './sorting.ts';

/** Sorting where there are no heads of columns to tap. */
export function SortChoice({ sort, onSort }: { sort: Sort; onSort: (sort: Sort) => void }) {
  const { t } = useI18n();
  const descending = sort.order === 'descending';
  const Icon = descending ? ArrowUpWideNarrow : ArrowDownNarrowWide;
  return (
    <div className="flex items-end gap-1">
      <div className="min-w-0 flex-1">
        <Field label={t('licenses.sort')}>
          {(control) => (
            <select
              {...control}
              className={inputClass}
              value={sort.sort ?? ''}
              onChange={(event) =>
                onSort({
                  sort: COLUMNS.find((column) => column.sort === event.target.value)?.sort,
                  order: undefined,
                })
              }
            >
              <option value="">{t('licenses.sort.none')}</option>
              {COLUMNS.map((column) => (
                <option key={column.sort} value={column.sort}>
                  {t(column.label)}
                  {column.kw && ' (kW)'}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {sort.sort && (
        <IconButton
          label={t(descending ? 'licenses.sort.descending' : 'licenses.sort.ascending')}
          onClick={() => onSort({ ...sort, order: descending ? undefined : 'descending' })}
        >
          <Icon aria-hidden className="size-4" />
        </IconButton>
      )}
    </div>
  );
}
