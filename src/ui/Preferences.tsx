import { useId } from 'react';
import { setLocale } from '#i18n/i18n.ts';
import { LOCALE_NAMES, LOCALES, type Locale } from '#i18n/locales.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { writePreference } from '#platform/preferences.ts';
import { setTheme, THEMES, type Theme } from '#ui/theme/theme.ts';
import { useTheme } from '#ui/theme/useTheme.ts';

const selectClass = 'min-h-11 rounded-in border border-edge bg-surface px-2 sm:min-h-9';

/** Language and theme, stored per device, not per user. */
export function Preferences() {
  const { t, locale } = useI18n();
  const theme = useTheme();
  const id = useId();

  return (
    <div className="grid grid-cols-[auto_1fr] items-center gap-x-3 gap-y-2">
      <label htmlFor={`${id}-language`}>{t('common.language')}</label>
      <select
        id={`${id}-language`}
        className={selectClass}
        value={locale}
        onChange={(event) => {
          const chosen = event.target.value as Locale;
          writePreference('locale', chosen);
          void setLocale(chosen);
        }}
      >
        {LOCALES.map((each) => (
          <option key={each} value={each} lang={each}>
            {LOCALE_NAMES[each]}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-theme`}>{t('common.theme')}</label>
      <select
        id={`${id}-theme`}
        className={selectClass}
        value={theme}
        onChange={(event) => setTheme(event.target.value as Theme)}
      >
        {THEMES.map((each) => (
          <option key={each} value={each}>
            {t(`common.theme.${each}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
