import type { UseQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { Config } from '#api/config.ts';
import type { License } from '#api/contract/license.ts';
import type { Rows } from '#api/contract/rows.ts';
import type { Timed } from '#api/licenses.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { licenseRows } from '#license/list.ts';
import type { Preset } from '#license/vocabulary.ts';
import { serviceNow } from '#lib/serviceNow.ts';
import { Freshness } from '#show/Freshness.tsx';
import { Unreadable } from '#show/Unreadable.tsx';
import { Button } from '#ui/Button.tsx';
import { cx } from '#ui/cx.ts';
import { Notice } from '#ui/Notice.tsx';
import { useMedia } from '#ui/useMedia.ts';
import { useNow } from '#ui/useNow.ts';
import { useShown } from '#ui/useShown.tsx';
import { Footnotes } from './Footnotes.tsx';
import { LicenseCards } from './LicenseCards.tsx';
import { LicenseExport } from './LicenseExport.tsx';
import { LicenseTable } from './LicenseTable.tsx';
import { Presets } from './Presets.tsx';
import { ReadFailedAgain } from './ReadFailedAgain.tsx';
import { SelectedLicense } from './SelectedLicense.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useFocusBack } from './useFocusBack.ts';
import { useListView } from './useListView.ts';

interface LicenseListProps {
  customer: { id: string; name: string | null };
  config: Config;
  read: UseQueryResult<Timed<Rows<License>>>;
}

/** The licenses, read or being read, with what narrows them and the details of one. */
export function LicenseList({ customer, config, read }: LicenseListProps) {
  const { t, format } = useI18n();
  const roomy = useMedia('(min-width: 64rem)');
  const beside = useMedia('(min-width: 80rem)');
  const tick = useNow();
  const licenses = read.data?.value.rows;
  const serverTime = read.data?.serverTime ?? tick;
  const now = serviceNow(tick, { at: read.dataUpdatedAt || tick, serverTime });
  const rows = useMemo(() => (licenses ? licenseRows(licenses, now, config) : null), [licenses, now, config]);

  const view = useListView(licenses, rows);
  const { search, change, found, counts, clear } = view;
  const { shown, more } = useShown(found ?? []);

  const [openedHere, setOpenedHere] = useState(false);
  const select = useCallback(
    (license: string) => {
      setOpenedHere(true);
      change({ license });
    },
    [change],
  );
  useFocusBack(search.license);

  function choose(preset: Preset) {
    if (preset === 'all') clear();
    // The view is a question about state or link of its own.
    else change({ preset, state: undefined, linked: undefined });
  }

  const list = {
    rows: found && shown,
    rules: config,
    selected: search.license,
    onSelect: select,
  };
  return (
    <section aria-label={t('licenses.title')} aria-busy={!rows}>
      <div className="mb-3 grid gap-3">
        <Presets active={search.preset ?? 'all'} counts={counts} onChoose={choose} />
        <Toolbar view={view} roomy={roomy} />
      </div>
      {read.isError && <ReadFailedAgain error={read.error} />}
      <div className="mb-1 flex min-h-11 flex-wrap items-center justify-between gap-x-3">
        <div className="flex items-center gap-2">
          <output className="text-sm text-muted">
            {found && rows
              ? t('licenses.count', { shown: format.number(found.length), all: format.number(rows.length) })
              : t('licenses.loading')}
          </output>
          {found && rows && found.length < rows.length && (
            <Button look="bare" className="link" onClick={clear}>
              {t('licenses.clear')}
            </Button>
          )}
        </div>
        <div className="flex flex-wrap items-center justify-end gap-2 max-sm:grow max-sm:justify-between">
          <Freshness read={read} />
          <LicenseExport
            rows={found}
            all={rows?.length ?? 0}
            unreadable={read.data?.value.unreadable.length ?? 0}
            customer={customer}
            rules={config}
            search={search}
            typed={view.text}
            readAt={serverTime}
          />
        </div>
      </div>
      <div className="mb-3 empty:hidden">
        <Unreadable rows={read.data?.value.unreadable ?? []} />
      </div>
      <div
        className={cx(
          'grid items-start gap-4',
          beside && search.license && 'grid-cols-[minmax(0,1fr)_17rem]',
        )}
      >
        <div className="min-w-0">
          {found?.length === 0 ? (
            <Notice
              title={t('licenses.noMatch.title')}
              actions={<Button onClick={clear}>{t('licenses.clear')}</Button>}
            >
              <p>{t('licenses.noMatch.hint')}</p>
            </Notice>
          ) : roomy ? (
            <LicenseTable {...list} sort={search} onSort={change} />
          ) : (
            <LicenseCards {...list} customerId={customer.id} />
          )}
          {more}
          <Footnotes rows={shown} rules={config} />
        </div>
        {rows && search.license && (
          <SelectedLicense
            row={rows.find(({ license }) => license.id === search.license)}
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
