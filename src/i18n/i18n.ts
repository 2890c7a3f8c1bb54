import { setupI18n, type Messages } from '@lingui/core';
import type { en } from './en.ts';
import type { ParamNames } from './params.ts';

export const LOCALES = ['en', 'nl'] as const;
export type Locale = (typeof LOCALES)[number];

/** Each language by its own name, for the switch. */
export const LOCALE_NAMES: Record<Locale, string> = { en: 'English', nl: 'Nederlands' };

type Catalogue = typeof en;
export type MessageKey = keyof Catalogue;
/** A message that takes no values, so that a key alone is enough to show it. */
export type PlainKey = {
  [K in MessageKey]: [ParamNames<Catalogue[K]>] extends [never] ? K : never;
}[MessageKey];
type Values<K extends MessageKey> = [ParamNames<Catalogue[K]>] extends [never]
  ? []
  : [values: Record<ParamNames<Catalogue[K]>, string | number>];

export type Translate = <K extends MessageKey>(key: K, ...values: Values<K>) => string;

// The catalogues arrive compiled (scripts/catalogues.ts); to the type checker they are still their texts.
const load: Record<Locale, () => Promise<unknown>> = {
  en: async () => (await import('./en.ts')).en,
  nl: async () => (await import('./nl.ts')).nl,
};

const i18n = setupI18n();
const loaded = new Set<Locale>();
const listeners = new Set<() => void>();

export const t: Translate = (key, ...values) => i18n._(key, values[0]);

/** Fetches the language if it is not here yet, then shows it everywhere and sets the page's `lang`. */
export async function setLocale(locale: Locale): Promise<void> {
  if (!loaded.has(locale)) {
    i18n.load(locale, (await load[locale]()) as Messages);
    loaded.add(locale);
  }
  i18n.activate(locale);
  document.documentElement.lang = locale;
  for (const listener of listeners) listener();
}

export function currentLocale(): Locale {
  return LOCALES.find((locale) => locale === i18n.locale) ?? 'en';
}

export function onLocaleChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The first language that the reader prefers and that there is; English otherwise. */
export function preferredLocale(preferences: readonly string[]): Locale {
  for (const tag of preferences) {
    const found = LOCALES.find((locale) => tag.toLowerCase().split('-')[0] === locale);
    if (found) return found;
  }
  return 'en';
}
