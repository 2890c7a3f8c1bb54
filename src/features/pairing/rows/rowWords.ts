import type { I18n } from '#i18n/useI18n.ts';
import type { Entry } from '#operations/journal/entry.ts';
import type { Verdict } from '#operations/verdict/verdict.ts';
import type { RowFinding } from '#features/pairing/rules/checkPairing.ts';
import { problemWords } from '#components/problem/problemWords.ts';
import { verdictSentence } from '#components/verdict/VerdictStep.tsx';
import type { CheckedRow } from '#features/pairing/rules/rowKinds.ts';
import type { OperationName } from '#features/pairing/rules/pairing.ts';

export function findingWords(
  { t, format }: Pick<I18n, 't' | 'format'>,
  { level, kind, rows }: RowFinding,
): string {
  const others = othersOf(format, rows);
  if (kind === 'keyTwice') return t('pairing.error.keyTwice', others);
  if (kind === 'serialTwice') return t('pairing.warning.serialTwice', others);
  return level === 'error' ? t(`pairing.error.${kind}`) : t(`pairing.warning.${kind}`);
}

/** Returns the outcome of a row, or its findings before it is sent, each in a few words. */
export function rowSummary(i18n: I18n, checkedRow: CheckedRow, liveEntries: readonly Entry[] = []): string[] {
  const { t } = i18n;
  return wordsOf(i18n, checkedRow, liveEntries, {
    finding: ({ kind, rows }) => t(`pairing.short.${kind}`, othersOf(i18n.format, rows)),
    verdict: (verdict, operation) => verdictSentence(i18n, operation, verdict),
  });
}

/** Like {@link rowSummary}, as sentences that say what to do, for the details and the ticket. */
export function rowWords(i18n: I18n, checkedRow: CheckedRow, liveEntries: readonly Entry[] = []): string[] {
  return wordsOf(i18n, checkedRow, liveEntries, {
    finding: (finding) => findingWords(i18n, finding),
    verdict(verdict, operation) {
      const sentence = verdictSentence(i18n, operation, verdict);
      const hint = verdictHint(i18n, verdict);
      return hint === '' ? sentence : i18n.t('verdict.titleAndHint', { title: sentence, hint });
    },
  });
}

/** The numbers of the other rows that a finding names. */
const othersOf = (format: I18n['format'], rows: readonly number[]) => ({
  count: rows.length,
  rows: format.list(rows.map(String)),
});

interface Wording {
  finding: (finding: RowFinding) => string;
  verdict: (verdict: Verdict, operation: OperationName) => string;
}

function wordsOf(
  i18n: I18n,
  { row, kind, check }: CheckedRow,
  liveEntries: readonly Entry[],
  wording: Wording,
): string[] {
  const { t } = i18n;
  const outcomes = (['claim', 'activate'] as const).flatMap((name) => {
    const operation = row[name];
    const entry = operation && (liveEntries.find(({ id }) => id === operation.id) ?? operation.entry);
    const verdict = entry?.[name]?.verdict;
    if (!verdict) return [];
    const words = wording.verdict(verdict, name);
    // A row with two operations names each.
    return [
      row.activate === null
        ? words
        : t('common.labelled', { label: t(`verdict.step.${name}`), value: words }),
    ];
  });
  if (kind === 'leftOut') return [t('pairing.state.leftOut'), ...outcomes];
  if (row.claim !== null) return outcomes.length > 0 ? outcomes : [t('pairing.state.begun')];
  if (kind === 'ready' && check.findings.length === 0) return [t('pairing.ready')];
  const findings = check.findings.map(wording.finding);
  return check.isPending ? [...findings, t('pairing.check')] : findings;
}

/** Returns the reason for a verdict, and what to do; empty if there is nothing to add. */
export function verdictHint({ t }: Pick<I18n, 't'>, verdict: Verdict): string {
  switch (verdict.kind) {
    case 'notStarted': {
      if (verdict.unjournalled) return t('verdict.unjournalled');
      if (verdict.blockedBy) return t('verdict.blocked');
      if (!verdict.problem) return '';
      const { title, hint } = problemWords(t, verdict.problem);
      return t('verdict.titleAndHint', { title, hint });
    }
    case 'refused':
      return verdict.why === 'badRequest' && verdict.problem
        ? problemWords(t, verdict.problem).code
        : t(`verdict.refused.${verdict.why}.hint`);
    case 'unknown':
      return t(verdict.accepted ? 'verdict.unknown.accepted' : 'verdict.unknown.hint');
    default:
      return '';
  }
}
