import { ArrowDownNarrowWide, ArrowUpWideNarrow } from 'lucide-react';
import { useI18n } from '#i18n/useI18n.ts';
import type { SortKey } from '#features/licenses/rules/sort.ts';
import { IconButton } from '#ui/Button.tsx';
import { Field, inputClass } from '#ui/Field.tsx';
import { COLUMNS } from '#features/licenses/table/columns.ts';

interface SortSelectProps {
  sortKeys: readonly SortKey[];
  onSort: (sortKeys: readonly SortKey[]) => void;
}

/** Sorts cards, which have no column headers: by one column, then by another. */
export function SortSelect({ sortKeys, onSort }: SortSelectProps) {
  const { t } = useI18n();
  // At least two fields; a URL may contain more keys.
  const fields = [...sortKeys, undefined].slice(0, Math.max(2, sortKeys.length));
  return fields.map((sortKey, rank) => (
    <SortKeySelect
      key={rank}
      label={t(rank === 0 ? 'licenses.sort' : 'licenses.sort.thenBy')}
      sortKey={sortKey}
      others={sortKeys.filter((_, other) => other !== rank)}
      onChange={(next) => onSort(sortKeys.toSpliced(rank, 1, ...(next ? [next] : [])))}
    />
  ));
}

interface SortKeySelectProps {
  label: string;
  sortKey: SortKey | undefined;
  /** The keys of the other fields, whose columns are not offered. */
  others: readonly SortKey[];
  onChange: (key: SortKey | undefined) => void;
}

function SortKeySelect({ label, sortKey, others, onChange }: SortKeySelectProps) {
  const { t } = useI18n();
  const isDescending = sortKey?.direction === 'descending';
  const Icon = isDescending ? ArrowUpWideNarrow : ArrowDownNarrowWide;
  const options = COLUMNS.filter(({ id }) => !others.some(({ column }) => column === id));
  return (
    <div className="flex items-end gap-1">
      <div className="min-w-0 flex-1">
        <Field label={label}>
          {(control) => (
            <select
              {...control}
              className={inputClass}
              value={sortKey?.column ?? ''}
              onChange={({ target }) => {
                const column = COLUMNS.find(({ id }) => id === target.value)?.id;
                onChange(column && { column, direction: 'ascending' });
              }}
            >
              <option value="">{t('licenses.sort.none')}</option>
              {options.map((column) => (
                <option key={column.id} value={column.id}>
                  {column.kw ? t('licenses.sort.kw', { capacity: t(column.label) }) : t(column.label)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {sortKey && (
        <IconButton
          label={t(isDescending ? 'licenses.sort.descending' : 'licenses.sort.ascending')}
          onClick={() =>
            onChange({ column: sortKey.column, direction: isDescending ? 'ascending' : 'descending' })
          }
        >
          <Icon aria-hidden className="size-4 rtl:-scale-x-100" />
        </IconButton>
      )}
    </div>
  );
}
