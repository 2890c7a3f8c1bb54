import { memo } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { maskKey } from '#license/key.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { cx } from '#ui/cx.ts';
import { CELLS, type CellProps } from './cells.tsx';
import { cellClass, type Column } from './columns.ts';
import { openerId } from '#features/licenses/detail/useOpenedLicense.ts';

const CELL = 'border-t border-line whitespace-nowrap overflow-hidden text-ellipsis py-0';
// An inline shape would shift the baseline of its row.
const BADGE = '[&>span]:flex';

interface LicenseTableRowProps extends Omit<CellProps, 'tabIndex'> {
  columns: readonly Column[];
  index: number;
  /** px */
  height: number;
  /** Whether the details of the license are open. */
  isOpened: boolean;
  isSelected: boolean;
  /** Whether Tab reaches this row. */
  isActive: boolean;
}

/** A license. The table handles the events of its rows. */
export const LicenseTableRow = memo(function LicenseTableRow(props: LicenseTableRowProps) {
  const { row, licenseConfig, columns, index, height, isOpened, isSelected, isActive } = props;
  const { t } = useI18n();
  const masked = maskKey(row.license.key);
  const tabIndex = isActive ? 0 : -1;
  return (
    <tr
      data-index={index}
      // The head is row 1.
      aria-rowindex={index + 2}
      style={{ height }}
      className={cx(
        'cursor-pointer',
        isOpened ? 'bg-accent-soft' : isSelected ? 'bg-sunken' : 'hover:bg-sunken',
      )}
    >
      <td data-selects className={cx(CELL, 'ps-3')}>
        <input
          type="checkbox"
          tabIndex={tabIndex}
          aria-label={t('licenses.select', { key: masked })}
          className="block size-4"
          checked={isSelected}
          // The table handles the click, since a change event does not tell whether Shift was pressed.
          readOnly
        />
      </td>
      {columns.map((column) => (
        <td
          key={column.id}
          className={cx(CELL, cellClass(column), (column.id === 'state' || column.id === 'links') && BADGE)}
        >
          {column.id === 'key' ? (
            <span className="flex items-center justify-between">
              <button
                type="button"
                data-opens
                id={openerId(row.license.id)}
                tabIndex={tabIndex}
                aria-label={t('licenses.show', { key: masked })}
                aria-current={isOpened || undefined}
                className="code min-h-8 min-w-8 rounded-in text-start focus-visible:-outline-offset-2"
              >
                {masked}
              </button>
              <CopyButton
                key={row.license.id}
                className="-my-1"
                label={t('terms.copyKey')}
                text={() => row.license.key}
                tabIndex={tabIndex}
              />
            </span>
          ) : (
            <Cell of={column.id} row={row} licenseConfig={licenseConfig} tabIndex={tabIndex} />
          )}
        </td>
      ))}
    </tr>
  );
});

function Cell({ of, ...props }: CellProps & { of: keyof typeof CELLS }) {
  const Content = CELLS[of];
  return <Content {...props} />;
}

const SKELETON_ROWS = 8;

/** Placeholders while no rows have arrived: pictures of rows, since elements would take longer than the rows themselves. */
export function SkeletonRows({ columns, height }: { columns: readonly Column[]; height: number }) {
  return (
    <tr>
      <td aria-hidden colSpan={columns.length + 1} className="p-0">
        <div
          className="skeleton-rows before:animate-pulse rtl:-scale-x-100"
          style={{ height: SKELETON_ROWS * height, backgroundSize: `auto ${height}px` }}
        />
      </td>
    </tr>
  );
}
