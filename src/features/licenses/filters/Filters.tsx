import type { ReactNode } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { TYPE_FILTERS } from '#license/vocabulary.ts';
import { LICENSE_STATES } from '#license/vocabulary.ts';
import { Field, inputClass, verbatim } from '#ui/Field.tsx';
import type { Change } from './useLicenseSearch.ts';
import type { KwText } from './useKwText.ts';
import type { LicenseSearch } from './search.ts';

interface FiltersProps {
  search: LicenseSearch;
  change: Change;
  /** The minimum capacity. */
  kw: KwText;
}

/** Filters by state, type, link and capacity, on top of the preset and the text. */
export function Filters({ search, change, kw }: FiltersProps) {
  const { t } = useI18n();
  return (
    <>
      <FilterSelect
        label={t('licenses.filter.state')}
        anyLabel={t('licenses.filter.state.any')}
        value={search.state}
        options={LICENSE_STATES.map((state) => [state, t(`terms.state.${state}`)])}
        onChange={(state) => change({ state })}
      />
      <FilterSelect
        label={t('licenses.filter.type')}
        anyLabel={t('licenses.filter.type.any')}
        value={search.type}
        options={TYPE_FILTERS.map((type) => [
          type,
          t(type === 'other' ? 'licenses.filter.type.other' : `terms.type.${type}`),
        ])}
        onChange={(type) => change({ type })}
      />
      <FilterSelect
        label={t('licenses.filter.linked')}
        anyLabel={t('licenses.filter.linked.any')}
        value={search.linked}
        options={[
          ['yes', t('terms.linked.yes')],
          ['no', t('terms.linked.no')],
        ]}
        onChange={(linked) => change({ linked })}
      />
      <Field
        label={t('licenses.filter.kw')}
        error={kw.isUnreadable ? t('licenses.filter.kw.unreadable') : undefined}
      >
        {(control) => (
          <input
            {...control}
            {...verbatim}
            inputMode="decimal"
            title={t('licenses.filter.kw.hint')}
            maxLength={16}
            value={kw.typed}
            className={`${inputClass} lg:w-24`}
            onChange={(event) => kw.type(event.target.value)}
          />
        )}
      </Field>
    </>
  );
}

interface FilterSelectProps<T extends string> {
  label: ReactNode;
  anyLabel: string;
  value: T | undefined;
  options: readonly (readonly [value: T, label: string])[];
  onChange: (value: T | undefined) => void;
}

function FilterSelect<T extends string>({ label, anyLabel, value, options, onChange }: FilterSelectProps<T>) {
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          className={inputClass}
          value={value ?? ''}
          onChange={(event) => onChange(options.find(([each]) => each === event.target.value)?.[0])}
        >
          <option value="">{anyLabel}</option>
          {options.map(([each, optionLabel]) => (
            <option key={each} value={each}>
              {optionLabel}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
