import type { Messages } from '@lingui/core';
import type { Namespace } from './catalogue.ts';
import type { Locale } from './locales.ts';

/** Loads the messages of a namespace, by path. They are compiled at build time (scripts/catalogues.ts). */
export type MessageFiles = Record<string, () => Promise<Messages>>;

// One list of files per language, so that a user loads only the list of the current language.
const languages = import.meta.glob<MessageFiles>('./languages/*.ts', { import: 'default' });

/** @throws if a file cannot be fetched */
export async function loadMessages(locale: Locale, namespace: Namespace): Promise<Messages> {
  const files = await languages[`./languages/${locale}.ts`]?.();
  const messages = await files?.[`../${locale}/${namespace}.ts`]?.();
  if (!messages) throw new Error(`There are no messages for ${namespace} in ${locale}`);
  return messages;
}
