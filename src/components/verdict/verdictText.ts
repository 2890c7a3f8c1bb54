import type { I18n } from '#i18n/useI18n.ts';
import type { Entry, Step } from '#operations/journal/entry.ts';
import { verdictSentence } from './VerdictStep.tsx';

interface Names {
  controllerName: string | null;
  customerName: string | null;
}

/** Returns the verdict of each requested step, after the name of the step. */
export function stepSentences(i18n: I18n, { claim, activate }: Entry): string[] {
  const sentence = (operation: 'claim' | 'activate', step: Step | null) =>
    step
      ? [
          i18n.t('common.labelled', {
            label: i18n.t(`verdict.step.${operation}`),
            value: verdictSentence(i18n, operation, step.verdict),
          }),
        ]
      : [];
  return [...sentence('claim', claim), ...sentence('activate', activate)];
}

/** Returns plain text for a ticket: the request, its outcome and the time. The key is masked. */
export function verdictText(i18n: I18n, entry: Entry, { controllerName, customerName }: Names): string {
  const { t } = i18n;
  return [
    t('verdict.title', { key: entry.masked }),
    [controllerName, entry.nodeId].filter(Boolean).join(' · '),
    customerName,
    ...stepSentences(i18n, entry),
    entry.licenseId && t('common.labelled', { label: t('verdict.record.id'), value: entry.licenseId }),
    new Date(entry.createdAt).toISOString(),
  ]
    .filter(Boolean)
    .join('\n');
}
