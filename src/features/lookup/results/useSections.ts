import { useEffect, useMemo } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { tokenOf } from '#license/text/extract.ts';
import { useNow } from '#ui/hooks/useNow.ts';
import { tokenWords } from '#features/lookup/card/cardWords.ts';
import type { Section } from './option.ts';
import { pageOptions } from './pages.ts';
import type { LookupProps } from '#features/lookup/box/props.ts';
import type { RecentItems } from '#features/lookup/recent/recentItems.ts';
import { recentOptions } from '#features/lookup/recent/recentOptions.ts';
import { controllerSearch, customerSearch } from './searches.ts';
import { resultSections } from './sections.ts';
import type { CachedLists } from '#features/lookup/sources/useCachedLists.ts';
import type { LookupBox } from '#features/lookup/box/useLookupBox.ts';

/** What the box shows for what is typed; for nothing typed, what was opened last. */
export function useSections(
  { typed, takeApart, show, close }: LookupBox,
  atHand: CachedLists,
  recentItems: RecentItems,
  { rules, onSignOut }: LookupProps,
): Section[] {
  const i18n = useI18n();
  const now = useNow();
  const { lists } = atHand;
  const customers = atHand.customers.rows;
  const controllers = atHand.controllers.rows;
  useEarlySearch(atHand);

  const items = useMemo(() => {
    const words = { ...i18n, rules, now };
    const at = { customers, controllers, lists };
    return typed.trim() === '' ? recentOptions(words, recentItems, at) : resultSections(words, typed, at);
  }, [i18n, rules, now, customers, controllers, lists, typed, recentItems]);

  const acts = {
    showKeys: () => show('keys'),
    signOut() {
      close();
      onSignOut();
    },
  };
  return [...items, ...lookUp(), ...pageOptions(i18n, typed, acts)];

  /** What the service can tell about the one thing typed, where the lists at hand cannot. */
  function lookUp(): Section[] {
    const token = tokenOf(typed);
    if (!token) return [];
    const label = i18n.t(`lookup.ask.${token.kind}`, { what: tokenWords(token) });
    const option = { id: 'ask', kind: 'action', label, act: () => takeApart(typed) } as const;
    return [{ title: i18n.t('lookup.ask'), options: [option] }];
  }
}

/** Folds the lists while the person has not typed yet, one at a time. */
function useEarlySearch({ customers, controllers }: CachedLists): void {
  useEffect(() => {
    const timers = [
      setTimeout(() => customers.rows && customerSearch(customers.rows), 50),
      setTimeout(() => controllers.rows && controllerSearch(controllers.rows), 100),
    ];
    return () => timers.forEach(clearTimeout);
  }, [customers.rows, controllers.rows]);
}
