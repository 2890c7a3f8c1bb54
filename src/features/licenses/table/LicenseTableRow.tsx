import { memo } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { maskKey } from '#license/key.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { cx } from '#ui/cx.ts';
import { SkeletonBar } from '#ui/Skeleton.tsx';
import { CELLS, type CellProps } from './cells.tsx';
import { cellClass, type Column } from './columns.ts';
import { rowId } from '#features/licenses/list/rowId.ts';

const CELL = 'border-t border-line whitespace-nowrap overflow-hidden text-ellipsis py-0';
// A shape stands on the line of the text beside it, and would lift its row off the line of the others.
const BADGE = '[&>span]:flex';

interface LicenseTableRowProps extends CellProps {
  columns: readonly Column[];
  index: number;
  /** px */
  height: number;
  selected: boolean;
  picked: boolean;
  /** The one that Tab reaches. */
  active: boolean;
}

/** One license. The table that it is in hears what is done with it. */
export const LicenseTableRow = memo(function LicenseTableRow(props: LicenseTableRowProps) {
  const { row, rules, columns, index, height, selected, picked, active } = props;
  const { t } = useI18n();
  const masked = maskKey(row.license.key);
  const tabIndex = active ? 0 : -1;
  return (
    <tr
      data-index={index}
      // The head is the first.
      aria-rowindex={index + 2}
      style={{ height }}
      className={cx('cursor-pointer', selected ? 'bg-accent-soft' : picked ? 'bg-sunken' : 'hover:bg-sunken')}
    >
      <td data-picks className={cx(CELL, 'pl-3')}>
        <input
          type="checkbox"
          tabIndex={tabIndex}
          aria-label={t('licenses.pick', { key: masked })}
          className="block size-4"
          checked={picked}
          // The table hears of it, with the Shift key that a change does not tell.
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
                id={rowId(row.license.id)}
                tabIndex={tabIndex}
                aria-label={t('licenses.show', { key: masked })}
                aria-current={selected || undefined}
                className="code min-h-8 min-w-8 rounded-in text-left focus-visible:-outline-offset-2"
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
            <Cell of={column.id} row={row} rules={rules} />
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

const BARS = ['w-24', 'w-16', 'w-20', 'w-24', 'w-14', 'w-20', 'w-24', 'w-16'];

/** Stands where rows will. */
export function WaitingRows({ columns, height }: { columns: readonly Column[]; height: number }) {
  return BARS.map((width, at) => (
    <tr key={at} style={{ height }}>
      <td className={cx(CELL, 'pl-3')}>
        <SkeletonBar className="w-4" />
      </td>
      {columns.map((column) => (
        <td key={column.id} className={cx(CELL, cellClass(column))}>
          <SkeletonBar className={column.kw ? 'w-6' : column.id === 'state' ? width : 'w-14'} />
        </td>
      ))}
    </tr>
  ));
}
