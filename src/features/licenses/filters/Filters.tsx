import type { ReactNode } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { TYPE_FILTERS } from '#license/vocabulary.ts';
import { LICENSE_STATES } from '#license/vocabulary.ts';
import { Field, inputClass, verbatim } from '#ui/Field.tsx';
import type { Change } from './useLicenseSearch.ts';
import type { LicenseSearch } from './search.ts';

interface FiltersProps {
  search: LicenseSearch;
  change: Change;
  /** kW at least, as it is typed. */
  kw: string;
  onKw: (text: string) => void;
}

/** By state, type, link and size; each narrows what the view and the text leave. */
export function Filters({ search, change, kw, onKw }: FiltersProps) {
  const { t } = useI18n();
  return (
    <>
      <Choice
        label={t('licenses.filter.state')}
        any={t('licenses.filter.state.any')}
        value={search.state}
        options={LICENSE_STATES.map((state) => [state, t(`terms.state.${state}`)])}
        onChange={(state) => change({ state })}
      />
      <Choice
        label={t('licenses.filter.type')}
        any={t('licenses.filter.type.any')}
        value={search.type}
        options={TYPE_FILTERS.map((type) => [
          type,
          t(type === 'other' ? 'licenses.filter.type.other' : `terms.type.${type}`),
        ])}
        onChange={(type) => change({ type })}
      />
      <Choice
        label={t('licenses.filter.linked')}
        any={t('licenses.filter.linked.any')}
        value={search.linked}
        options={[
          ['yes', t('terms.linked.yes')],
          ['no', t('terms.linked.no')],
        ]}
        onChange={(linked) => change({ linked })}
      />
      <Field label={t('licenses.filter.kw')}>
        {(control) => (
          <input
            {...control}
            {...verbatim}
            inputMode="numeric"
            title={t('licenses.filter.kw.hint')}
            maxLength={6}
            value={kw}
            className={`${inputClass} lg:w-24`}
            onChange={(event) => onKw(event.target.value.replaceAll(/\D/g, ''))}
          />
        )}
      </Field>
    </>
  );
}

interface ChoiceProps<T extends string> {
  label: ReactNode;
  any: string;
  value: T | undefined;
  options: readonly (readonly [value: T, word: string])[];
  onChange: (value: T | undefined) => void;
}

function Choice<T extends string>({ label, any, value, options, onChange }: ChoiceProps<T>) {
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          className={inputClass}
          value={value ?? ''}
          onChange={(event) => onChange(options.find(([each]) => each === event.target.value)?.[0])}
        >
          <option value="">{any}</option>
          {options.map(([each, word]) => (
            <option key={each} value={each}>
              {word}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
