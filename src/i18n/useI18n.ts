import { useSyncExternalStore } from 'react';
import { createFormat, type Format } from './format.ts';
import { currentLocale, onLocaleChange, t, type Locale, type Translate } from './i18n.ts';

export interface I18n {
  locale: Locale;
  t: Translate;
  format: Format;
}

const made = new Map<Locale, I18n>();
const madeIn = new Map<string, Format>();

/** For instants at another place. @param zone an IANA name that the browser knows */
export function formatIn(locale: Locale, zone: string): Format {
  const name = `${locale} ${zone}`;
  const format = madeIn.get(name) ?? createFormat(locale, navigator.language, zone);
  madeIn.set(name, format);
  return format;
}

/** The reader's language. A component that uses it is drawn again when the language changes. */
export function useI18n(): I18n {
  const locale = useSyncExternalStore(onLocaleChange, currentLocale);
  const present = made.get(locale);
  if (present) return present;
  // A new `t` for each language, so that what is memoised on it is made again.
  const fresh: I18n = {
    locale,
    t: ((...args: Parameters<Translate>) => t(...args)) as Translate,
    format: createFormat(locale, navigator.language),
  };
  made.set(locale, fresh);
  return fresh;
}
