import { ChevronDown } from 'lucide-react';
import type { Ticket } from '#components/ticket/useTicket.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { useOperationManager } from '#operations/manager/operationContext.tsx';
import { isHalfDone, type Entry } from '#operations/journal/entry.ts';
import { ContinueButton } from '#components/verdict/ContinueButton.tsx';
import { VerdictStep } from '#components/verdict/VerdictStep.tsx';
import { verdictText } from '#components/verdict/verdictText.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { DateTime } from '#ui/DateTime.tsx';
import { EntryAudit } from './EntryAudit.tsx';
import { MaskedWords } from '#components/license/MaskedWords.tsx';

interface JournalEntryProps {
  entry: Entry;
  ticket: Ticket;
  /** Whether the audit log of the entry is shown. */
  isUnfolded: boolean;
  onUnfold: (isUnfolded: boolean) => void;
}

/** An entry with its verdicts and, unfolded, its audit log. */
export function JournalEntry({ entry, ticket, isUnfolded, onUnfold }: JournalEntryProps) {
  const { t } = useI18n();
  const operationManager = useOperationManager();
  const takeBack = () => operationManager?.takeBack(entry);
  return (
    <div className="rounded-card border border-line bg-surface px-4 py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2>
          <MaskedWords>{t('verdict.title', { key: entry.masked })}</MaskedWords>
        </h2>
        <span className="text-sm text-muted">
          <DateTime at={entry.createdAt} show="dateTime" />
        </span>
      </div>
      {entry.nodeId && <bdi className="code text-sm text-muted">{entry.nodeId}</bdi>}
      <ul className="mt-1 divide-y divide-line">
        {entry.claim && <VerdictStep operation="claim" step={entry.claim} onTakeBack={takeBack} />}
        {entry.activate && <VerdictStep operation="activate" step={entry.activate} onTakeBack={takeBack} />}
      </ul>
      {isHalfDone(entry) && <p className="mb-2">{t('verdict.halfDone')}</p>}
      {entry.isDrafted && <p className="mb-2">{t('verdict.drafted')}</p>}
      <div className="flex flex-wrap gap-2">
        <ContinueButton entry={entry} />
        <CopyButton
          words
          label={t('verdict.copy')}
          text={() =>
            ticket.write((i18n) => verdictText(i18n, entry, { controllerName: null, customerName: null }))
          }
        />
      </div>
      <details
        open={isUnfolded}
        onToggle={(event) => onUnfold(event.currentTarget.open)}
        className="group mt-2 border-t border-line"
      >
        <summary className="flex min-h-11 items-center gap-2 text-muted sm:min-h-9">
          {t('journal.audit')}
          <ChevronDown aria-hidden className="size-4 group-open:rotate-180" />
        </summary>
        {isUnfolded && <EntryAudit entryId={entry.id} />}
      </details>
    </div>
  );
}
