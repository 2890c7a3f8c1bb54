import type { I18n } from '#i18n/useI18n.ts';
import { typeWord } from '#components/license/licenseWords.ts';
import type { ExportedList } from '#features/licenses/export/exportedList.ts';

/**
 * Describes the active filters, such as `State: active`; empty without filters. A typed text that is not in the URL is
 * left out, since it could be a key.
 */
export function filterWords(
  { t, format }: Pick<I18n, 't' | 'format'>,
  { isSelection, search, typed }: Pick<ExportedList, 'isSelection' | 'search' | 'typed'>,
): string[] {
  if (isSelection) return [t('export.filters.picked')];
  const { q, preset, type, state, linked, kw } = search;
  const text = q ?? (typed.trim() === '' ? undefined : t('export.filters.text.unsaid'));
  const filters: [label: string, value: string | undefined][] = [
    [t('export.filters.view'), preset && preset !== 'all' ? t(`licenses.preset.${preset}`) : undefined],
    [t('export.filters.text'), text],
    [t('export.type'), type && (type === 'other' ? t('licenses.filter.type.other') : typeWord({ t }, type))],
    [t('export.state'), state && t(`terms.state.${state}`)],
    [t('export.linked'), linked && t(linked === 'yes' ? 'terms.linked.yes' : 'terms.linked.no')],
    [t('licenses.filter.kw'), kw === undefined ? undefined : format.number(kw)],
  ];
  return filters.flatMap(([label, value]) =>
    value === undefined ? [] : [t('common.labelled', { label, value })],
  );
}
