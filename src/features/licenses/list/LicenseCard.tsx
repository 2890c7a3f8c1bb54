import { ChevronRight } from 'lucide-react';
import { memo } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { isStated, type LicenseConfig } from '#license/end.ts';
import { maskKey } from '#license/key.ts';
import type { LicenseRow } from '#license/licenseRow.ts';
import { LazyLinkedTo } from '#components/license/LazyLinkedTo.tsx';
import { capacityLine, durationWords, typeWord } from '#components/license/licenseWords.ts';
import { StateBadge } from '#components/license/StateBadge.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import { cx } from '#ui/cx.ts';
import { NextStep } from '#features/licenses/values/NextStep.tsx';
import { Ends, Stated } from '#features/licenses/values/values.tsx';
import { openerId } from '#features/licenses/detail/useOpenedLicense.ts';

interface LicenseCardProps {
  row: LicenseRow;
  licenseConfig: LicenseConfig;
  isOpened: boolean;
  /** Opens the details of the license. */
  onOpen: (id: string) => void;
  customerId: string;
}

/** A license in order of importance: state and key, then type and capacity, then the next step. */
export const LicenseCard = memo(function LicenseCard(props: LicenseCardProps) {
  const { row, licenseConfig, isOpened, onOpen, customerId } = props;
  const i18n = useI18n();
  const { t } = i18n;
  const { license } = row;
  const duration = row.end ? null : durationWords(i18n, license.duration, licenseConfig);
  return (
    <div
      className={cx(
        'rounded-card border bg-surface sm:flex sm:items-center',
        isOpened ? 'border-accent' : 'border-line',
      )}
    >
      <button
        type="button"
        id={openerId(license.id)}
        aria-current={isOpened || undefined}
        className="grid w-full min-w-0 gap-1 rounded-card px-4 py-3 text-start hover:bg-sunken focus-visible:-outline-offset-2"
        onClick={() => onOpen(license.id)}
      >
        <span className="flex flex-wrap items-center justify-between gap-x-3">
          <span className="font-medium">
            <StateBadge state={row.state} />
          </span>
          <span className="inline-flex items-center gap-1">
            <bdi className="code whitespace-nowrap">{maskKey(license.key)}</bdi>
            <ChevronRight aria-hidden className="size-4 text-muted rtl:rotate-180" />
          </span>
        </span>
        <span>
          <bdi>{typeWord(i18n, license.type)}</bdi> · {capacityLine(i18n, license)}
        </span>
        <span className="text-sm text-muted empty:hidden">
          <Dates row={row} licenseConfig={licenseConfig} />
        </span>
        {duration && (
          <span className="text-sm text-muted">
            {t('common.labelled', { label: t('terms.duration'), value: duration })}
          </span>
        )}
      </button>
      {/* Beside the button, since a button must not contain a link. */}
      <div className="flex flex-wrap items-center justify-end gap-2 px-4 pb-2 sm:shrink-0 sm:py-3 sm:ps-0">
        <span className="min-w-28 flex-1 text-sm text-muted [&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center">
          <LazyLinkedTo license={license} />
        </span>
        <NextStep row={row} customerId={customerId} className="min-h-14 sm:min-h-11" />
        <CopyButton label={t('terms.copyKey')} text={() => license.key} />
      </div>
    </div>
  );
});

/** The activation date and the end date, if known. */
function Dates({
  row: { license, state, end },
  licenseConfig,
}: Pick<LicenseCardProps, 'row' | 'licenseConfig'>) {
  const { t } = useI18n();
  const isActivated = isStated(license.activationDate);
  return (
    <>
      {isActivated && (
        <>
          {t(state === 'planned' ? 'licenses.timeline.planned' : 'licenses.timeline.activated')}{' '}
          <Stated value={license.activationDate} absent="" />
        </>
      )}
      {isActivated && end && ' · '}
      {end && (
        <>
          {t(state === 'ended' ? 'licenses.timeline.ended' : 'licenses.timeline.ends')}{' '}
          <Ends row={{ license, end }} licenseConfig={licenseConfig} />
        </>
      )}
    </>
  );
}
