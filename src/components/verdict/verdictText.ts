import type { I18n } from '#i18n/useI18n.ts';
import type { Entry } from '#operations/journal/entry.ts';
import { verdictSentence } from './VerdictStep.tsx';

interface Names {
  controllerName: string | null;
  customerName: string | null;
}

/** Returns plain text for a ticket: the request, its outcome and the time. The key is masked. */
export function verdictText(i18n: I18n, entry: Entry, { controllerName, customerName }: Names): string {
  const { t } = i18n;
  const labelled = (label: string, value: string) => t('common.labelled', { label, value });
  const steps = [
    entry.claim && labelled(t('verdict.step.claim'), verdictSentence(i18n, 'claim', entry.claim.verdict)),
    entry.activate &&
      labelled(t('verdict.step.activate'), verdictSentence(i18n, 'activate', entry.activate.verdict)),
  ];
  return [
    t('verdict.title', { key: entry.masked }),
    [controllerName, entry.nodeId].filter(Boolean).join(' · '),
    customerName,
    ...steps,
    entry.licenseId && labelled(t('verdict.record.id'), entry.licenseId),
    new Date(entry.createdAt).toISOString(),
  ]
    .filter(Boolean)
    .join('\n');
}
