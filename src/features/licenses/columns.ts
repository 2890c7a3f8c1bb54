import type { PlainKey } from '#i18n/i18n.ts';
import type { SortColumn } from '#license/vocabulary.ts';
import { cx } from '#ui/cx.ts';

export interface Column {
  sort: SortColumn;
  label: PlainKey;
  /** Fixed, so that nothing moves when rows arrive, are filtered or sorted. The last one takes what is left. */
  width: string;
  /** In kW, to the right. */
  kw?: true;
  /** Keeps its distance from the numbers before it. */
  apart?: true;
  /** Only where the list has the room; the details have it anyway. */
  roomy?: true;
}

export const COLUMNS: readonly Column[] = [
  { sort: 'state', label: 'licenses.state', width: 'w-44' },
  { sort: 'key', label: 'licenses.key', width: 'w-24' },
  { sort: 'type', label: 'licenses.type', width: 'w-28', roomy: true },
  { sort: 'gridKw', label: 'terms.capacity.gridKw', width: 'w-13', kw: true },
  { sort: 'solarKw', label: 'terms.capacity.solarKw', width: 'w-13', kw: true },
  { sort: 'batteryKw', label: 'terms.capacity.batteryKw', width: 'w-16', kw: true },
  { sort: 'evKw', label: 'terms.capacity.evKw', width: 'w-13', kw: true },
  { sort: 'activated', label: 'licenses.activated', width: 'w-29', apart: true, roomy: true },
  { sort: 'ends', label: 'licenses.ends', width: 'w-28', apart: true },
  { sort: 'links', label: 'licenses.linked', width: '@min-[58rem]:w-32' },
];

/** What the cells of a column have in common, head and body. */
export function cellClass({ kw, apart, roomy }: Pick<Column, 'kw' | 'apart' | 'roomy'>): string {
  return cx(
    apart ? 'pr-1.5 pl-3' : 'px-1.5',
    kw && 'text-right tabular-nums',
    roomy && 'hidden @min-[58rem]:table-cell',
  );
}
