import { useI18n } from '#i18n/useI18n.ts';
import type { License } from '#api/contract/license.ts';
import type { LicenseConfig } from '#license/end.ts';
import { timeline, type LicenseEvent } from '#features/licenses/rules/timeline.ts';
import { cx } from '#ui/cx.ts';
import { DateTime } from '#ui/DateTime.tsx';
import { Computed } from '#features/licenses/values/values.tsx';

const FUTURE: ReadonlySet<LicenseEvent['kind']> = new Set(['planned', 'ends']);

interface TimelineProps {
  license: License;
  now: number;
  licenseConfig: LicenseConfig;
}

/** The events of a license, oldest first: past events have a filled mark, future ones a hollow one. */
export function Timeline({ license, now, licenseConfig }: TimelineProps) {
  const { t } = useI18n();
  const events = timeline(license, now, licenseConfig);
  return (
    <>
      <ol aria-label={t('licenses.timeline')} className="ms-1.5 border-s border-line">
        {events.map(({ kind, at, computed }) => (
          <li key={kind} className="relative flex justify-between gap-3 py-1 ps-4">
            <span
              aria-hidden
              className={cx(
                'absolute top-1/2 start-0 size-2.5 -translate-1/2 border-2 rtl:translate-x-1/2',
                kind === 'now' ? 'rotate-45 border-accent bg-accent' : 'rounded-full border-ink',
                kind !== 'now' && (FUTURE.has(kind) ? 'bg-surface' : 'bg-ink'),
              )}
            />
            <span className={cx('shrink-0', kind === 'now' && 'font-semibold')}>
              {t(`licenses.timeline.${kind}`)}
            </span>
            <span className="text-end [&_time]:whitespace-normal">
              {kind === 'now' ? <DateTime at={at} /> : <DateTime at={at} show="dateTime" />}
              {computed && <Computed />}
            </span>
          </li>
        ))}
      </ol>
      {events.some(({ computed }) => computed) && (
        <p className="mt-1 text-sm text-muted">{t('licenses.ends.computedFoot')}</p>
      )}
    </>
  );
}
