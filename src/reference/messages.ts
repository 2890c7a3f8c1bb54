import type { Messages } from '@lingui/core';
import { files, LOCALES, loadNamespaces, preferredLocale, setLocale } from '#i18n/i18n.ts';
import { environment } from '#platform/environment/environment.ts';
import { readPreference } from '#platform/preferences.ts';

const referenceFiles = import.meta.glob<Messages>('../i18n/*/reference.ts', { import: 'default' });

/**
 * Loads the messages in the user's language.
 * @throws if a file cannot be fetched
 */
export async function startMessages(): Promise<void> {
  for (const [path, load] of Object.entries(referenceFiles)) files[path.replace('../i18n', '.')] = load;
  const savedLocale = LOCALES.find((locale) => locale === readPreference('locale'));
  await setLocale(savedLocale ?? preferredLocale(environment.languages));
  await loadNamespaces(['reference']);
}
