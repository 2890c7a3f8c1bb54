import { useMemo } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { createSearch } from '#license/search.ts';
import type { Controller } from '#license/tree.ts';
import { useNow } from '#ui/useNow.ts';
import { tokenOf } from '#license/takeApart.ts';
import { tokenWords } from './cardWords.ts';
import { places } from './places.ts';
import type { LookupProps } from './props.ts';
import type { Recall } from './recall.ts';
import { recalled } from './recalled.ts';
import { found, type Searches, type Words } from './sections.ts';
import type { Section } from './option.ts';
import type { AtHand } from './useAtHand.ts';
import type { Box } from './useBox.ts';

/** What the box shows for what is typed. Each list is folded once, at the first letter. */
export function useSections(
  box: Box,
  atHand: AtHand,
  recall: Recall,
  { rules, onSignOut }: LookupProps,
): Section[] {
  const i18n = useI18n();
  const now = useNow();
  const { typed } = box;
  const isTyped = typed.trim() !== '';
  const customers = atHand.customers.rows;
  const controllers = atHand.controllers.rows;
  const searches = useMemo((): Searches => {
    if (!isTyped) return {};
    const { compare } = new Intl.Collator(i18n.locale);
    const sorted = customers?.toSorted((a, b) => compare(a.name, b.name));
    return {
      customers: sorted && createSearch(sorted, ({ name, id, uuid }) => [name, String(id), uuid ?? '']),
      controllers: controllers && createSearch(controllers, textsOf),
    };
  }, [isTyped, customers, controllers, i18n.locale]);

  const words: Words = { ...i18n, rules, now };
  const acts = {
    showKeys: () => box.show('keys'),
    signOut() {
      box.close();
      onSignOut();
    },
  };
  const things = isTyped ? found(words, typed, atHand, searches) : recalled(words, recall, atHand);
  return [...things, ...lookUp(), ...places(i18n, typed, acts)];

  /** What the service can tell about the one thing typed, where the lists at hand cannot. */
  function lookUp(): Section[] {
    const token = tokenOf(typed);
    if (!token) return [];
    const label = i18n.t(`lookup.ask.${token.kind}`, { what: tokenWords(token) });
    const option = { id: 'ask', kind: 'action', label, act: () => box.takeApart(typed) } as const;
    return [{ title: i18n.t('lookup.ask'), options: [option] }];
  }
}

function textsOf({ nodeId, device, sites }: Controller): string[] {
  const { name, info } = device.properties;
  return [name ?? '', nodeId, info?.serialNumber ?? '', ...sites.map((site) => site.nodeId)];
}
