import { useI18n } from '#i18n/useI18n.ts';
import { parseAuditEvent } from '#operations/audit/auditFile.ts';
import type { AuditEvent } from '#operations/audit/auditEvent.ts';
import { factWords } from './factWords.ts';
import { useAuditLog } from './useAuditLog.ts';

/** What was sent, answered and read back for one entry, step by step. */
export function EntryAudit({ entryId }: { entryId: string }) {
  const { t } = useI18n();
  const chain = useAuditLog();
  if (!chain) return <output className="block py-2 text-muted">{t('common.loading')}</output>;
  const facts = chain.records.flatMap((record) => {
    const fact = parseAuditEvent(record);
    return fact?.entry === entryId ? fact : [];
  });
  if (facts.length === 0) return <p className="py-2 text-muted">{t('journal.evidence.none')}</p>;
  return (
    <ol aria-label={t('journal.evidence')} className="grid gap-2 py-2">
      {facts.map((fact, at) => (
        <Step key={at} fact={fact} namesTick={facts.some(({ what }) => what === 'both')} />
      ))}
    </ol>
  );
}

interface StepProps {
  fact: AuditEvent;
  /** There are two, so that each step has to say which one it belongs to. */
  namesTick: boolean;
}

function Step({ fact, namesTick }: StepProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { at, clockMs, what, status, request } = fact;
  const tick = namesTick && what !== 'both' && t(`verdict.tick.${what}`);
  const codes = [status === null ? null : String(status), request].filter((each) => each !== null);
  return (
    <li className="grid gap-x-4 border-l-2 border-line pl-3 sm:grid-cols-[12rem_1fr]">
      <time
        dateTime={new Date(at).toISOString()}
        title={`${format.full(at)}\n${new Date(at).toISOString()}`}
        className="text-sm text-muted tabular-nums"
      >
        {format.seconds(at)}
      </time>
      <div className="min-w-0">
        <p>{factWords(i18n, fact)}</p>
        <p className="text-sm text-muted empty:hidden">
          {[tick, ...codes, clockMs !== null && clockWords(i18n, clockMs)].filter(Boolean).join(' · ')}
        </p>
      </div>
    </li>
  );
}

/** A clock of whole seconds says nothing about less than two. */
const EVEN_MS = 2_000;

/** How far the device's clock is from the service's, where that matters. */
function clockWords({ t, format }: Pick<ReturnType<typeof useI18n>, 't' | 'format'>, clockMs: number) {
  if (Math.abs(clockMs) < EVEN_MS) return null;
  const seconds = format.number(Math.round(Math.abs(clockMs) / 1000));
  return t(clockMs > 0 ? 'journal.clock.slow' : 'journal.clock.fast', { seconds });
}
