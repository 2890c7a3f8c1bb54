import type { PlainKey } from '#i18n/i18n.ts';
import { mapped, type SlicedTask } from '#lib/tasks/slicedTask.ts';
import { CAPACITIES } from '#license/capacity.ts';
import type { LicenseRow } from '#license/licenseRow.ts';
import type { SortColumn } from '#license/vocabulary.ts';
import { cx } from '#ui/cx.ts';

export interface Column {
  id: SortColumn;
  label: PlainKey;
  /** In rem, so that the layout is stable while rows change. The last column takes the remaining width. */
  width: number;
  /** A capacity in kW, aligned at the end. */
  kw?: true;
  /** Has extra space before it, after a column of numbers. */
  apart?: true;
  /** Cannot be hidden. */
  always?: true;
  /** Hidden by default. */
  extra?: true;
  /** The words that the column shows, of which none may be cut in any language. */
  words?: readonly PlainKey[];
  /** The width of an icon before the words, rem. */
  icon?: number;
  /** Shows dates. */
  dates?: true;
}

const STATE_WORDS = [
  'terms.state.active',
  'terms.state.ended',
  'terms.state.endsSoon',
  'terms.state.notActivated',
  'terms.state.planned',
] as const;
const TYPE_WORDS = ['terms.type.commercial', 'terms.type.residential'] as const;
const LINK_WORDS = ['terms.linked.no', 'terms.linked.notSaid', 'terms.linked.yes'] as const;

export const COLUMNS: readonly Column[] = [
  { id: 'state', label: 'licenses.state', width: 11, always: true, words: STATE_WORDS, icon: 1.5 },
  { id: 'key', label: 'licenses.key', width: 6, always: true },
  { id: 'type', label: 'licenses.type', width: 7, words: TYPE_WORDS },
  { id: 'gridKw', label: 'terms.capacity.gridKw', width: 3.25, kw: true },
  { id: 'solarKw', label: 'terms.capacity.solarKw', width: 3.25, kw: true },
  { id: 'batteryKw', label: 'terms.capacity.batteryKw', width: 4, kw: true },
  { id: 'evKw', label: 'terms.capacity.evKw', width: 3.25, kw: true },
  { id: 'created', label: 'licenses.created', width: 7.25, apart: true, dates: true, extra: true },
  { id: 'activated', label: 'licenses.activated', width: 7.25, apart: true, dates: true },
  { id: 'duration', label: 'terms.duration', width: 7, apart: true, extra: true },
  { id: 'ends', label: 'licenses.ends', width: 7, apart: true, dates: true },
  { id: 'id', label: 'licenses.id', width: 19, apart: true, extra: true },
  { id: 'links', label: 'licenses.linked', width: 6.5, words: LINK_WORDS },
];

/** The width of a digit in the table's text size, rem. */
const CHARACTER_WIDTH = 0.55;
/** The width of a letter in words, on average and rounded up, rem. */
const LETTER_WIDTH = 0.48;
/** The width of a word in the head, rem, whose text is smaller and bold. Arabic letters are wider. */
const headWidth = (word: string) => word.length * (/\p{Script=Arabic}/u.test(word) ? 0.9 : 0.46);
/** The horizontal padding of a cell, rem. */
const CELL_PADDING = 0.75;
/** The padding of a column with extra space before it, rem. */
const APART_PADDING = 1.125;

/** The width of the column with the checkboxes, rem. */
export const SELECT_WIDTH = 2.25;

/** Columns that are hidden first in a narrow list. Their values are also shown in the details. */
const HIDDEN_FIRST: readonly SortColumn[] = [
  'id',
  'created',
  'duration',
  'activated',
  'type',
  'links',
  'evKw',
  'ends',
];

/**
 * Returns the chosen columns that fit, in their order.
 * @param width the width of the list, rem
 */
export function fittingColumns(chosen: readonly Column[], width: number): readonly Column[] {
  const visible = new Set(chosen);
  for (const id of HIDDEN_FIRST) {
    const needed = [...visible].reduce((sum, column) => sum + column.width, SELECT_WIDTH);
    if (needed <= width) break;
    for (const column of chosen) if (column.id === id) visible.delete(column);
  }
  return visible.size === chosen.length ? chosen : [...visible];
}

/** The capacities of a list that may be the longest when written, kW. */
export interface LongCapacities {
  largest: number;
  /** Characters of the longest one with a fraction, with a thousands separator. */
  fraction: number;
}

/** Finds the capacities to format for the width of a column: each value of 100,000 would take too long. */
export function* longCapacities(rows: readonly Pick<LicenseRow, 'license'>[]): SlicedTask<LongCapacities> {
  let [largest, fraction] = [0, 0];
  yield* mapped(rows, ({ license }) => {
    for (const name of CAPACITIES) {
      const kw = license[name] ?? 0;
      if (kw % 1) fraction = Math.max(fraction, `${+kw.toFixed(3)}`.length + 1);
      else if (kw > largest) largest = kw;
    }
  });
  return { largest, fraction };
}

/** Returns the number of characters of the longest capacity in the user's number format. */
export const longestCapacity = (
  { largest, fraction }: LongCapacities,
  formatNumber: (value: number) => string,
): number => Math.max(fraction, formatNumber(largest).length);

/** Returns the number of characters of the longest date of a year. */
export const longestDate = (formatDate: (instant: number) => string): number =>
  Math.max(...Array.from({ length: 12 }, (_, month) => formatDate(Date.UTC(2026, month, 28)).length));

/** Numbers of characters. */
interface Longest {
  capacity: number;
  date: number;
}

/** Widens the columns as their longest value requires, so that no number, date, state or head is cut. */
export const widenColumns = (
  columns: readonly Column[],
  longest: Longest,
  t: (key: PlainKey) => string,
): readonly Column[] =>
  columns.map((column) => {
    const words = (column.words ?? []).map((key) => t(key).length);
    const letters = Math.max(column.dates ? longest.date : 0, ...words);
    const value = column.kw ? longest.capacity * CHARACTER_WIDTH : letters * LETTER_WIDTH;
    const head = Math.max(...t(column.label).split(' ').map(headWidth));
    const padding = column.apart ? APART_PADDING : CELL_PADDING;
    const needed = Math.max(head, value + (column.icon ?? 0)) + padding;
    return needed > column.width ? { ...column, width: needed } : column;
  });

/** Returns the classes of the cells of a column, in head and body. */
export function cellClass({ kw, apart }: Pick<Column, 'kw' | 'apart'>): string {
  return cx(apart ? 'pe-1.5 ps-3' : 'px-1.5', kw && 'text-end tabular-nums');
}
