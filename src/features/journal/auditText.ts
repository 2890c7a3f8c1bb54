import type { I18n } from '#i18n/useI18n.ts';
import { canonical, isCheckpoint, type HashChain } from '#operations/audit/hashChain.ts';
import { parseAuditEvent } from '#operations/audit/auditFile.ts';
import { oneLine } from '#lib/text/ticket.ts';
import { factWords } from './factWords.ts';

/**
 * Returns the audit log as text in the user's language, with times in UTC. Each sentence is followed by the hashed
 * record and its hash, so that the text can be verified on its own.
 * @param now epoch milliseconds
 */
export function auditText(i18n: I18n, { anchor, records, head }: HashChain, now: number): string {
  const { t, format } = i18n;
  return [
    t('journal.text.title'),
    t('journal.text.exported', { when: new Date(now).toISOString() }),
    t('journal.text.how'),
    anchor && t('journal.text.pruned', { count: anchor.seq, hash: anchor.hash }),
    ...records.flatMap((record) => ['', recordText(i18n, record)]),
    '',
    t('journal.text.last', { seq: format.number(head?.seq ?? 0), hash: head?.hash ?? '' }),
    '',
  ]
    .filter((line) => line !== null)
    .join('\n');
}

function recordText(i18n: I18n, record: unknown): string {
  const fact = parseAuditEvent(record);
  const label = isCheckpoint(record) ? `#${record.seq}` : '#?';
  if (!fact) {
    return isCheckpoint(record)
      ? [i18n.t('journal.text.leftOut', { record: label }), `= ${record.hash}`].join('\n')
      : label;
  }
  const { hash, ...hashed } = record as Record<string, unknown>;
  const subject = [fact.key, fact.controller].filter((each) => each !== null).join(' · ');
  const time = new Date(fact.at).toISOString();
  const words = i18n.t('journal.text.line', { time, subject, fact: factWords(i18n, fact) });
  return `${label} ${oneLine(words)}\n${canonical(hashed)}\n= ${hash}`;
}
