import { ChevronRight } from 'lucide-react';
import { memo, useRef } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { isStated } from '#license/end.ts';
import { maskKey } from '#license/key.ts';
import type { LicenseRow } from '#license/licenseRow.ts';
import { Linked } from '#components/license/Linked.tsx';
import { capacityLine, durationWords, typeWord } from '#components/license/licenseWords.ts';
import { StateBadge } from '#components/license/StateBadge.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import { cx } from '#ui/cx.ts';
import { SkeletonBar } from '#ui/Skeleton.tsx';
import { useVirtualRows } from '#ui/list/useVirtualRows.ts';
import type { LicenseRowsProps } from '#features/licenses/table/LicenseTable.tsx';
import { NextStep } from '#features/licenses/values/NextStep.tsx';
import { rowId } from './rowId.ts';
import { Ends, Stated } from '#features/licenses/values/values.tsx';

interface LicenseCardsProps extends LicenseRowsProps {
  customerId: string;
}

/** How high most cards are; each is measured once it is drawn. */
const CARD_PX = 205;
const GAP_PX = 8;

/** The licenses for a narrow screen: state and key first, then what it is, then what to do. */
export function LicenseCards({ rows, ...rest }: LicenseCardsProps) {
  if (rows === null) return <Waiting />;
  return <Cards rows={rows} {...rest} />;
}

function Cards({ rows, whole, selected, ...rest }: LicenseCardsProps & { rows: readonly LicenseRow[] }) {
  const { t } = useI18n();
  const list = useRef<HTMLUListElement>(null);
  const kept = rows.findIndex(({ license }) => license.id === selected);
  const { drawn, after, measure } = useVirtualRows({
    list,
    count: rows.length,
    rowPx: CARD_PX,
    gap: GAP_PX,
    keep: kept < 0 ? undefined : kept,
  });
  return (
    <ul ref={list} aria-label={t('licenses.title')} style={{ paddingBottom: after }}>
      {drawn.map(({ index, before }) => {
        const row = rows[index];
        return (
          row && (
            <li
              key={row.license.id}
              ref={measure}
              data-index={index}
              aria-posinset={index + 1}
              // Nobody knows how many there will be.
              aria-setsize={whole ? rows.length : -1}
              style={{ marginTop: before }}
            >
              <Card row={row} selected={row.license.id === selected} {...rest} />
            </li>
          )
        );
      })}
    </ul>
  );
}

interface CardProps extends Omit<LicenseCardsProps, 'rows' | 'whole' | 'selected'> {
  row: LicenseRow;
  selected: boolean;
}

const Card = memo(function Card({ row, rules, selected, onSelect, customerId }: CardProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { license } = row;
  const duration = row.end ? null : durationWords(i18n, license.duration, rules);
  return (
    <div
      className={cx(
        'rounded-card border bg-surface sm:flex sm:items-center',
        selected ? 'border-accent' : 'border-line',
      )}
    >
      <button
        type="button"
        id={rowId(license.id)}
        aria-current={selected || undefined}
        className="grid w-full min-w-0 gap-1 rounded-card px-4 py-3 text-left hover:bg-sunken focus-visible:-outline-offset-2"
        onClick={() => onSelect(license.id)}
      >
        <span className="flex flex-wrap items-center justify-between gap-x-3">
          <span className="font-medium">
            <StateBadge state={row.state} />
          </span>
          <span className="inline-flex items-center gap-1">
            <bdi className="code">{maskKey(license.key)}</bdi>
            <ChevronRight aria-hidden className="size-4 text-muted" />
          </span>
        </span>
        <span>
          <bdi>{typeWord(i18n, license.type)}</bdi> · {capacityLine(i18n, license)}
        </span>
        <span className="flex flex-wrap items-center justify-between gap-x-3 text-sm text-muted">
          <Linked datalinks={license.datalinks} />
          <Dates row={row} rules={rules} />
        </span>
        {duration && (
          <span className="text-sm text-muted">
            {t('terms.duration')}: {duration}
          </span>
        )}
      </button>
      <div className="flex items-center justify-between gap-2 px-4 pb-3 sm:shrink-0 sm:py-3 sm:pl-0">
        <NextStep row={row} customerId={customerId} className="min-h-14 flex-1 sm:min-h-11" />
        <span className="ml-auto">
          <CopyButton label={t('terms.copyKey')} text={() => license.key} />
        </span>
      </div>
    </div>
  );
});

/** From when and until when, as far as that is known. */
function Dates({ row: { license, state, end }, rules }: Pick<CardProps, 'row' | 'rules'>) {
  const { t } = useI18n();
  const activated = isStated(license.activationDate);
  return (
    <span>
      {activated && (
        <>
          {t(state === 'planned' ? 'licenses.timeline.planned' : 'licenses.timeline.activated')}{' '}
          <Stated value={license.activationDate} absent="" />
        </>
      )}
      {activated && end && ' · '}
      {end && (
        <>
          {t(state === 'ended' ? 'licenses.timeline.ended' : 'licenses.timeline.ends')}{' '}
          <Ends row={{ license, end }} rules={rules} />
        </>
      )}
    </span>
  );
}

function Waiting() {
  return (
    <div className="grid gap-2">
      {['w-24', 'w-36', 'w-20', 'w-28'].map((width) => (
        <div
          key={width}
          className="grid h-[10.5rem] content-start gap-3 rounded-card border border-line bg-surface p-4"
        >
          <SkeletonBar className={width} />
          <SkeletonBar className="w-56" />
          <SkeletonBar className="w-40" />
        </div>
      ))}
    </div>
  );
}
