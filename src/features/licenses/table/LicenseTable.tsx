import { Fragment, memo, useId, useMemo, useRef, useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import type { LicenseConfig } from '#license/end.ts';
import type { LicenseRow } from '#license/licenseRow.ts';
import type { SortKey } from '#features/licenses/rules/sort.ts';
import { SpacerRow } from '#ui/list/SpacerRow.tsx';
import { useWidth } from '#ui/hooks/useWidth.ts';
import { useFixedRows } from '#ui/list/useFixedRows.ts';
import {
  fittingColumns,
  longestCapacity,
  longestDate,
  widenColumns,
  type Column,
  type LongCapacities,
} from './columns.ts';
import { LicenseTableRow, SkeletonRows } from './LicenseTableRow.tsx';
import { ROW_PX, type TableSettings } from './tableSettings.ts';
import { rowClicks, rowIndexOf } from './rowClicks.ts';
import { TableHead } from './TableHead.tsx';
import type { SelectionState } from '#features/licenses/list/useSelection.ts';
import { useRowKeys } from './useRowKeys.ts';

export interface LicenseRowsProps {
  /** The shown rows; null until the first licenses have arrived. */
  rows: readonly LicenseRow[] | null;
  /** False while more licenses are being received. */
  isComplete: boolean;
  licenseConfig: LicenseConfig;
  /** The id of the license whose details are open. */
  openedId: string | undefined;
  /** Opens the details of a license. Must be stable, so that rows are not rendered again. */
  onOpen: (id: string) => void;
}

interface LicenseTableProps extends LicenseRowsProps {
  settings: TableSettings;
  /** Of every row read, so that filters do not change the widths; null until the first licenses have arrived. */
  capacities: LongCapacities | null;
  selection: SelectionState;
  sortKeys: readonly SortKey[];
  onSort: (sortKeys: readonly SortKey[]) => void;
}

const HEAD_PX = 36;
const NO_ROWS: readonly LicenseRow[] = [];

/**
 * The licenses as a table with a sticky head. Only the visible rows are rendered, and re-rendered only when their own
 * props change, not on each keystroke in a filter.
 */
export const LicenseTable = memo(function LicenseTable(props: LicenseTableProps) {
  const { isComplete, licenseConfig, openedId, onOpen, settings, selection, sortKeys, onSort } = props;
  const { t } = useI18n();
  const hint = useId();
  const container = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const height = ROW_PX[settings.density];
  const rows = props.rows ?? NO_ROWS;
  const count = rows.length;
  const columns = useFittingColumns(settings.columns, props.capacities, useWidth(container));
  const [lastActive, setActive] = useState(0);
  const active = Math.min(lastActive, Math.max(count - 1, 0));
  const { drawn, after, scrollTo } = useFixedRows({
    list: body,
    count,
    rowPx: height,
    covered: HEAD_PX,
    keep: active,
  });
  const pageSize = Math.max(1, Math.floor((window.innerHeight - HEAD_PX) / height) - 1);
  const onKeyDown = useRowKeys({ list: body, count, active, setActive, pageSize, selection, scrollTo });

  return (
    <div
      ref={container}
      // One listener for all rows instead of one per row.
      role="presentation"
      className="rounded-card border border-line bg-surface contain-content"
      onClick={rowClicks({ rows, active, setActive, selection, onOpen })}
      onKeyDown={(event) => rowIndexOf(event.target) !== null && onKeyDown(event)}
      onFocus={({ target }) => setActive(rowIndexOf(target) ?? active)}
      // Shift selects rows here, not text.
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
    >
      <p id={hint} className="sr-only">
        {t('licenses.keys')}
      </p>
      <table
        aria-describedby={hint}
        // -1, since the number of rows is unknown until the list is complete.
        aria-rowcount={isComplete ? count + 1 : -1}
        className="w-full table-fixed border-separate border-spacing-0 text-sm"
      >
        <caption className="sr-only">{t('licenses.title')}</caption>
        <TableHead columns={columns} rows={rows} selection={selection} sortKeys={sortKeys} onSort={onSort} />
        <tbody ref={body}>
          {props.rows === null && <SkeletonRows columns={columns} height={height} />}
          {drawn.map(({ index, before }) => {
            const row = rows[index];
            return (
              row && (
                // Keyed by index, so that filtering updates the cells of mounted rows instead of mounting new ones.
                <Fragment key={index}>
                  <SpacerRow height={before} />
                  <LicenseTableRow
                    row={row}
                    licenseConfig={licenseConfig}
                    columns={columns}
                    index={index}
                    height={height}
                    isOpened={row.license.id === openedId}
                    isSelected={selection.ids.has(row.license.id)}
                    isActive={index === active}
                  />
                </Fragment>
              )
            );
          })}
          <SpacerRow height={after} />
        </tbody>
      </table>
    </div>
  );
});

/** Returns the columns that fit. Keeps the array while the columns are the same, so that rows are not re-rendered. */
function useFittingColumns(
  chosen: readonly Column[],
  capacities: LongCapacities | null,
  width: number,
): readonly Column[] {
  const { t, format } = useI18n();
  const capacity = capacities ? longestCapacity(capacities, format.number) : 0;
  const date = useMemo(() => longestDate(format.date), [format]);
  const widened = useMemo(() => widenColumns(chosen, { capacity, date }, t), [chosen, capacity, date, t]);
  const ids = fittingColumns(widened, width)
    .map(({ id }) => id)
    .join();
  return useMemo(() => widened.filter(({ id }) => ids.split(',').includes(id)), [widened, ids]);
}
