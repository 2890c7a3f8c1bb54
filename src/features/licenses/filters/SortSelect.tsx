import { ArrowDownNarrowWide, ArrowUpWideNarrow } from 'lucide-react';
import { useI18n } from '#i18n/useI18n.ts';
import type { SortKey } from '#features/licenses/rules/sort.ts';
import { IconButton } from '#ui/Button.tsx';
import { Field, inputClass } from '#ui/Field.tsx';
import { COLUMNS } from '#features/licenses/table/columns.ts';

interface SortChoiceProps {
  keys: readonly SortKey[];
  onSort: (keys: readonly SortKey[]) => void;
}

/** Sorting where there are no heads of columns to tap: by one column, and what is equal by another. */
export function SortSelect({ keys, onSort }: SortChoiceProps) {
  const { t } = useI18n();
  // One more than there are, for the next; two do on a phone, and a link may bring more.
  const places = [...keys, undefined].slice(0, Math.max(2, keys.length));
  return places.map((key, place) => (
    <SortKeyChoice
      key={place}
      label={t(place === 0 ? 'licenses.sort' : 'licenses.sort.thenBy')}
      chosen={key}
      taken={keys.filter((_, other) => other !== place)}
      onChoose={(next) => onSort(keys.toSpliced(place, 1, ...(next ? [next] : [])))}
    />
  ));
}

interface SortKeyChoiceProps {
  label: string;
  chosen: SortKey | undefined;
  taken: readonly SortKey[];
  onChoose: (key: SortKey | undefined) => void;
}

function SortKeyChoice({ label, chosen, taken, onChoose }: SortKeyChoiceProps) {
  const { t } = useI18n();
  const descending = chosen?.direction === 'descending';
  const Icon = descending ? ArrowUpWideNarrow : ArrowDownNarrowWide;
  const options = COLUMNS.filter(({ id }) => !taken.some(({ column }) => column === id));
  return (
    <div className="flex items-end gap-1">
      <div className="min-w-0 flex-1">
        <Field label={label}>
          {(control) => (
            <select
              {...control}
              className={inputClass}
              value={chosen?.column ?? ''}
              onChange={({ target }) => {
                const column = COLUMNS.find(({ id }) => id === target.value)?.id;
                onChoose(column && { column, direction: 'ascending' });
              }}
            >
              <option value="">{t('licenses.sort.none')}</option>
              {options.map((column) => (
                <option key={column.id} value={column.id}>
                  {t(column.label)}
                  {column.kw && ' (kW)'}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {chosen && (
        <IconButton
          label={t(descending ? 'licenses.sort.descending' : 'licenses.sort.ascending')}
          onClick={() =>
            onChoose({ column: chosen.column, direction: descending ? 'ascending' : 'descending' })
          }
        >
          <Icon aria-hidden className="size-4" />
        </IconButton>
      )}
    </div>
  );
}
