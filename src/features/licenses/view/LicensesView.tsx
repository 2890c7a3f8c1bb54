import type { UseQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { Config } from '#api/config.ts';
import type { License } from '#api/contract/license.ts';
import type { Rows } from '#api/contract/rows.ts';
import type { Timed } from '#api/licenses.ts';
import { useI18n } from '#i18n/useI18n.ts';
import type { SortKey } from '#features/licenses/rules/sort.ts';
import type { Preset } from '#license/vocabulary.ts';
import { serviceNow } from '#lib/serviceNow.ts';
import { useScrollRestoration } from '#routing/scrollRestoration.ts';
import { Freshness } from '#components/Freshness.tsx';
import { UnreadableCount } from '#components/problem/UnreadableCount.tsx';
import { Button } from '#ui/Button.tsx';
import { cx } from '#ui/cx.ts';
import { Notice } from '#ui/Notice.tsx';
import { useMediaQuery } from '#ui/hooks/useMediaQuery.ts';
import { useNow } from '#ui/hooks/useNow.ts';
import { CountLine } from './CountLine.tsx';
import { usePrefetchDetail } from '#features/licenses/detail/LazyLicenseDetail.tsx';
import { Footnotes } from '#features/licenses/values/Footnotes.tsx';
import { LicenseCards } from '#features/licenses/list/LicenseCards.tsx';
import { LicenseExport } from '#features/licenses/export/LicenseExport.tsx';
import { LicenseTable } from '#features/licenses/table/LicenseTable.tsx';
import { TableSettingsButton } from '#features/licenses/table/TableSettingsButton.tsx';
import { useTableSettings } from '#features/licenses/table/tableSettings.ts';
import { selectedRows } from '#features/licenses/list/selection.ts';
import { Presets } from '#features/licenses/filters/Presets.tsx';
import { RefreshFailed } from './RefreshFailed.tsx';
import { SelectedLicense } from '#features/licenses/detail/SelectedLicense.tsx';
import { sortText } from '#features/licenses/filters/sorting.ts';
import { Toolbar } from './Toolbar.tsx';
import { useIdle } from '#lib/useIdle.ts';
import { useRestoreFocus } from './useRestoreFocus.ts';
import { useLicenseList } from '#features/licenses/list/useLicenseList.ts';
import { useSelection } from '#features/licenses/list/useSelection.ts';

interface LicenseListProps {
  customer: { id: string; name: string | null };
  config: Config;
  read: UseQueryResult<Timed<Rows<License>>>;
  /** What is here of a list that is still on its way. */
  soFar: Rows<License> | null;
}

/** The licenses, read or being read, with what narrows them and the details of one. */
export function LicensesView({ customer, config, read, soFar }: LicenseListProps) {
  const { t } = useI18n();
  const isWide = useMediaQuery('(min-width: 64rem)');
  const beside = useMediaQuery('(min-width: 80rem)');
  const tick = useNow();
  const whole = read.data !== undefined;
  const list = read.data?.value ?? soFar;
  const serverTime = read.data?.serverTime ?? tick;
  const now = serviceNow(tick, { at: read.dataUpdatedAt || tick, serverTime });

  const view = useLicenseList(list?.rows, whole, now, config);
  const { search, change, found, rows, clear } = view;
  const shown = found?.rows;
  // A part of the list in which nothing is found says nothing of the rest.
  const waiting = !shown || (!whole && shown.length === 0);
  const picked = useSelection(shown ?? NONE);
  const taken = useMemo(
    () => (whole && shown && rows ? selectedRows(picked.ids, shown, rows) : null),
    [whole, picked.ids, shown, rows],
  );
  const look = useTableSettings();
  usePrefetchDetail(useIdle(!waiting));
  useScrollRestoration(whole && found !== null && found.all === rows?.length);

  const [openedHere, setOpenedHere] = useState(false);
  const select = useCallback(
    (license: string) => {
      setOpenedHere(true);
      change({ license });
    },
    [change],
  );
  useRestoreFocus(search.license);
  const selected = useMemo(
    () => rows?.find(({ license }) => license.id === search.license),
    [rows, search.license],
  );

  const choose = useCallback(
    (preset: Preset) => {
      if (preset === 'all') clear();
      // The view is a question about state or link of its own.
      else change({ preset, state: undefined, linked: undefined });
    },
    [change, clear],
  );
  const sort = useCallback((keys: readonly SortKey[]) => change({ sort: sortText(keys) }), [change]);

  const parts = {
    rows: waiting ? null : shown,
    whole,
    rules: config,
    selected: search.license,
    onSelect: select,
  };
  return (
    <section aria-label={t('licenses.title')} aria-busy={waiting || view.working}>
      <div className="mb-3 grid gap-3">
        <Presets active={search.preset ?? 'all'} counts={view.counts} onChoose={choose} />
        <Toolbar view={view} isWide={isWide} />
      </div>
      {read.isError && <RefreshFailed error={read.error} />}
      <div className="mb-1 flex min-h-11 flex-wrap items-center justify-between gap-x-3">
        <CountLine view={view} whole={whole} picked={picked} />
        <div className="flex flex-wrap items-center justify-end gap-2 max-sm:grow max-sm:justify-between">
          <Freshness read={read} />
          {isWide && <TableSettingsButton look={look} />}
          <LicenseExport
            rows={taken}
            picked={picked.ids.size > 0}
            all={rows?.length ?? 0}
            unreadable={list?.unreadable.length ?? 0}
            customer={customer}
            rules={config}
            search={search}
            typed={view.text.typed}
            readAt={serverTime}
          />
        </div>
      </div>
      <div className="mb-3 empty:hidden">
        <UnreadableCount rows={list?.unreadable ?? []} />
      </div>
      <div
        className={cx(
          'grid items-start gap-4',
          beside && search.license && 'grid-cols-[minmax(0,1fr)_17rem]',
        )}
      >
        <div className="min-w-0">
          {!waiting && shown.length === 0 ? (
            <Notice
              title={t('licenses.noMatch.title')}
              actions={<Button onClick={clear}>{t('licenses.clear')}</Button>}
            >
              <p>{t('licenses.noMatch.hint')}</p>
            </Notice>
          ) : isWide ? (
            <LicenseTable {...parts} look={look} picked={picked} keys={view.keys} onSort={sort} />
          ) : (
            <LicenseCards {...parts} customerId={customer.id} />
          )}
          <Footnotes rows={shown ?? NONE} rules={config} />
        </div>
        {search.license && (selected || (whole && rows)) && (
          <SelectedLicense
            row={selected}
            customer={customer}
            rules={config}
            now={now}
            readAt={serverTime}
            beside={beside}
            takeFocus={openedHere}
            onClose={() => change({ license: undefined })}
          />
        )}
      </div>
    </section>
  );
}

const NONE = [] as const;
