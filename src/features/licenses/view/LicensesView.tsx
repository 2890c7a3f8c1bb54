import type { UseQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { License } from '#api/contract/license.ts';
import type { Rows } from '#api/contract/rows.ts';
import type { Timed } from '#api/licenses.ts';
import { useI18n } from '#i18n/useI18n.ts';
import type { Preset } from '#license/vocabulary.ts';
import type { LicenseConfig } from '#license/end.ts';
import { serviceNow } from '#lib/serviceNow.ts';
import { useIdle } from '#ui/hooks/useIdle.ts';
import { useScrollRestoration } from '#routing/scrollRestoration.ts';
import { Freshness } from '#components/Freshness.tsx';
import { usePrefetchLinkedTo } from '#components/license/LazyLinkedTo.tsx';
import { UnreadableCount } from '#components/problem/UnreadableCount.tsx';
import { cx } from '#ui/cx.ts';
import { useMediaQuery } from '#ui/hooks/useMediaQuery.ts';
import { useNow } from '#ui/hooks/useNow.ts';
import { usePrefetchDetail } from '#features/licenses/detail/LazyLicenseDetail.tsx';
import { OpenedLicense } from '#features/licenses/detail/OpenedLicense.tsx';
import { useOpenedLicense } from '#features/licenses/detail/useOpenedLicense.ts';
import { LicenseExport } from '#features/licenses/export/LicenseExport.tsx';
import { Presets } from '#features/licenses/filters/Presets.tsx';
import { selectedRows } from '#features/licenses/list/selection.ts';
import { useLicenseList } from '#features/licenses/list/useLicenseList.ts';
import { useSelection } from '#features/licenses/list/useSelection.ts';
import { TableSettingsButton } from '#features/licenses/table/TableSettingsButton.tsx';
import { useTableSettings } from '#features/licenses/table/tableSettings.ts';
import { CountLine } from './CountLine.tsx';
import { RefreshFailed } from './RefreshFailed.tsx';
import { ShownLicenses } from './ShownLicenses.tsx';
import { Toolbar } from './Toolbar.tsx';

interface LicensesViewProps {
  customer: { id: string; name: string | null };
  licenseConfig: LicenseConfig;
  read: UseQueryResult<Timed<Rows<License>>>;
  /** The licenses received so far while the list is loading. */
  partial: Rows<License> | null;
}

const NO_ROWS = [] as const;

/** The licenses of a customer with their filters, and the details of the opened one. */
export function LicensesView({ customer, licenseConfig, read, partial }: LicensesViewProps) {
  const { t } = useI18n();
  const isWide = useMediaQuery('(min-width: 64rem)');
  const isBeside = useMediaQuery('(min-width: 80rem)');
  const deviceNow = useNow();
  const isComplete = read.data !== undefined;
  const list = read.data?.value ?? partial;
  const readAt = read.data?.serverTime ?? deviceNow;
  const now = serviceNow(deviceNow, { at: read.dataUpdatedAt || deviceNow, serverTime: readAt });

  const view = useLicenseList(list?.rows, isComplete, now, licenseConfig);
  const { search, change, rows, allRows, clearFilters } = view;
  // An incomplete list without matches may still have matches in the rest.
  const isLoading = !rows || (!isComplete && rows.length === 0);
  const selection = useSelection(rows ?? NO_ROWS);
  const exportRows = useMemo(
    () => (isComplete && rows && allRows ? selectedRows(selection.ids, rows, allRows) : null),
    [isComplete, selection.ids, rows, allRows],
  );
  const tableSettings = useTableSettings();
  const opened = useOpenedLicense(search.license, allRows, change);
  const isIdle = useIdle(!isLoading);
  usePrefetchDetail(isIdle);
  usePrefetchLinkedTo(isIdle);
  useScrollRestoration(isComplete && rows !== null && view.total === allRows?.length);

  const choosePreset = useCallback(
    (preset: Preset) => {
      if (preset === 'all') clearFilters();
      // Presets include a filter by state or link.
      else change({ preset, state: undefined, linked: undefined });
    },
    [change, clearFilters],
  );

  return (
    <section aria-label={t('licenses.title')} aria-busy={isLoading || view.isWorking}>
      <div className="mb-3 grid gap-3">
        <Presets active={search.preset ?? 'all'} counts={view.counts} onChoose={choosePreset} />
        <Toolbar view={view} isWide={isWide} />
      </div>
      {read.isError && <RefreshFailed error={read.error} />}
      <div className="mb-1 flex min-h-11 flex-wrap items-center justify-between gap-x-3">
        <CountLine view={view} isComplete={isComplete} selection={selection} />
        {/* A line of its own on a phone, also before the time is known, so that nothing below moves. */}
        <div className="flex flex-wrap items-center justify-end gap-2 max-sm:w-full">
          <div className="max-sm:grow">
            <Freshness read={read} />
          </div>
          {isWide && <TableSettingsButton settings={tableSettings} />}
          <LicenseExport
            rows={exportRows}
            isSelection={selection.ids.size > 0}
            total={allRows?.length ?? 0}
            unreadable={list?.unreadable.length ?? 0}
            customer={customer}
            licenseConfig={licenseConfig}
            search={search}
            typed={view.text.typed}
            readAt={readAt}
          />
        </div>
      </div>
      <div className="mb-3 empty:hidden">
        <UnreadableCount rows={list?.unreadable ?? []} />
      </div>
      <div
        className={cx('grid items-start gap-4', isBeside && opened.id && 'grid-cols-[minmax(0,1fr)_17rem]')}
      >
        <ShownLicenses
          view={view}
          rows={isLoading ? null : rows}
          isComplete={isComplete}
          isWide={isWide}
          licenseConfig={licenseConfig}
          openedId={opened.id}
          onOpen={opened.open}
          tableSettings={tableSettings}
          selection={selection}
          customerId={customer.id}
        />
        {opened.id && (opened.row || (isComplete && allRows)) && (
          <OpenedLicense
            row={opened.row}
            customer={customer}
            licenseConfig={licenseConfig}
            now={now}
            readAt={readAt}
            isBeside={isBeside}
            takesFocus={opened.takesFocus}
            onClose={opened.close}
          />
        )}
      </div>
    </section>
  );
}
