/** The languages of the app, in the order of the language menu. */
export const LOCALES = ['en', 'nl', 'fr', 'de', 'es', 'it', 'pl', 'pt', 'ar'] as const;
type Language = (typeof LOCALES)[number];

/** Longer English with accents and brackets, by which tests find texts that are cut or not translated. */
export const PSEUDO_LOCALE = 'en-XA';
export type Locale = Language | typeof PSEUDO_LOCALE;

/** The name of each language in that language, for the language menu. */
export const LOCALE_NAMES: Record<Language, string> = {
  en: 'English',
  nl: 'Nederlands',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  it: 'Italiano',
  pl: 'Polski',
  pt: 'Português',
  ar: 'العربية',
};

const RIGHT_TO_LEFT: readonly string[] = ['ar'];

export const directionOf = (locale: Locale): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.includes(locale) ? 'rtl' : 'ltr';

const EVERY: readonly Locale[] = [...LOCALES, PSEUDO_LOCALE];

/** Returns the locale with this name, which may come from storage. */
export const localeNamed = (name: string | null | undefined): Locale | undefined =>
  EVERY.find((locale) => locale === name);

/**
 * Returns the first preferred language that the app supports, if there is one.
 * @param preferences BCP 47 tags, most preferred first
 */
export function preferredLocale(preferences: readonly string[]): Locale | undefined {
  for (const tag of preferences) {
    const match = LOCALES.find((locale) => languageOf(tag) === locale);
    if (match) return match;
  }
  return undefined;
}

/** Returns the most preferred tag of the language, for its regional formats, or the language alone. */
export const regionalTag = (locale: Locale, preferences: readonly string[]): string =>
  preferences.find((tag) => languageOf(tag) === locale) ?? locale;

const languageOf = (tag: string) => tag.toLowerCase().split('-')[0];
