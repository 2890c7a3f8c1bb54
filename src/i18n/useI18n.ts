import { createContext, useContext, useSyncExternalStore } from 'react';
import { environment } from '#platform/environment/environment.ts';
import { createFormat, type Format } from './format.ts';
import { currentLocale, onLocaleChange, t, type Translate } from './i18n.ts';
import { regionalTag, type Locale } from './locales.ts';

export interface I18n {
  locale: Locale;
  t: Translate;
  format: Format;
}

/** Undefined, so that the browser decides, if it knows the zone: devices travel. */
const deviceZone = environment.isZoneKnown ? undefined : environment.zone;

const cache = new Map<Locale, I18n>();
const zoneFormats = new Map<string, Format>();

/**
 * Returns the formats for another time zone, cached by locale and zone.
 * @param zone an IANA name
 * @throws RangeError if the browser does not know the zone
 */
export function formatIn(locale: Locale, zone: string): Format {
  const key = `${locale} ${zone}`;
  const format = zoneFormats.get(key) ?? createFormat(regionalTag(locale, environment.languages), zone);
  zoneFormats.set(key, format);
  return format;
}

/** See I18nProvider.tsx. */
export const I18nContext = createContext<I18n | null>(null);

/**
 * Returns the current language. Inside an `I18nProvider`, the component is rendered again when the language changes. Reads
 * a context, since a subscription of each component would cost more than its text.
 */
export const useI18n = (): I18n => useContext(I18nContext) ?? i18nIn(currentLocale());

export const useCurrentI18n = (): I18n => i18nIn(useSyncExternalStore(onLocaleChange, currentLocale));

function i18nIn(locale: Locale): I18n {
  const cached = cache.get(locale);
  if (cached) return cached;
  // A new `t` for each language, so that values memoised on `t` are recomputed.
  const fresh: I18n = {
    locale,
    t: ((...args: Parameters<Translate>) => t(...args)) as Translate,
    format: createFormat(regionalTag(locale, environment.languages), deviceZone),
  };
  cache.set(locale, fresh);
  return fresh;
}
