import { useState } from 'react';
import { TicketLanguage } from '#components/ticket/TicketLanguage.tsx';
import { useTicket } from '#components/ticket/useTicket.ts';
import { useI18n } from '#i18n/useI18n.ts';
import type { LicenseConfig } from '#license/end.ts';
import type { LicenseRow } from '#license/licenseRow.ts';
import { nextStep } from '#license/nextStep.ts';
import { hrefOf } from '#routing/routes.ts';
import { Explain } from '#components/explain/Explain.tsx';
import { StateBadge } from '#components/license/StateBadge.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import { EndInCalendar } from './EndInCalendar.tsx';
import { KeyLine } from './KeyLine.tsx';
import { NextStep } from '#features/licenses/values/NextStep.tsx';
import { LazyReadAloud } from './readAloud/LazyReadAloud.tsx';
import { LicenseFacts } from './LicenseFacts.tsx';
import { licenseTicket } from './licenseTicket.ts';
import { Timeline } from './Timeline.tsx';

export interface LicenseDetailProps {
  row: LicenseRow;
  customer: { id: string; name: string | null };
  licenseConfig: LicenseConfig;
  /** Service time, epoch milliseconds. */
  now: number;
  /** Service time of the answer, epoch milliseconds. */
  readAt: number;
  /** Whether the details are shown beside the list instead of in a dialog. */
  isBeside: boolean;
}

/** All data of a license, and the actions that it offers. */
export function LicenseDetail({ row, customer, licenseConfig, now, readAt, isBeside }: LicenseDetailProps) {
  const { t } = useI18n();
  const ticket = useTicket(['licenseDetail', 'licenses', 'terms']);
  const { license } = row;
  const step = nextStep(row);
  const [isReadAloud, setReadAloud] = useState(false);
  const link = linkTo(customer.id, license.id);
  const writeTicket = (form?: 'markdown') =>
    ticket.write((i18n) => licenseTicket(i18n, row, licenseConfig, customer, readAt, form));
  const readAloud = isReadAloud && (
    <LazyReadAloud value={license.key} isDialog={isBeside} onClose={() => setReadAloud(false)} />
  );
  if (readAloud && !isBeside) return readAloud;
  return (
    <div className="grid gap-4">
      <div className="grid gap-2">
        <p className="font-medium">
          <StateBadge state={row.state} />
        </p>
        <KeyLine key={license.id} value={license.key} onReadAloud={() => setReadAloud(true)} />
        {readAloud}
        {step && (
          <div className="flex items-center gap-1">
            <NextStep row={row} customerId={customer.id} look="primary" className="flex-1" />
            <Explain topic={step} />
          </div>
        )}
      </div>
      <Timeline license={license} now={now} licenseConfig={licenseConfig} />
      <LicenseFacts row={row} licenseConfig={licenseConfig} />
      {license.datalinks && license.datalinks.length > 0 && (
        <Ids
          name={t('licenseDetail.datalinks')}
          ids={license.datalinks}
          copyLabel={t('licenseDetail.copyDatalink')}
        />
      )}
      <Ids name={t('licenses.id')} ids={[license.id]} copyLabel={t('licenseDetail.copyId')} />
      <div className="flex flex-wrap gap-2">
        <CopyButton words label={t('licenseDetail.copyTicket')} text={() => writeTicket()} />
        <CopyButton
          words
          label={t('licenseDetail.copyTicket.markdown')}
          text={() => writeTicket('markdown')}
        />
        <CopyButton words label={t('licenseDetail.copyLink')} text={() => link} />
        <EndInCalendar row={row} customer={customer} readAt={readAt} link={link} />
      </div>
      <TicketLanguage ticket={ticket} />
    </div>
  );
}

/** Returns the URL of the details of a license, without the filters of the list. */
const linkTo = (customerId: string, license: string) =>
  window.location.origin +
  hrefOf({ to: '/customers/$customerId', params: { customerId }, search: { license } });

function Ids({ name, ids, copyLabel }: { name: string; ids: readonly string[]; copyLabel: string }) {
  return (
    <div>
      <p className="text-sm text-muted">{name}</p>
      <ul>
        {ids.map((id) => (
          <li key={id} className="flex items-center gap-1">
            <bdi className="code min-w-0 flex-1 text-sm">{id}</bdi>
            <CopyButton label={copyLabel} text={() => id} />
          </li>
        ))}
      </ul>
    </div>
  );
}
