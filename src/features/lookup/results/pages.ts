import { fold, foldedWords } from '#lib/text/fold.ts';
import type { I18n } from '#i18n/useI18n.ts';
import type { Option, Section } from './option.ts';

interface PageActions {
  showKeys: () => void;
  signOut: () => void;
}

/** Returns the pages and actions whose label contains every typed word. */
export function pageOptions(
  { t }: Pick<I18n, 't'>,
  typed: string,
  { showKeys, signOut }: PageActions,
): Section[] {
  const pages: Option[] = [
    { id: 'page overview', kind: 'page', label: t('common.nav.overview'), to: { to: '/overview' } },
    { id: 'page customers', kind: 'page', label: t('common.nav.customers'), to: { to: '/customers' } },
    { id: 'page controllers', kind: 'page', label: t('common.nav.controllers'), to: { to: '/controllers' } },
    { id: 'page journal', kind: 'page', label: t('common.nav.journal'), to: { to: '/journal' } },
    { id: 'page visits', kind: 'page', label: t('lookup.visits'), to: { to: '/visits' } },
  ];
  const actions: Option[] = [
    { id: 'do claim', kind: 'action', label: t('lookup.do.claim'), to: { to: '/claim' } },
    {
      id: 'do activate',
      kind: 'action',
      label: t('lookup.do.activate'),
      to: { to: '/claim', search: { do: 'activate' } },
    },
    { id: 'do keys', kind: 'action', label: t('lookup.keys'), act: showKeys },
    { id: 'do signOut', kind: 'action', label: t('common.signOut'), act: signOut },
  ];
  const words = foldedWords(typed);
  const matches = ({ label }: Option) => words.every((word) => fold(label).includes(word));
  return [
    { title: t('lookup.pages'), options: pages.filter(matches) },
    { title: t('lookup.actions'), options: actions.filter(matches) },
  ].filter(({ options }) => options.length > 0);
}
