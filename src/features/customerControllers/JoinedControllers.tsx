import type { UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import * as z from 'zod/mini';
import type { Device } from '#api/contract/device.ts';
import type { License } from '#api/contract/license.ts';
import type { Rows } from '#api/contract/rows.ts';
import type { Timed } from '#api/licenses.ts';
import { useI18n } from '#i18n/useI18n.ts';
import type { LicenseConfig } from '#license/end.ts';
import {
  listedRows,
  unknownViews,
  viewContents,
  CONTROLLER_VIEWS,
  type ControllerView,
} from './rules/views.ts';
import { changeSearch } from '#routing/navigate.ts';
import { useSearchParams } from '#routing/useSearchParams.ts';
import { BatchProgress } from '#components/BatchProgress.tsx';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { UnreadableCount } from '#components/problem/UnreadableCount.tsx';
import { Freshness } from '#components/Freshness.tsx';
import { Link } from '#routing/Link.tsx';
import { buttonClass } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { ControllerFilters } from './ControllerFilters.tsx';
import { useControllerFilters } from './useControllerFilters.ts';
import { ViewSections } from './ViewSections.tsx';
import { useCustomerControllers } from './useCustomerControllers.ts';
import { ViewChips } from './ViewChips.tsx';

interface JoinedControllersProps {
  devices: UseQueryResult<Rows<Device>> & { data: Rows<Device> };
  list: UseQueryResult<Timed<Rows<License>>>;
  customerId: string;
  licenseConfig: LicenseConfig;
}

/** The other views list licenses. */
const LISTS_CONTROLLERS: ReadonlySet<ControllerView> = new Set([
  'all',
  'bare',
  'endedOnly',
  'foreign',
  'unread',
]);

const View = z.catch(z.enum(CONTROLLER_VIEWS), 'all');

/** The controllers with their licenses, updated with every controller that is read. */
export function JoinedControllers({ devices, list, customerId, licenseConfig }: JoinedControllersProps) {
  const { t, format } = useI18n();
  const progress = useCustomerControllers({
    devices: devices.data,
    list: list.data,
    listReadAt: list.dataUpdatedAt,
    licenseConfig,
  });
  const { joined, batch, total, done, failed, oldestReadAt } = progress;
  const contents = useMemo(() => viewContents(joined), [joined]);
  const filters = useControllerFilters(progress);
  const search = useSearchParams();
  const view = View.parse(search.show);
  const { pathname } = window.location;
  const chooseView = (next: ControllerView) =>
    changeSearch(pathname, (params) => (next === 'all' ? params.delete('show') : params.set('show', next)), {
      replace: false,
    });

  const counts = { done: format.number(done), total: format.number(total) };
  const words =
    failed > 0
      ? t('customerControllers.progress.failed', { ...counts, failed: format.number(failed) })
      : t('customerControllers.progress', counts);
  return (
    <section aria-label={t('customerControllers.title')} className="grid gap-3">
      <ViewChips
        contents={contents}
        unknown={unknownViews(list.data !== undefined, joined.isComplete)}
        active={view}
        onChoose={chooseView}
      />
      <BatchProgress
        status={batch}
        done={done}
        total={total}
        words={words}
        oldest={oldestReadAt}
        startLabel={joined.isComplete ? undefined : t('customerControllers.loadAll')}
        onReread={async () => {
          const [result] = await Promise.all([list.refetch(), devices.refetch()]);
          return result;
        }}
      />
      {list.error && (
        <ProblemPanel
          error={list.error}
          title={t('customerControllers.list.failed')}
          onRetry={() => void list.refetch()}
        />
      )}
      {devices.isError && (
        <ProblemPanel
          error={devices.error}
          title={t('customerControllers.devices.failed')}
          onRetry={() => void devices.refetch()}
        />
      )}
      <div className="empty:hidden">
        <UnreadableCount rows={[...devices.data.unreadable, ...(list.data?.value.unreadable ?? [])]} />
      </div>
      {total === 0 && (
        <Notice
          title={t('customerControllers.empty.title')}
          actions={
            <>
              <Link to="/claim" search={{ customer: customerId }} className={buttonClass('plain')}>
                {t('terms.next.claim')}
              </Link>
              <Freshness read={devices} />
            </>
          }
        >
          <p>{t('customerControllers.empty.hint')}</p>
        </Notice>
      )}
      {total > 0 && LISTS_CONTROLLERS.has(view) && (
        <ControllerFilters
          customerId={customerId}
          typed={filters.typed}
          onType={filters.type}
          sort={filters.sort}
          onSort={filters.chooseSort}
          shown={() => filters.apply(listedRows(contents, view)).map(({ controller }) => controller.nodeId)}
        />
      )}
      <ViewSections
        view={view}
        contents={contents}
        filters={filters}
        progress={progress}
        customerId={customerId}
        onChoose={chooseView}
      />
    </section>
  );
}
