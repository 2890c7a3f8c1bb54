import { LazyPrepareVisit } from '#components/visit/LazyPrepareVisit.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { Link } from '#routing/Link.tsx';
import { buttonClass } from '#ui/Button.tsx';
import { Field, inputClass } from '#ui/Field.tsx';
import { SearchField } from '#ui/SearchField.tsx';
import { CONTROLLER_SORTS, type ControllerSort } from './rules/sortControllers.ts';

interface ControllerFiltersProps {
  customerId: string;
  typed: string;
  onType: (text: string) => void;
  sort: ControllerSort;
  onSort: (sort: ControllerSort) => void;
  /** Returns the nodeIds of the shown controllers. */
  shown: () => string[];
}

/** Finds and sorts the controllers of the customer. */
export function ControllerFilters({
  customerId,
  typed,
  onType,
  sort,
  onSort,
  shown,
}: ControllerFiltersProps) {
  const { t } = useI18n();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_8.5rem] items-end gap-3 sm:flex">
      <div className="flex-1 sm:max-w-xl">
        <SearchField label={t('customerControllers.filter')} value={typed} onChange={onType} />
      </div>
      <div>
        <Field label={t('customerControllers.sort')}>
          {(control) => (
            <select
              {...control}
              className={inputClass}
              value={sort}
              onChange={({ target }) =>
                onSort(CONTROLLER_SORTS.find((each) => each === target.value) ?? 'name')
              }
            >
              {CONTROLLER_SORTS.map((each) => (
                <option key={each} value={each}>
                  {t(`customerControllers.sort.${each}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Link to="/stickers" search={{ customer: customerId }} className={`${buttonClass()} sm:ms-auto`}>
        {t('customerControllers.stickers')}
      </Link>
      <LazyPrepareVisit of={() => ({ nodeIds: shown() })} />
    </div>
  );
}
