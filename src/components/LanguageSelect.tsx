import { useId } from 'react';
import { LOCALE_NAMES, LOCALES, type Locale } from '#i18n/locales.ts';
import { inputClass } from '#ui/Field.tsx';
import { cx } from '#ui/cx.ts';

interface LanguageSelectProps {
  label: string;
  value: Locale;
  onChange: (locale: Locale) => void;
}

/** Selects the language of a text that another person reads. */
export function LanguageSelect({ label, value, onChange }: LanguageSelectProps) {
  const id = useId();
  return (
    <div className="flex flex-wrap items-center gap-2">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        className={cx(inputClass, 'w-auto')}
        onChange={(event) => onChange(event.target.value as Locale)}
      >
        {LOCALES.map((each) => (
          <option key={each} value={each} lang={each}>
            {LOCALE_NAMES[each]}
          </option>
        ))}
      </select>
    </div>
  );
}
