import type { I18n } from '#i18n/useI18n.ts';
import { typeWord } from '#show/licenseWords.ts';
import type { Exported } from './exported.ts';

/**
 * What chose the rows, in words, as `State: active`; empty where nothing did. Of the text of the filter only what may
 * stand in a URL is said, since the rest could be a key.
 */
export function filterWords(
  { t, format }: Pick<I18n, 't' | 'format'>,
  { picked, search, typed }: Pick<Exported, 'picked' | 'search' | 'typed'>,
): string[] {
  if (picked) return [t('out.filters.picked')];
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
