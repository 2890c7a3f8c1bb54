import type { I18n } from '#i18n/useI18n.ts';
import type { Doubt } from './rules/certificate.ts';
import { problemWords } from '#components/problem/problemWords.ts';

/** Returns the unconfirmed part and the reason in one sentence. */
export function doubtWords({ t }: Pick<I18n, 't'>, { part, kind, error }: Doubt): string {
  switch (kind) {
    case 'unknown':
      return t(part === 'customer' ? 'certificate.doubt.noCustomer' : 'certificate.doubt.noController');
    case 'failed':
      return labelled(problemWords(t, error).title);
    case 'reading':
    case 'kept':
      return labelled(t(`certificate.doubt.${kind}`));
    default:
      return t(`certificate.doubt.${kind}`);
  }

  function labelled(value: string): string {
    return t('common.labelled', { label: t(`certificate.part.${part}`), value });
  }
}
