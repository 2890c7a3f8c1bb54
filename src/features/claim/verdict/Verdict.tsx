import { useEffect, useRef } from 'react';
import { TicketLanguage } from '#components/ticket/TicketLanguage.tsx';
import { useTicket } from '#components/ticket/useTicket.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { isBusy, isHalfDone, isOpen } from '#operations/journal/entry.ts';
import { latestRecord } from '#operations/verdict/outcome.ts';
import type { LicenseRecord } from '#operations/verdict/verdict.ts';
import { capacityLine, typeWord } from '#components/license/licenseWords.ts';
import { announce } from '#ui/announce.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import { DateTime } from '#ui/DateTime.tsx';
import { VerdictStep } from '#components/verdict/VerdictStep.tsx';
import { stepSentences, verdictText } from '#components/verdict/verdictText.ts';
import type { ClaimNames } from '#features/claim/send/claimRequest.ts';
import { useOperationNames } from './useOperationNames.ts';
import { NextSteps, type NextStepsProps } from './NextSteps.tsx';
import { MaskedWords } from '#components/license/MaskedWords.tsx';

interface VerdictProps extends NextStepsProps {
  /** The names on the page when the claim was sent; undefined if another page sent it. */
  sentNames: ClaimNames | undefined;
  onTakeBack: () => void;
}

/** The outcome, with the service's record and the time it was read. Stays until the user moves on. */
export function Verdict({ sentNames, onTakeBack, ...next }: VerdictProps) {
  const { entry } = next;
  const names = useOperationNames(entry, sentNames);
  const i18n = useI18n();
  const ticket = useTicket(['verdict', 'claim', 'terms', 'problem']);
  const { t } = i18n;
  const heading = useRef<HTMLHeadingElement>(null);
  const sentences = stepSentences(i18n, entry).join('\n');

  useEffect(() => heading.current?.focus(), []);
  useEffect(() => announce(sentences), [sentences]);

  const record = latestRecord(entry);
  return (
    <section className="rounded-card border border-line bg-surface p-4 sm:p-5">
      <h2 ref={heading} tabIndex={-1} className="text-lg outline-none">
        <MaskedWords>{t('verdict.title', { key: entry.masked })}</MaskedWords>
      </h2>
      <p className="text-muted">
        {[names.controllerName ?? entry.nodeId, names.customerName].filter(Boolean).map((name, index) => (
          <span key={name}>
            {index > 0 && ' · '}
            <bdi>{name}</bdi>
          </span>
        ))}
      </p>
      <ul className="my-2 divide-y divide-line border-y border-line">
        {entry.claim && <VerdictStep operation="claim" step={entry.claim} onTakeBack={onTakeBack} />}
        {entry.activate && <VerdictStep operation="activate" step={entry.activate} onTakeBack={onTakeBack} />}
      </ul>
      {record && <Record record={record} />}
      {isOpen(entry) && !isBusy(entry) && <p className="mt-3">{t('verdict.keepsChecking')}</p>}
      {isHalfDone(entry) && <p className="mt-3">{t('verdict.halfDone')}</p>}
      {entry.isDrafted && <p className="mt-3">{t('verdict.drafted')}</p>}
      <div className="mt-4 flex flex-wrap gap-2">
        <NextSteps {...next} />
        <CopyButton
          words
          label={t('verdict.copy')}
          text={() => ticket.write((words) => verdictText(words, entry, names))}
        />
        <TicketLanguage ticket={ticket} />
      </div>
    </section>
  );
}

/** The service's record, as read back. */
function Record({ record }: { record: LicenseRecord }) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 rounded-in bg-sunken px-3 py-2 text-sm">
      <dt className="text-muted">{t('verdict.record.type')}</dt>
      <dd>{typeWord(i18n, record.type)}</dd>
      <dt className="text-muted">{t('verdict.record.capacity')}</dt>
      <dd>{capacityLine(i18n, record)}</dd>
      <dt className="text-muted">{t('verdict.record.activation')}</dt>
      <dd>
        {record.activationDate ? (
          <DateTime at={record.activationDate} show="dateTime" />
        ) : (
          t('verdict.record.none')
        )}
      </dd>
      <dt className="text-muted">{t('verdict.record.id')}</dt>
      <dd className="code">{record.id}</dd>
    </dl>
  );
}
