import { setupI18n, type Messages } from '@lingui/core';
import type { Catalogue, Room } from './catalogue.ts';
import type { ParamNames } from './params.ts';

export const LOCALES = ['en', 'nl'] as const;
export type Locale = (typeof LOCALES)[number];

/** Each language by its own name, for the switch. */
export const LOCALE_NAMES: Record<Locale, string> = { en: 'English', nl: 'Nederlands' };

export type MessageKey = keyof Catalogue;
/** A message that takes no values, so that a key alone is enough to show it. */
export type PlainKey = {
  [K in MessageKey]: [ParamNames<Catalogue[K]>] extends [never] ? K : never;
}[MessageKey];
type Values<K extends MessageKey> = [ParamNames<Catalogue[K]>] extends [never]
  ? []
  : [values: Record<ParamNames<Catalogue[K]>, string | number>];

export type Translate = <K extends MessageKey>(key: K, ...values: Values<K>) => string;

// One file for each language and room, compiled while it is bundled (scripts/catalogues.ts).
// The page of the API's reference, which is no part of the app, adds its own (reference/words.ts).
export const files = import.meta.glob<Messages>(['./*/*.ts', '!./*/reference.ts'], { import: 'default' });

const i18n = setupI18n();
const needed = new Set<Room>(['common', 'problem']);
const loaded = new Map<string, Promise<void>>();
const listeners = new Set<() => void>();

export const t: Translate = (key, ...values) => i18n._(key, values[0]);

function load(locale: Locale, room: Room): Promise<void> {
  const file = `./${locale}/${room}.ts`;
  const present = loaded.get(file);
  if (present) return present;
  const loading = (async () => {
    const messages = await files[file]?.();
    if (messages) i18n.load(locale, messages);
  })();
  loaded.set(file, loading);
  // What could not be fetched is fetched again when it is next needed.
  loading.catch(() => loaded.delete(file));
  return loading;
}

/** Fetches what these rooms say, in the language at hand and in each that is chosen later. */
export async function needRooms(rooms: readonly Room[]): Promise<void> {
  for (const room of rooms) needed.add(room);
  await Promise.all(rooms.map((room) => load(currentLocale(), room)));
}

/** Fetches the language as far as it is needed, then shows it everywhere and sets the page's `lang`. */
export async function setLocale(locale: Locale): Promise<void> {
  await Promise.all([...needed].map((room) => load(locale, room)));
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
