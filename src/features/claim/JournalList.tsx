import { useI18n } from '#i18n/useI18n.ts';
import { useDesk, useEntries } from '#intent/context.tsx';
import { isOpen, type Entry } from '#intent/entry.ts';
import { Button } from '#ui/Button.tsx';
import { Copy } from '#ui/Copy.tsx';
import { Instant } from '#ui/Instant.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Tick } from './Tick.tsx';
import { verdictText } from './verdictText.ts';

/** What was asked on this device and what came of it; what is still open comes first. */
export function JournalList() {
  const { t } = useI18n();
  const entries = useEntries();
  if (entries.length === 0) {
    return (
      <Notice title={t('claim.journal.empty.title')}>
        <p>{t('claim.journal.empty.hint')}</p>
      </Notice>
    );
  }
  const sorted = [...entries.filter(isOpen), ...entries.filter((entry) => !isOpen(entry))];
  return (
    <ul className="grid gap-3">
      {sorted.map((entry) => (
        <Row key={entry.id} entry={entry} />
      ))}
    </ul>
  );
}

function Row({ entry }: { entry: Entry }) {
  const i18n = useI18n();
  const { t } = i18n;
  const desk = useDesk();
  const takeBack = () => desk?.takeBack(entry);
  return (
    <li className="rounded-card border border-line bg-surface px-4 py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2>{t('claim.verdict.title', { key: entry.masked })}</h2>
        <span className="text-sm text-muted">
          <Instant at={entry.createdAt} show="dateTime" />
        </span>
      </div>
      {entry.nodeId && <bdi className="code text-sm text-muted">{entry.nodeId}</bdi>}
      <ul className="mt-1 divide-y divide-line">
        {entry.claim && <Tick tick="claim" step={entry.claim} onTakeBack={takeBack} />}
        {entry.activate && <Tick tick="activate" step={entry.activate} onTakeBack={takeBack} />}
      </ul>
      <div className="flex flex-wrap gap-2">
        {isOpen(entry) && (
          <Button look="primary" onClick={() => desk?.checkAgain(entry)}>
            {t('claim.verdict.checkAgain')}
          </Button>
        )}
        <Copy
          words
          label={t('claim.verdict.copy')}
          text={() => verdictText(i18n, entry, { controllerName: null, customerName: null })}
        />
      </div>
    </li>
  );
}
