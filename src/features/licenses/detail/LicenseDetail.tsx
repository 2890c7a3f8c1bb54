import { useState, type ReactNode } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { CAPACITIES } from '#license/capacity.ts';
import type { LicenseConfig } from '#license/end.ts';
import type { LicenseRow } from '#license/licenseRow.ts';
import { hrefOf } from '#routing/routes.ts';
import { Linked } from '#components/license/Linked.tsx';
import { durationWords, typeWord } from '#components/license/licenseWords.ts';
import { StateBadge } from '#components/license/StateBadge.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import { NotStated } from '#features/licenses/values/NotStated.tsx';
import { EndInCalendar } from './EndInCalendar.tsx';
import { KeyLine } from './KeyLine.tsx';
import { NextStep } from '#features/licenses/values/NextStep.tsx';
import { LazyReadAloud } from './readAloud/LazyReadAloud.tsx';
import { licenseTicket } from './licenseTicket.ts';
import { Timeline } from './Timeline.tsx';
import { Ends, Kw, Stated } from '#features/licenses/values/values.tsx';

export interface LicenseDetailProps {
  row: LicenseRow;
  customer: { id: string; name: string | null };
  rules: LicenseConfig;
  now: number;
  /** When the service said all this, epoch milliseconds. */
  readAt: number;
  /** It stands beside the list, and is no dialog itself. */
  beside: boolean;
}

/** Everything that is known of one license, and what can be done with it. */
export function LicenseDetail({ row, customer, rules, now, readAt, beside }: LicenseDetailProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { license } = row;
  const [aloud, setAloud] = useState(false);
  const duration = durationWords(i18n, license.duration, rules);
  const spelled = aloud && (
    <LazyReadAloud value={license.key} dialog={beside} onClose={() => setAloud(false)} />
  );
  if (spelled && !beside) return spelled;
  return (
    <div className="grid gap-4">
      <div className="grid gap-2">
        <p className="font-medium">
          <StateBadge state={row.state} />
        </p>
        <KeyLine key={license.id} value={license.key} onAloud={() => setAloud(true)} />
        {spelled}
        <NextStep row={row} customerId={customer.id} look="primary" />
      </div>
      <Timeline license={license} now={now} rules={rules} />
      <dl className="grid gap-1.5">
        <Fact name={t('licenses.type')}>
          <bdi>{typeWord(i18n, license.type)}</bdi>
        </Fact>
        {CAPACITIES.map((name) => (
          <Fact key={name} name={t(`terms.capacity.${name}`)}>
            <span className="tabular-nums">
              <Kw license={license} name={name} unit />
            </span>
          </Fact>
        ))}
        <Fact name={t('licenses.created')}>
          <Stated value={license.creationDate} absent={t('terms.notStated')} show="dateTime" />
        </Fact>
        <Fact name={t('licenses.activated')}>
          <Stated value={license.activationDate} absent={t('terms.activated.no')} show="dateTime" />
        </Fact>
        <Fact
          name={t('terms.duration')}
          note={duration !== null && rules.durationUnit === null && t('licenses.duration.unit.hint')}
        >
          {duration ?? <NotStated inWords means={t('terms.notStated')} />}
        </Fact>
        <Fact name={t('licenses.ends')} note={row.end?.computed && t('licenses.ends.computedFoot')}>
          <Ends row={row} rules={rules} show="dateTime" />
        </Fact>
        <Fact name={t('licenses.linked')}>
          <Linked datalinks={license.datalinks} />
        </Fact>
      </dl>
      {license.datalinks && license.datalinks.length > 0 && (
        <Ids name={t('licenses.datalinks')} ids={license.datalinks} copy={t('licenses.copyDatalink')} />
      )}
      <Ids name={t('licenses.id')} ids={[license.id]} copy={t('licenses.copyId')} />
      <div className="flex flex-wrap gap-2">
        <CopyButton
          words
          label={t('licenses.copyTicket')}
          text={() => licenseTicket(i18n, row, rules, customer, readAt)}
        />
        <CopyButton
          words
          label={t('licenses.copyTicket.markdown')}
          text={() => licenseTicket(i18n, row, rules, customer, readAt, 'markdown')}
        />
        <CopyButton words label={t('licenses.copyLink')} text={() => linkTo(customer.id, license.id)} />
        <EndInCalendar row={row} customer={customer} readAt={readAt} link={linkTo(customer.id, license.id)} />
      </div>
    </div>
  );
}

/** To this license alone, whatever the list is filtered by. */
const linkTo = (customerId: string, license: string) =>
  window.location.origin +
  hrefOf({ to: '/customers/$customerId', params: { customerId }, search: { license } });

function Fact({ name, note, children }: { name: string; note?: ReactNode; children: ReactNode }) {
  return (
    <div className="flex flex-wrap justify-between gap-x-4">
      <dt className="shrink-0 text-muted">{name}</dt>
      <dd className="min-w-0 flex-1 text-right [&_time]:whitespace-normal">{children}</dd>
      {note && <dd className="basis-full text-sm text-muted">{note}</dd>}
    </div>
  );
}

function Ids({ name, ids, copy }: { name: string; ids: readonly string[]; copy: string }) {
  return (
    <div>
      <p className="text-sm text-muted">{name}</p>
      <ul>
        {ids.map((id) => (
          <li key={id} className="flex items-center gap-1">
            <bdi className="code min-w-0 flex-1 text-sm">{id}</bdi>
            <CopyButton label={copy} text={() => id} />
          </li>
        ))}
      </ul>
    </div>
  );
}
