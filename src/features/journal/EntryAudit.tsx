import { useI18n } from '#i18n/useI18n.ts';
import { parseAuditEvent } from '#operations/audit/auditFile.ts';
import type { AuditEvent } from '#operations/audit/auditEvent.ts';
import { factWords } from './factWords.ts';
import { useAuditLog } from './useAuditLog.ts';

/** The audit log of one entry: each request, response and read-back. */
export function EntryAudit({ entryId }: { entryId: string }) {
  const { t } = useI18n();
  const hashChain = useAuditLog();
  if (!hashChain) return <output className="block py-2 text-muted">{t('common.loading')}</output>;
  const facts = hashChain.records.flatMap((record) => {
    const fact = parseAuditEvent(record);
    return fact?.entry === entryId ? fact : [];
  });
  if (facts.length === 0) return <p className="py-2 text-muted">{t('journal.audit.none')}</p>;
  return (
    <ol aria-label={t('journal.audit')} className="grid gap-2 py-2">
      {facts.map((fact, index) => (
        <FactItem key={index} fact={fact} namesOperation={facts.some(({ what }) => what === 'both')} />
      ))}
    </ol>
  );
}

interface FactItemProps {
  fact: AuditEvent;
  /** Whether each fact names its operation, since the entry has two. */
  namesOperation: boolean;
}

function FactItem({ fact, namesOperation }: FactItemProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { at, clockMs, what, status, request } = fact;
  const operation = namesOperation && what !== 'both' && t(`verdict.step.${what}`);
  const codes = [status === null ? null : String(status), request].filter((each) => each !== null);
  return (
    <li className="grid gap-x-4 border-s-2 border-line ps-3 sm:grid-cols-[12rem_1fr]">
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
          {[operation, ...codes, clockMs !== null && clockWords(i18n, clockMs)].filter(Boolean).join(' · ')}
        </p>
      </div>
    </li>
  );
}

/** Smaller differences are meaningless, since the service's clock is read in whole seconds. */
const MIN_DRIFT_MS = 2_000;

/** Describes the difference between the device's and the service's clock, if it matters. */
function clockWords({ t, format }: Pick<ReturnType<typeof useI18n>, 't' | 'format'>, clockMs: number) {
  if (Math.abs(clockMs) < MIN_DRIFT_MS) return null;
  const seconds = format.number(Math.round(Math.abs(clockMs) / 1000));
  return t(clockMs > 0 ? 'journal.clock.slow' : 'journal.clock.fast', { seconds });
}
