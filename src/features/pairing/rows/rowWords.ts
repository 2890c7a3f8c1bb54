import type { I18n } from '#i18n/useI18n.ts';
import type { Entry } from '#operations/journal/entry.ts';
import type { Verdict } from '#operations/verdict/verdict.ts';
import type { RowFinding } from '#features/pairing/rules/checkPairing.ts';
import { problemWords } from '#components/problem/problemWords.ts';
import { verdictSentence } from '#components/verdict/VerdictTick.tsx';
import type { CheckedRow } from '#features/pairing/rules/rowKinds.ts';
import type { OperationName } from '#features/pairing/rules/pairing.ts';

export function objectionWords({ t }: Pick<I18n, 't'>, { level, kind, rows }: RowFinding): string {
  const others = { count: rows.length, rows: rows.join(', ') };
  if (kind === 'keyTwice') return t('pairing.stop.keyTwice', others);
  if (kind === 'serialTwice') return t('pairing.ask.serialTwice', others);
  return level === 'stop' ? t(`pairing.stop.${kind}`) : t(`pairing.ask.${kind}`);
}

/** What came of a row, or what is said of it before: sentences for the screen, the file and the ticket. */
export function rowWords(
  i18n: I18n,
  { row, kind, check }: CheckedRow,
  live: readonly Entry[] = [],
): string[] {
  const { t } = i18n;
  const ticks = (['claim', 'activate'] as const).flatMap((name) => {
    const tick = row[name];
    const entry = tick && (live.find(({ id }) => id === tick.id) ?? tick.entry);
    const verdict = entry?.[name]?.verdict;
    return verdict ? [tickWords(i18n, name, verdict, row.activate !== null)] : [];
  });
  if (kind === 'leftOut') return [t('pairing.state.leftOut'), ...ticks];
  if (row.claim !== null) return ticks.length > 0 ? ticks : [t('pairing.state.begun')];
  if (kind === 'ready' && check.objections.length === 0) return [t('pairing.ready')];
  const said = check.objections.map((objection) => objectionWords(i18n, objection));
  return check.pending ? [...said, t('pairing.check')] : said;
}

/** @param named with what it is about, where there are two */
function tickWords(i18n: I18n, tick: OperationName, verdict: Verdict, named: boolean): string {
  const said = verdictSentence(i18n, tick, verdict);
  const words = named ? `${i18n.t(`verdict.tick.${tick}`)}: ${said}` : said;
  const hint = verdictHint(i18n, verdict);
  return hint === '' ? words : `${words}. ${hint}`;
}

/** Why, and what to do. */
export function verdictHint({ t }: Pick<I18n, 't'>, verdict: Verdict): string {
  switch (verdict.kind) {
    case 'notStarted': {
      if (verdict.unjournalled) return t('verdict.unjournalled');
      if (verdict.blockedBy) return t('verdict.blocked');
      if (!verdict.problem) return '';
      const { title, hint } = problemWords(t, verdict.problem);
      return `${title}. ${hint}`;
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
