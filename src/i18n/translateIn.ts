import { setupI18n } from '@lingui/core';
import { environment } from '#platform/environment/environment.ts';
import type { Namespace } from './catalogue.ts';
import { createFormat } from './format.ts';
import { regionalTag, type Locale } from './locales.ts';
import { loadMessages } from './messageFiles.ts';
import type { I18n } from './useI18n.ts';

/**
 * Loads namespaces in another language than that of the page, for a text that is addressed to another person.
 * @throws if a file cannot be fetched
 */
export async function translateIn(locale: Locale, namespaces: readonly Namespace[]): Promise<I18n> {
  const instance = setupI18n();
  await Promise.all(
    namespaces.map(async (namespace) => instance.load(locale, await loadMessages(locale, namespace))),
  );
  const tag = regionalTag(locale, environment.languages);
  instance.activate(locale, tag);
  return {
    locale,
    t: (key, ...values) => instance._(key, values[0]),
    format: createFormat(tag),
  };
}
