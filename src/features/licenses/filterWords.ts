import type { I18n } from '#i18n/useI18n.ts';
import { typeWord } from '#show/licenseWords.ts';
import type { LicenseSearch } from './search.ts';

/**
 * What narrows the list, in words, as `State: active`; empty where nothing does.
 * @param typed the text of the filter; of it only what may stand in a URL is said, since the rest could be a key
 */
export function filterWords({ t, format }: Pick<I18n, 't' | 'format'>, search: LicenseSearch, typed: string) {
  const { q, preset, type, state, linked, kw } = search;
  const text = q ?? (typed.trim() === '' ? undefined : t('out.filters.text.unsaid'));
  const filters: [label: string, value: string | undefined][] = [
    [t('out.filters.view'), preset && preset !== 'all' ? t(`licenses.preset.${preset}`) : undefined],
    [t('out.filters.text'), text],
    [t('out.type'), type && (type === 'other' ? t('licenses.filter.type.other') : typeWord({ t }, type))],
    [t('out.state'), state && t(`terms.state.${state}`)],
    [t('out.linked'), linked && t(linked === 'yes' ? 'terms.linked.yes' : 'terms.linked.no')],
    [t('licenses.filter.kw'), kw === undefined ? undefined : format.number(kw)],
  ];
  return filters.flatMap(([label, value]) => (value === undefined ? [] : [`${label}: ${value}`]));
}
