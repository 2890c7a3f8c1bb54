import { loadNamespaces, setLocale } from '#i18n/i18n.ts';
import { LOCALES, preferredLocale } from '#i18n/locales.ts';
import { environment } from '#platform/environment/environment.ts';
import { readPreference } from '#platform/preferences.ts';

/**
 * Loads the messages in the user's language.
 * @throws if a file cannot be fetched
 */
export async function startMessages(): Promise<void> {
  const savedLocale = LOCALES.find((locale) => locale === readPreference('locale'));
  await setLocale(savedLocale ?? preferredLocale(environment.languages));
  await loadNamespaces(['reference']);
}
