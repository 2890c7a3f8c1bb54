import { Fragment, memo, useId, useMemo, useRef, useState, type MouseEvent } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import type { LicenseConfig } from '#license/end.ts';
import type { LicenseRow } from '#license/licenseRow.ts';
import type { SortKey } from '#features/licenses/rules/sort.ts';
import { SpacerRow } from '#ui/list/SpacerRow.tsx';
import { useWidth } from '#ui/hooks/useWidth.ts';
import { useVirtualRows } from '#ui/list/useVirtualRows.ts';
import { fittingColumns, type Column } from './columns.ts';
import { LicenseTableRow, WaitingRows } from './LicenseTableRow.tsx';
import { ROW_PX, type TableSettings } from './tableSettings.ts';
import { SelectAllHeader, SortHeader } from './SortHeader.tsx';
import type { SelectionState } from '#features/licenses/list/useSelection.ts';
import { useRowKeys } from './useRowKeys.ts';

export interface LicenseRowsProps {
  /** Null while there are none yet. */
  rows: readonly LicenseRow[] | null;
  /** Whether these are all of them, or more are on their way. */
  whole: boolean;
  rules: LicenseConfig;
  selected: string | undefined;
  /** Has to stay the same function, so that a row is drawn once. */
  onSelect: (id: string) => void;
}

interface LicenseTableProps extends LicenseRowsProps {
  look: TableSettings;
  picked: SelectionState;
  keys: readonly SortKey[];
  onSort: (keys: readonly SortKey[]) => void;
}

const HEAD_PX = 36;
const NO_ROWS: readonly LicenseRow[] = [];

/**
 * The licenses as dense rows under a head that stays in sight. Only the rows in sight are drawn, and those only when
 * something about them changes: not with every letter that is typed.
 */
export const LicenseTable = memo(function LicenseTable(props: LicenseTableProps) {
  const { rows, whole, rules, selected, onSelect, look, picked, keys, onSort } = props;
  const { t } = useI18n();
  const hint = useId();
  const box = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const columns = useFitting(look.columns, useWidth(box));
  const height = ROW_PX[look.density];
  const found = rows ?? NO_ROWS;
  const count = found.length;
  const [at, setActive] = useState(0);
  const active = Math.min(at, Math.max(count - 1, 0));
  const { drawn, after, scrollTo } = useVirtualRows({
    list: body,
    count,
    rowPx: height,
    covered: HEAD_PX,
    keep: active,
  });
  const page = Math.max(1, Math.floor((window.innerHeight - HEAD_PX) / height) - 1);
  const onKeyDown = useRowKeys({ list: body, count, active, setActive, page, picked, scrollTo });

  function onClick({ target, shiftKey, ctrlKey, metaKey }: MouseEvent) {
    const index = indexOf(target);
    const row = found[index ?? -1];
    if (index === null || !row || !(target instanceof Element)) return;
    const button = target.closest('button');
    if (button && !button.matches('[data-opens]')) return;
    setActive(index);
    if (shiftKey) picked.upTo(index, active);
    else if (ctrlKey || metaKey || target.closest('[data-picks]')) picked.toggle(index);
    else if (button || !getSelection()?.toString()) onSelect(row.license.id);
  }

  return (
    <div
      ref={box}
      // It hears for its rows, so that none of thousands has to.
      role="presentation"
      className="rounded-card border border-line bg-surface contain-content"
      onClick={onClick}
      onKeyDown={(event) => indexOf(event.target) !== null && onKeyDown(event)}
      onFocus={({ target }) => setActive(indexOf(target) ?? active)}
      // Shift picks rows here, and no text.
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
    >
      <p id={hint} className="sr-only">
        {t('licenses.keys')}
      </p>
      <table
        aria-describedby={hint}
        // Nobody knows how many there will be.
        aria-rowcount={whole ? count + 1 : -1}
        className="w-full table-fixed border-separate border-spacing-0 text-sm"
      >
        <caption className="sr-only">{t('licenses.title')}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <SelectAllHeader picked={picked} found={found} />
            {columns.map((column, place) => (
              <SortHeader
                key={column.id}
                column={column}
                last={place === columns.length - 1}
                keys={keys}
                onSort={onSort}
              />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows === null && <WaitingRows columns={columns} height={height} />}
          {drawn.map(({ index, before }) => {
            const row = found[index];
            return (
              row && (
                // By its place: a letter in the filter changes the words of rows, and makes none anew.
                <Fragment key={index}>
                  <SpacerRow height={before} />
                  <LicenseTableRow
                    row={row}
                    rules={rules}
                    columns={columns}
                    index={index}
                    height={height}
                    selected={row.license.id === selected}
                    picked={picked.ids.has(row.license.id)}
                    active={index === active}
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

/** Of the row that something is in; null for what is in none. */
function indexOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('tr[data-index]') : null;
  return row ? Number(row.dataset.index) : null;
}

/** The columns that have room; the same ones as before where they are the same, so that no row is drawn for nothing. */
function useFitting(chosen: readonly Column[], width: number): readonly Column[] {
  const ids = fittingColumns(chosen, width)
    .map(({ id }) => id)
    .join();
  return useMemo(() => chosen.filter(({ id }) => ids.split(',').includes(id)), [chosen, ids]);
}
