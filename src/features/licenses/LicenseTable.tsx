import { memo } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { CAPACITIES } from '#license/capacity.ts';
import type { LicenseRules } from '#license/end.ts';
import { maskKey } from '#license/key.ts';
import type { LicenseRow } from '#license/list.ts';
import { Linked } from '#show/Linked.tsx';
import { typeWord } from '#show/licenseWords.ts';
import { StateBadge } from '#show/StateBadge.tsx';
import { Copy } from '#ui/Copy.tsx';
import { cx } from '#ui/cx.ts';
import { Bar } from '#ui/Skeleton.tsx';
import { cellClass, COLUMNS } from './columns.ts';
import { rowId } from './rowId.ts';
import { SortHead } from './SortHead.tsx';
import type { LicenseSearch } from './search.ts';
import { Ends, Kw, Stated } from './values.tsx';

export interface LicenseRowsProps {
  /** Null while they are being read. */
  rows: readonly LicenseRow[] | null;
  rules: LicenseRules;
  selected: string | undefined;
  /** Has to stay the same function, so that a row is drawn once. */
  onSelect: (id: string) => void;
}

interface LicenseTableProps extends LicenseRowsProps {
  sort: Pick<LicenseSearch, 'sort' | 'order'>;
  onSort: (sort: Pick<LicenseSearch, 'sort' | 'order'>) => void;
}

/** The licenses as dense rows under a head that stays in sight. */
export function LicenseTable({ rows, rules, selected, onSelect, sort, onSort }: LicenseTableProps) {
  const { t } = useI18n();
  return (
    <div className="@container rounded-card border border-line bg-surface">
      <table className="w-full table-fixed border-separate border-spacing-0 text-sm">
        <caption className="sr-only">{t('licenses.title')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <SortHead key={column.sort} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows === null
            ? SKELETON.map((width, at) => <Waiting key={at} width={width} />)
            : rows.map((row) => (
                <Row
                  key={row.license.id}
                  row={row}
                  rules={rules}
                  selected={row.license.id === selected}
                  onSelect={onSelect}
                />
              ))}
        </tbody>
      </table>
    </div>
  );
}

const CELL = 'h-9 border-t border-line whitespace-nowrap overflow-hidden text-ellipsis';
const PLAIN = cellClass({});
// A shape stands on the line of the text beside it, and would lift its row off the line of the others.
const BADGE = cx(PLAIN, '[&>span]:flex');
const ROOMY = cellClass({ roomy: true });
const NUMBER = cellClass({ kw: true });
const END = cellClass({ apart: true });
const ACTIVATED = cellClass({ apart: true, roomy: true });

interface RowProps extends Omit<LicenseRowsProps, 'rows' | 'selected'> {
  row: LicenseRow;
  selected: boolean;
}

const Row = memo(function Row({ row, rules, selected, onSelect }: RowProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { license, state } = row;
  const masked = maskKey(license.key);
  const type = typeWord(i18n, license.type);
  return (
    <tr
      className={cx('cursor-pointer', selected ? 'bg-accent-soft' : 'hover:bg-sunken')}
      onClick={(event) => {
        const onControl = event.target instanceof Element && event.target.closest('button');
        if (!onControl && !getSelection()?.toString()) onSelect(license.id);
      }}
    >
      <td className={cx(CELL, BADGE, 'pl-3')}>
        <StateBadge state={state} />
      </td>
      <td className={cx(CELL, PLAIN)}>
        <span className="flex items-center justify-between">
          <button
            type="button"
            id={rowId(license.id)}
            aria-label={t('licenses.show', { key: masked })}
            aria-current={selected || undefined}
            className="code min-h-8 min-w-8 rounded-in text-left focus-visible:-outline-offset-2"
            onClick={() => onSelect(license.id)}
          >
            {masked}
          </button>
          <Copy label={t('terms.copyKey')} text={() => license.key} />
        </span>
      </td>
      <td className={cx(CELL, ROOMY)} title={type}>
        <bdi>{type}</bdi>
      </td>
      {CAPACITIES.map((name) => (
        <td key={name} className={cx(CELL, NUMBER)}>
          <Kw license={license} name={name} />
        </td>
      ))}
      <td className={cx(CELL, ACTIVATED)}>
        <Stated value={license.activationDate} absent={t('terms.activated.no')} />
      </td>
      <td className={cx(CELL, END)}>
        <Ends row={row} rules={rules} />
      </td>
      <td className={cx(CELL, BADGE)}>
        <Linked datalinks={license.datalinks} />
      </td>
    </tr>
  );
});

const SKELETON = ['w-24', 'w-16', 'w-20', 'w-24', 'w-14', 'w-20', 'w-24', 'w-16'];

function Waiting({ width }: { width: string }) {
  return (
    <tr>
      {COLUMNS.map((column, at) => (
        <td key={column.sort} className={cx(CELL, cellClass(column), at === 0 && 'pl-3')}>
          <Bar className={column.kw ? 'w-6' : at === 0 ? width : 'w-14'} />
        </td>
      ))}
    </tr>
  );
}
