import { useRef, useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { useEntries } from '#operations/manager/operationContext.tsx';
import type { LicenseConfig } from '#license/end.ts';
import type { Entry } from '#operations/journal/entry.ts';
import { Chip } from '#ui/Chip.tsx';
import { cx } from '#ui/cx.ts';
import { useVirtualRows } from '#ui/list/useVirtualRows.ts';
import { ROW_KINDS, filterRows, type RowKind, type CheckedRow } from '#features/pairing/rules/rowKinds.ts';
import { GRID_COLUMNS, PairingTableRow } from './PairingTableRow.tsx';
import type { PairingLookups } from './usePairingLookups.ts';
import type { RowActions } from './useRowActions.ts';

interface PairingRowsProps {
  checkedRows: readonly CheckedRow[];
  /** Names of the controllers, by nodeId. */
  names: ReadonlyMap<string, string>;
  licenseConfig: LicenseConfig;
  nearTo: PairingLookups['nearTo'];
  counts: Record<RowKind, number>;
  actions: RowActions;
  isLocked: boolean;
}

/** Estimated height; a row is measured once it is rendered. */
const ROW_PX = 58;
const NONE: readonly Entry[] = [];

/** The rows, all or of one kind, as a virtual list. */
export function PairingRows(props: PairingRowsProps) {
  const { checkedRows, names, counts, ...rowProps } = props;
  const { t } = useI18n();
  const [kind, setKind] = useState<RowKind>('all');
  const [chosenIds, setChosenIds] = useState<ReadonlySet<number>>(new Set());
  const entries = useEntries();
  const list = useRef<HTMLUListElement>(null);
  const shown = filterRows(checkedRows, kind, chosenIds);
  const { drawn, after, measure } = useVirtualRows({ list, count: shown.length, rowPx: ROW_PX });

  function choose(next: RowKind) {
    setKind(next);
    setChosenIds(new Set(checkedRows.filter((each) => each.kind === next).map(({ row }) => row.id)));
  }
  // The outcomes of all other rows are in the pairing itself.
  const liveEntriesOf = ({ row, kind }: CheckedRow) => {
    if (kind !== 'open' && kind !== 'unknown') return NONE;
    const ids = [row.claim?.id, row.activate?.id];
    return entries.filter(({ id }) => ids.includes(id));
  };

  return (
    <div className="grid gap-2">
      <fieldset aria-label={t('pairing.show')} className="flex flex-wrap gap-1.5 sm:gap-2">
        {ROW_KINDS.filter((each) => each === 'all' || counts[each] > 0 || each === kind).map((each) => (
          <Chip key={each} pressed={each === kind} onClick={() => choose(each)}>
            {t(`pairing.count.${each}`, { count: counts[each] })}
          </Chip>
        ))}
      </fieldset>
      {shown.length === 0 && <p className="py-4 text-muted">{t('pairing.none')}</p>}
      {shown.length > 0 && (
        <div aria-hidden className={cx(GRID_COLUMNS, 'px-3 text-sm text-muted max-lg:hidden')}>
          <span />
          <span>{t('pairing.column.serial')}</span>
          <span>{t('pairing.column.key')}</span>
          <span>{t('pairing.column.state')}</span>
        </div>
      )}
      <ul
        ref={list}
        aria-label={t('pairing.table')}
        style={{ paddingBottom: after }}
        className="divide-y divide-line rounded-card border border-line bg-surface empty:hidden"
      >
        {drawn.map(({ index, before }) => {
          const each = shown[index];
          return (
            each && (
              <li
                key={each.row.id}
                ref={measure}
                data-index={index}
                aria-posinset={index + 1}
                aria-setsize={shown.length}
                style={{ marginTop: before }}
              >
                <PairingTableRow
                  checkedRow={each}
                  name={names.get(each.check.nodeId)}
                  above={checkedRows[each.number - 2]?.row.serial ?? ''}
                  {...rowProps}
                  liveEntries={liveEntriesOf(each)}
                />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
