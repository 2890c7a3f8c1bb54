import type { Messages } from '@lingui/core';
import type { Namespace } from '#i18n/catalogue.ts';
import { PSEUDO_LOCALE, type Locale } from '#i18n/locales.ts';
import { pseudo } from '#i18n/pseudo.ts';

const files = import.meta.glob<Messages>('../i18n/*/{common,problem,reference}.ts', { import: 'default' });

/**
 * Replaces `loadMessages` of the app in the build of the API reference (vite.reference.config.ts), which needs few of
 * its messages.
 * @throws if a file cannot be fetched
 */
export async function loadMessages(locale: Locale, namespace: Namespace): Promise<Messages> {
  if (locale === PSEUDO_LOCALE) return pseudo(await loadMessages('en', namespace));
  const messages = await files[`../i18n/${locale}/${namespace}.ts`]?.();
  if (!messages) throw new Error(`There are no messages for ${namespace} in ${locale}`);
  return messages;
}
