import type { PlainKey } from '#i18n/i18n.ts';
import type { SortColumn } from '#license/vocabulary.ts';
import { cx } from '#ui/cx.ts';

export interface Column {
  id: SortColumn;
  label: PlainKey;
  /** In rem, so that nothing moves when rows arrive, are filtered or sorted. The last column takes what is left. */
  width: number;
  /** In kW, to the right. */
  kw?: true;
  /** Keeps its distance from the numbers before it. */
  apart?: true;
  /** Cannot be put away: without it a row says nothing. */
  always?: true;
  /** Only there once it is asked for. */
  extra?: true;
}

export const COLUMNS: readonly Column[] = [
  { id: 'state', label: 'licenses.state', width: 11, always: true },
  { id: 'key', label: 'licenses.key', width: 6, always: true },
  { id: 'type', label: 'licenses.type', width: 7 },
  { id: 'gridKw', label: 'terms.capacity.gridKw', width: 3.25, kw: true },
  { id: 'solarKw', label: 'terms.capacity.solarKw', width: 3.25, kw: true },
  { id: 'batteryKw', label: 'terms.capacity.batteryKw', width: 4, kw: true },
  { id: 'evKw', label: 'terms.capacity.evKw', width: 3.25, kw: true },
  { id: 'created', label: 'licenses.created', width: 7.25, apart: true, extra: true },
  { id: 'activated', label: 'licenses.activated', width: 7.25, apart: true },
  { id: 'duration', label: 'terms.duration', width: 7, apart: true, extra: true },
  { id: 'ends', label: 'licenses.ends', width: 7, apart: true },
  { id: 'id', label: 'licenses.id', width: 19, apart: true, extra: true },
  { id: 'links', label: 'licenses.linked', width: 6.5 },
];

/** The box with which a row is picked, rem. */
export const SELECT_WIDTH = 2.25;

/** What gives way first where the list is narrow; the details have it anyway. */
const GIVES_WAY: readonly SortColumn[] = [
  'id',
  'created',
  'duration',
  'activated',
  'type',
  'links',
  'evKw',
  'ends',
];

/** Those of the chosen columns that have room, in their order. @param width of the list, rem */
export function fittingColumns(chosen: readonly Column[], width: number): readonly Column[] {
  const kept = new Set(chosen);
  for (const id of GIVES_WAY) {
    const needed = [...kept].reduce((sum, column) => sum + column.width, SELECT_WIDTH);
    if (needed <= width) break;
    for (const column of chosen) if (column.id === id) kept.delete(column);
  }
  return kept.size === chosen.length ? chosen : [...kept];
}

/** What the cells of a column have in common, head and body. */
export function cellClass({ kw, apart }: Pick<Column, 'kw' | 'apart'>): string {
  return cx(apart ? 'pr-1.5 pl-3' : 'px-1.5', kw && 'text-right tabular-nums');
}
