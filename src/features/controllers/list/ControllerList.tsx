import type { UseQueryResult } from '@tanstack/react-query';
import type { Device } from '#api/contract/device.ts';
import type { Rows } from '#api/contract/rows.ts';
import { useI18n } from '#i18n/useI18n.ts';
import type { Controller } from '#license/tree.ts';
import { Freshness } from '#components/Freshness.tsx';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { UnreadableCount } from '#components/problem/UnreadableCount.tsx';
import { Notice } from '#ui/Notice.tsx';
import { SkeletonBar } from '#ui/Skeleton.tsx';
import { useMediaQuery } from '#ui/hooks/useMediaQuery.ts';
import { clip } from '#lib/text/clip.ts';
import { ControllerCards, ControllerTable } from './ControllerRows.tsx';

interface ControllerListProps {
  read: UseQueryResult<Rows<Device>>;
  controllers: Controller[] | undefined;
  found: Controller[];
  filter: string;
  /** What came of looking the text up outside the list is said already. */
  lookedUp: boolean;
  canLookUp: boolean;
}

export function ControllerList({
  read,
  controllers,
  found,
  filter,
  lookedUp,
  canLookUp,
}: ControllerListProps) {
  const { t, format } = useI18n();
  const wide = useMediaQuery('(min-width: 40rem)');

  if (read.isPending) return <Loading />;
  if (!controllers) {
    return (
      <ProblemPanel error={read.error} title={t('controllers.failed')} onRetry={() => void read.refetch()} />
    );
  }
  const Rows = wide ? ControllerTable : ControllerCards;
  const unreadable = <UnreadableCount rows={read.data?.unreadable ?? []} />;
  if (controllers.length === 0) {
    return (
      <>
        {!lookedUp && (
          <Notice title={t('controllers.empty.title')}>
            <p>{t('controllers.empty.hint')}</p>
          </Notice>
        )}
        {unreadable}
      </>
    );
  }
  return (
    <section aria-label={t('controllers.title')}>
      <div className="flex min-h-11 items-center justify-between gap-3">
        <output className="block text-sm text-muted">
          {t('controllers.count', {
            shown: format.number(found.length),
            all: format.number(controllers.length),
          })}
        </output>
        <Freshness read={read} />
      </div>
      {found.length > 0 && <Rows controllers={found} />}
      {found.length === 0 && !lookedUp && (
        <Notice title={t('controllers.noMatch.title', { text: clip(filter, 60) })}>
          <p>{t('controllers.noMatch.hint')}</p>
          {canLookUp && <p>{t('controllers.lookup.hint')}</p>}
        </Notice>
      )}
      {unreadable}
    </section>
  );
}

function Loading() {
  const { t } = useI18n();
  return (
    <div>
      <output className="flex min-h-11 items-center text-sm text-muted">{t('controllers.loading')}</output>
      <div className="divide-y divide-line rounded-card border border-line bg-surface">
        {['w-32', 'w-52', 'w-40', 'w-28', 'w-60', 'w-44'].map((width) => (
          <div
            key={width}
            className="grid min-h-20 content-center gap-2 px-4 sm:min-h-11 sm:grid-cols-3 sm:items-center"
          >
            <SkeletonBar className={width} />
            <SkeletonBar className="w-40" />
            <SkeletonBar className="w-24" />
          </div>
        ))}
      </div>
    </div>
  );
}
