import type { I18n } from '#i18n/useI18n.ts';
import type { AuditEvent } from '#operations/audit/auditEvent.ts';
import { REFUSAL_REASONS } from '#operations/verdict/refusals.ts';
import { Problem, PROBLEM_KINDS } from '#http/problem.ts';
import { problemWords } from '#components/problem/problemWords.ts';

/** Describes a fact in one sentence. Unknown values of another version are shown unchanged. */
export function factWords(i18n: I18n, fact: AuditEvent): string {
  const why = whyWords(i18n, fact);
  const what = whatWords(i18n, fact);
  return why === null ? what : i18n.t('common.labelled', { label: what, value: why });
}

function whatWords({ t, format }: I18n, { kind, what, outcome, asked }: AuditEvent): string {
  switch (kind) {
    case 'intended':
      return t('journal.fact.intended');
    case 'sent':
      if (asked !== null) return t('journal.fact.sent.activateAt', { when: format.dateTime(asked) });
      return t(what === 'claim' ? 'journal.fact.sent.claim' : 'journal.fact.sent.activate');
    case 'takenBack':
      return t('journal.fact.takenBack');
    case 'answered':
    case 'read': {
      const known = oneOf(OUTCOMES, outcome);
      return known ? t(`journal.fact.${known}`) : t('common.labelled', { label: kind, value: outcome ?? '' });
    }
    case 'verdict': {
      const known = oneOf(VERDICTS, outcome);
      return known
        ? t(`journal.verdict.${known}`)
        : t('common.labelled', { label: kind, value: outcome ?? '' });
    }
  }
}

function whyWords({ t }: I18n, { kind, why, outcome }: AuditEvent): string | null {
  const refusal = kind === 'verdict' && outcome === 'refused' && oneOf(REFUSAL_REASONS, why);
  if (refusal) return t(`verdict.refused.${refusal}`);
  const problem = oneOf(PROBLEM_KINDS, why);
  return problem ? problemWords(t, new Problem(problem)).title : why;
}

const oneOf = <Word extends string>(words: readonly Word[], word: string | null) =>
  words.find((each) => each === word);

const OUTCOMES = ['accepted', 'refused', 'lost', 'shown', 'notShown', 'failed'] as const;
const VERDICTS = ['confirmed', 'refused', 'notThere', 'unknown'] as const;
