import { useEffect, useMemo } from 'react';
import type { Format } from '#i18n/format.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { tokenOf } from '#license/text/extract.ts';
import { useNow } from '#ui/hooks/useNow.ts';
import { tokenWords } from '#features/lookup/caseCard/caseWords.ts';
import type { Section } from './option.ts';
import { pageOptions } from './pages.ts';
import type { LookupProps } from '#features/lookup/box/lookupProps.ts';
import type { RecentItems } from '#features/lookup/recent/recentItems.ts';
import { recentOptions } from '#features/lookup/recent/recentOptions.ts';
import { controllerSearch, customerSearch } from './searches.ts';
import { resultSections } from './sections.ts';
import type { CachedLists } from '#features/lookup/sources/useCachedLists.ts';
import type { LookupBox } from '#features/lookup/box/useLookupBox.ts';

/** Returns the sections for the typed text; without text, the recent items. */
export function useSections(
  { typed, setCaseText, show, close }: LookupBox,
  cachedLists: CachedLists,
  recentItems: RecentItems,
  { licenseConfig, onSignOut }: LookupProps,
): Section[] {
  const i18n = useI18n();
  const now = useNow();
  const { lists } = cachedLists;
  const customers = cachedLists.customers.rows;
  const controllers = cachedLists.controllers.rows;
  useWarmSearch(cachedLists, i18n.format);

  const items = useMemo(() => {
    const context = { ...i18n, licenseConfig, now };
    const searched = { customers, controllers, lists };
    return typed.trim() === ''
      ? recentOptions(context, recentItems, searched)
      : resultSections(context, typed, searched);
  }, [i18n, licenseConfig, now, customers, controllers, lists, typed, recentItems]);

  const actions = {
    showKeys: () => show('keys'),
    signOut() {
      close();
      onSignOut();
    },
  };
  return [...items, ...lookupSection(), ...pageOptions(i18n, typed, actions)];

  /** Offers to look up a typed UUID, serial number or key in the service. */
  function lookupSection(): Section[] {
    const token = tokenOf(typed);
    if (!token) return [];
    const label = i18n.t(`lookup.further.${token.kind}`, { value: tokenWords(token) });
    const option = { id: 'further', kind: 'action', label, act: () => setCaseText(typed) } as const;
    return [{ title: i18n.t('lookup.further'), options: [option] }];
  }
}

/** Builds the search indexes before the user types, one at a time. */
function useWarmSearch({ customers, controllers }: CachedLists, format: Format): void {
  useEffect(() => {
    const timers = [
      setTimeout(() => customers.rows && customerSearch(customers.rows, format), 50),
      setTimeout(() => controllers.rows && controllerSearch(controllers.rows, format), 100),
    ];
    return () => timers.forEach(clearTimeout);
  }, [customers.rows, controllers.rows, format]);
}
