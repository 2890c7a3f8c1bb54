import { setupI18n } from '@lingui/core';
import { environment } from '#platform/environment/environment.ts';
import type { Catalogue, Namespace } from './catalogue.ts';
import { directionOf, localeNamed, regionalTag, type Locale } from './locales.ts';
import { loadMessages } from './messageFiles.ts';
import type { CountNames, ParamNames } from './params.ts';

export type MessageKey = keyof Catalogue;
/** The key of a message without placeholders. */
export type PlainKey = {
  [K in MessageKey]: [ParamNames<Catalogue[K]>] extends [never] ? K : never;
}[MessageKey];
type Values<K extends MessageKey> = [ParamNames<Catalogue[K]>] extends [never]
  ? []
  : [
      values: {
        [Name in ParamNames<Catalogue[K]>]: Name extends CountNames<Catalogue[K]> ? number : string | number;
      },
    ];

export type Translate = <K extends MessageKey>(key: K, ...values: Values<K>) => string;

const i18n = setupI18n();
const needed = new Set<Namespace>(['common', 'problem']);
const loaded = new Map<string, Promise<void>>();

export const t: Translate = (key, ...values) => i18n._(key, values[0]);

function load(locale: Locale, namespace: Namespace): Promise<void> {
  const key = `${locale}/${namespace}`;
  const cached = loaded.get(key);
  if (cached) return cached;
  const loading = loadMessages(locale, namespace).then((messages) => i18n.load(locale, messages));
  loaded.set(key, loading);
  // A failed fetch is retried when the namespace is next needed.
  loading.catch(() => loaded.delete(key));
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
 * Loads all needed namespaces in the language, activates the language, and sets the language and direction of the document.
 * @throws if a file cannot be fetched; the language is not changed then
 */
export async function setLocale(locale: Locale): Promise<void> {
  await Promise.all([...needed].map((namespace) => load(locale, namespace)));
  i18n.activate(locale, regionalTag(locale, environment.languages));
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
}

export function currentLocale(): Locale {
  return localeNamed(i18n.locale) ?? 'en';
}

export const onLocaleChange = (listener: () => void): (() => void) => i18n.on('change', listener);
