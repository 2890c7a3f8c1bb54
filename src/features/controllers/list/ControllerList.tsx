import type { UseQueryResult } from '@tanstack/react-query';
import type { Device } from '#api/contract/device.ts';
import type { Rows } from '#api/contract/rows.ts';
import { useI18n } from '#i18n/useI18n.ts';
import type { LicenseConfig } from '#license/end.ts';
import type { Controller } from '#license/tree.ts';
import { Freshness } from '#components/Freshness.tsx';
import { LazyPrepareVisit } from '#components/visit/LazyPrepareVisit.tsx';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { UnreadableCount } from '#components/problem/UnreadableCount.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { SkeletonBar } from '#ui/waiting/Skeleton.tsx';
import { useMediaQuery } from '#ui/hooks/useMediaQuery.ts';
import { clip } from '#lib/text/clip.ts';
import { ControllerCards } from './ControllerCards.tsx';
import { ControllerTable } from './ControllerTable.tsx';

interface ControllerListProps {
  read: UseQueryResult<Rows<Device>>;
  controllers: Controller[] | undefined;
  /** The controllers that match the filter. */
  matches: Controller[];
  filter: string;
  /** Whether the result of a lookup outside the list is shown. */
  isLookedUp: boolean;
  /** Looks the text up outside the list; null if the text cannot be a nodeId. */
  onLookUp: (() => void) | null;
  onClear: () => void;
  licenseConfig: LicenseConfig;
}

/** The controllers that match the filter, or the reason why there are none. */
export function ControllerList({
  read,
  controllers,
  matches,
  filter,
  isLookedUp,
  onLookUp,
  onClear,
  licenseConfig,
}: ControllerListProps) {
  const { t, format } = useI18n();
  const isWide = useMediaQuery('(min-width: 40rem)');

  if (read.isPending) return <ListSkeleton />;
  if (!controllers) {
    return (
      <ProblemPanel error={read.error} title={t('controllers.failed')} onRetry={() => void read.refetch()} />
    );
  }
  const List = isWide ? ControllerTable : ControllerCards;
  const unreadable = <UnreadableCount rows={read.data?.unreadable ?? []} />;
  if (controllers.length === 0) {
    return (
      <>
        {!isLookedUp && read.data?.unreadable.length === 0 && (
          <Notice title={t('controllers.empty.title')} actions={<Freshness read={read} />}>
            <p>{t('controllers.empty.hint')}</p>
          </Notice>
        )}
        {unreadable}
      </>
    );
  }
  return (
    <section aria-label={t('controllers.title')}>
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-3">
        <output className="block text-sm text-muted">
          {t('controllers.count', {
            shown: format.number(matches.length),
            all: controllers.length,
          })}
        </output>
        <span className="flex items-center gap-1">
          <Freshness read={read} />
          {matches.length > 0 && (
            <LazyPrepareVisit of={() => ({ nodeIds: matches.map(({ nodeId }) => nodeId) })} />
          )}
        </span>
      </div>
      {matches.length > 0 && <List controllers={matches} licenseConfig={licenseConfig} />}
      {matches.length === 0 && !isLookedUp && (
        <Notice
          title={t('controllers.noMatch.title', { text: clip(filter, 60) })}
          actions={
            <>
              {onLookUp && <Button onClick={onLookUp}>{t('controllers.lookup.button')}</Button>}
              <Button onClick={onClear}>{t('controllers.showAll')}</Button>
            </>
          }
        >
          <p>{t('controllers.noMatch.hint')}</p>
          {onLookUp && <p>{t('controllers.lookup.hint')}</p>}
        </Notice>
      )}
      {unreadable}
    </section>
  );
}

function ListSkeleton() {
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
