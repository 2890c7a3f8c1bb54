import type { Messages } from '@lingui/core';
import { files, LOCALES, loadNamespaces, preferredLocale, setLocale } from '#i18n/i18n.ts';
import { readPreference } from '#platform/preferences.ts';

const own = import.meta.glob<Messages>('../i18n/*/reference.ts', { import: 'default' });

/** Shows the page in the reader's language. */
export async function startMessages(): Promise<void> {
  for (const [path, load] of Object.entries(own)) files[path.replace('../i18n', '.')] = load;
  const kept = LOCALES.find((locale) => locale === readPreference('locale'));
  await setLocale(kept ?? preferredLocale(navigator.languages));
  await loadNamespaces(['reference']);
}
