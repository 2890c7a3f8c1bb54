import { setupI18n } from '@lingui/core';
import type { Namespace } from './catalogue.ts';
import { createFormat } from './format.ts';
import { files, type Locale } from './i18n.ts';
import type { I18n } from './useI18n.ts';

/**
 * A language that is not the one of the page, for what is written to somebody else; fetches these namespaces in it.
 * @throws where that cannot be fetched
 */
export async function translateIn(locale: Locale, namespaces: readonly Namespace[]): Promise<I18n> {
  const other = setupI18n();
  await Promise.all(
    namespaces.map(async (namespace) => {
      const messages = await files[`./${locale}/${namespace}.ts`]?.();
      if (messages) other.load(locale, messages);
    }),
  );
  other.activate(locale);
  return {
    locale,
    t: (key, ...values) => other._(key, values[0]),
    format: createFormat(locale, navigator.language),
  };
}
