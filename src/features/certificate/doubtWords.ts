import type { I18n } from '#i18n/useI18n.ts';
import type { Doubt } from './rules/certificate.ts';
import { problemWords } from '#components/problem/problemWords.ts';

/** Returns the unconfirmed part and the reason in one sentence. */
export function doubtWords({ t }: Pick<I18n, 't'>, { part, kind, error }: Doubt): string {
  const why = kind === 'failed' ? problemWords(t, error).title : t(`certificate.doubt.${kind}`);
  return t('common.labelled', { label: t(`certificate.part.${part}`), value: why });
}
