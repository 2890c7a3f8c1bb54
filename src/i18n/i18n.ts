import { setupI18n, type Messages } from '@lingui/core';
import type { Catalogue, Namespace } from './catalogue.ts';
import type { ParamNames } from './params.ts';

export const LOCALES = ['en', 'nl'] as const;
export type Locale = (typeof LOCALES)[number];

/** The name of each language in that language, for the language menu. */
export const LOCALE_NAMES: Record<Locale, string> = { en: 'English', nl: 'Nederlands' };

export type MessageKey = keyof Catalogue;
/** The key of a message without placeholders. */
export type PlainKey = {
  [K in MessageKey]: [ParamNames<Catalogue[K]>] extends [never] ? K : never;
}[MessageKey];
type Values<K extends MessageKey> = [ParamNames<Catalogue[K]>] extends [never]
  ? []
  : [values: Record<ParamNames<Catalogue[K]>, string | number>];

export type Translate = <K extends MessageKey>(key: K, ...values: Values<K>) => string;

// One file per language and namespace, compiled at build time (scripts/catalogues.ts). The API reference is a page of
// its own and adds its namespace itself (reference/messages.ts).
export const files = import.meta.glob<Messages>(['./*/*.ts', '!./*/reference.ts'], { import: 'default' });

const i18n = setupI18n();
const needed = new Set<Namespace>(['common', 'problem']);
const loaded = new Map<string, Promise<void>>();

export const t: Translate = (key, ...values) => i18n._(key, values[0]);

function load(locale: Locale, namespace: Namespace): Promise<void> {
  const file = `./${locale}/${namespace}.ts`;
  const cached = loaded.get(file);
  if (cached) return cached;
  const loading = (async () => {
    const messages = await files[file]?.();
    if (messages) i18n.load(locale, messages);
  })();
  loaded.set(file, loading);
  // A failed fetch is retried when the namespace is next needed.
  loading.catch(() => loaded.delete(file));
  return loading;
}

/**
 * Loads namespaces in the current language, and later in every language that the user selects.
 * @throws if a file cannot be fetched; the next call retries
 */
export async function loadNamespaces(namespaces: readonly Namespace[]): Promise<void> {
  for (const namespace of namespaces) needed.add(namespace);
  await Promise.all(namespaces.map((namespace) => load(currentLocale(), namespace)));
}

/**
 * Loads all needed namespaces in the language, activates the language, and sets the `lang` of the document.
 * @throws if a file cannot be fetched; the language is not changed then
 */
export async function setLocale(locale: Locale): Promise<void> {
  await Promise.all([...needed].map((namespace) => load(locale, namespace)));
  i18n.activate(locale);
  document.documentElement.lang = locale;
}

export function currentLocale(): Locale {
  return LOCALES.find((locale) => locale === i18n.locale) ?? 'en';
}

export const onLocaleChange = (listener: () => void): (() => void) => i18n.on('change', listener);

/**
 * Returns the first preferred language that the app supports, or English.
 * @param preferences BCP 47 tags, most preferred first
 */
export function preferredLocale(preferences: readonly string[]): Locale {
  for (const tag of preferences) {
    const match = LOCALES.find((locale) => tag.toLowerCase().split('-')[0] === locale);
    if (match) return match;
  }
  return 'en';
}
