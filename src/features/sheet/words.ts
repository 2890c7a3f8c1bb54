import type { I18n } from '#i18n/useI18n.ts';
import type { Entry } from '#intent/entry.ts';
import type { Verdict } from '#intent/verdict.ts';
import type { Objection } from '#license/sheet.ts';
import { problemWords } from '#show/problemWords.ts';
import { sentence } from '#show/Tick.tsx';
import type { SeenRow } from './rowKinds.ts';
import type { TickName } from './sheet.ts';

export function objectionWords({ t }: Pick<I18n, 't'>, { level, kind, rows }: Objection): string {
  const others = { count: rows.length, rows: rows.join(', ') };
  if (kind === 'keyTwice') return t('sheet.stop.keyTwice', others);
  if (kind === 'serialTwice') return t('sheet.ask.serialTwice', others);
  return level === 'stop' ? t(`sheet.stop.${kind}`) : t(`sheet.ask.${kind}`);
}

/** What came of a row, or what is said of it before: sentences for the screen, the file and the ticket. */
export function rowWords(i18n: I18n, { row, kind, check }: SeenRow, live: readonly Entry[] = []): string[] {
  const { t } = i18n;
  const ticks = (['claim', 'activate'] as const).flatMap((name) => {
    const tick = row[name];
    const entry = tick && (live.find(({ id }) => id === tick.id) ?? tick.entry);
    const verdict = entry?.[name]?.verdict;
    return verdict ? [tickWords(i18n, name, verdict, row.activate !== null)] : [];
  });
  if (kind === 'leftOut') return [t('sheet.state.leftOut'), ...ticks];
  if (row.claim !== null) return ticks.length > 0 ? ticks : [t('sheet.state.begun')];
  if (kind === 'ready' && check.objections.length === 0) return [t('sheet.ready')];
  const said = check.objections.map((objection) => objectionWords(i18n, objection));
  return check.pending ? [...said, t('sheet.check')] : said;
}

/** @param named with what it is about, where there are two */
function tickWords(i18n: I18n, tick: TickName, verdict: Verdict, named: boolean): string {
  const said = sentence(i18n, tick, verdict);
  const words = named ? `${i18n.t(`claim.tick.${tick}`)}: ${said}` : said;
  const hint = verdictHint(i18n, verdict);
  return hint === '' ? words : `${words}. ${hint}`;
}

/** Why, and what to do. */
export function verdictHint({ t }: Pick<I18n, 't'>, verdict: Verdict): string {
  switch (verdict.kind) {
    case 'notStarted': {
      if (verdict.blockedBy) return t('claim.verdict.blocked');
      if (!verdict.problem) return '';
      const { title, hint } = problemWords(t, verdict.problem);
      return `${title}. ${hint}`;
    }
    case 'refused':
      return verdict.why === 'badRequest' && verdict.problem
        ? problemWords(t, verdict.problem).code
        : t(`claim.refused.${verdict.why}.hint`);
    case 'unknown':
      return t(verdict.accepted ? 'claim.verdict.unknown.accepted' : 'claim.verdict.unknown.hint');
    default:
      return '';
  }
}
