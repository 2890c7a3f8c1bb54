import { useCallback } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { sortText } from '#features/licenses/filters/sorting.ts';
import { LazyLicenseCards } from '#features/licenses/list/LazyLicenseCards.tsx';
import type { LicenseListState } from '#features/licenses/list/useLicenseList.ts';
import type { SelectionState } from '#features/licenses/list/useSelection.ts';
import type { SortKey } from '#features/licenses/rules/sort.ts';
import { LicenseTable, type LicenseRowsProps } from '#features/licenses/table/LicenseTable.tsx';
import type { TableSettings } from '#features/licenses/table/tableSettings.ts';
import { Footnotes } from '#features/licenses/values/Footnotes.tsx';

interface ShownLicensesProps extends LicenseRowsProps {
  view: LicenseListState;
  isWide: boolean;
  tableSettings: TableSettings;
  selection: SelectionState;
  customerId: string;
}

const NO_ROWS = [] as const;

/** The shown rows as a table or as cards, depending on the width, or the reason why there are none. */
export function ShownLicenses(props: ShownLicensesProps) {
  const { view, isWide, tableSettings, selection, customerId, ...rowsProps } = props;
  const { rows, licenseConfig } = rowsProps;
  const { t } = useI18n();
  const { change } = view;
  const sort = useCallback((sortKeys: readonly SortKey[]) => change({ sort: sortText(sortKeys) }), [change]);
  return (
    <div className="min-w-0">
      {rows?.length === 0 ? (
        <Notice
          title={t('licenses.noMatch.title')}
          actions={<Button onClick={view.clearFilters}>{t('licenses.clear')}</Button>}
        >
          <p>{t('licenses.noMatch.hint')}</p>
        </Notice>
      ) : isWide ? (
        <LicenseTable
          {...rowsProps}
          settings={tableSettings}
          capacities={view.capacities}
          selection={selection}
          sortKeys={view.sortKeys}
          onSort={sort}
        />
      ) : (
        <LazyLicenseCards {...rowsProps} customerId={customerId} />
      )}
      <Footnotes rows={view.rows ?? NO_ROWS} licenseConfig={licenseConfig} />
    </div>
  );
}
