import { loadNamespaces, setLocale } from '#i18n/i18n.ts';
import { localeNamed, preferredLocale } from '#i18n/locales.ts';
import { environment } from '#platform/environment/environment.ts';
import { readPreference } from '#platform/preferences.ts';

/**
 * Loads the messages in the user's language.
 * @throws if a file cannot be fetched
 */
export async function startMessages(): Promise<void> {
  await setLocale(localeNamed(readPreference('locale')) ?? preferredLocale(environment.languages) ?? 'en');
  await loadNamespaces(['reference']);
}
