import { fold } from '#lib/text/fold.ts';
import { parseInstant } from '#lib/instant.ts';
import { mapped, sorted, type SlicedTask } from '#lib/tasks/slicedTask.ts';
import type { Capacity } from '#license/capacity.ts';
import { maskKey } from '#license/key.ts';
import type { LicenseRow } from '#license/licenseRow.ts';
import { LICENSE_STATES, type SortColumn } from '#license/vocabulary.ts';

type Value = string | number | null;

const capacity = (name: Capacity) => (row: LicenseRow) => row.license[name];

const VALUES = {
  state: (row) => LICENSE_STATES.indexOf(row.state),
  /** Sorts by the visible part, the last four characters. */
  key: (row) => fold(maskKey(row.license.key).slice(1)),
  id: (row) => row.license.id,
  type: (row) => (row.license.type === null ? null : fold(row.license.type)),
  gridKw: capacity('gridKw'),
  solarKw: capacity('solarKw'),
  batteryKw: capacity('batteryKw'),
  evKw: capacity('evKw'),
  created: (row) => parseInstant(row.license.creationDate),
  activated: (row) => parseInstant(row.license.activationDate),
  duration: (row) => row.license.duration,
  ends: (row) => row.end?.at ?? null,
  links: (row) => row.license.datalinks?.length ?? null,
} satisfies Record<SortColumn, (row: LicenseRow) => Value>;

export type SortDirection = 'ascending' | 'descending';

export interface SortKey {
  column: SortColumn;
  direction: SortDirection;
}

/**
 * Sorts into a new list by the first key, then by the next. The sort is stable, and rows without a value come last in
 * both directions.
 */
export function* sortRows(
  rows: readonly LicenseRow[],
  keys: readonly SortKey[],
): SlicedTask<readonly LicenseRow[]> {
  let inOrder = rows;
  // Each pass is stable, so the first key decides if it comes last.
  for (const key of keys.toReversed()) inOrder = yield* sortedBy(inOrder, key);
  return inOrder;
}

/** Sorts numbers that the rank and the index of each row make up: the browser sorts them in a tenth of the time. */
function* sortedBy(
  rows: readonly LicenseRow[],
  { column, direction }: SortKey,
): SlicedTask<readonly LicenseRow[]> {
  const value: (row: LicenseRow) => Value = VALUES[column];
  const values = yield* mapped(rows, value);
  const { rankOf, count } = yield* ranked(values);
  const codes = new Float64Array(rows.length);
  yield* mapped(values, (each, index) => {
    const rank = each === null ? count : rankOf(each);
    const place = direction === 'descending' && each !== null ? count - 1 - rank : rank;
    codes[index] = place * rows.length + index;
  });
  codes.sort();
  const indexes = Array.from(codes, (code) => code % rows.length);
  return yield* mapped(indexes, (index) => rows[index] as LicenseRow);
}

interface Ranks {
  /** Returns the rank of a value, from 0; equal values have the same. */
  rankOf: (value: string | number) => number;
  /** The number of ranks. */
  count: number;
}

function* ranked(values: readonly Value[]): SlicedTask<Ranks> {
  const distinct = new Set<string | number>();
  yield* mapped(values, (value) => value !== null && distinct.add(value));
  const ranks = new Map<string | number, number>();
  const inOrder = yield* distinctInOrder([...distinct]);
  yield* mapped(inOrder, (value, rank) => ranks.set(value, rank));
  return { rankOf: (value) => ranks.get(value) ?? 0, count: ranks.size };
}

function* distinctInOrder(values: readonly (string | number)[]): SlicedTask<readonly (string | number)[]> {
  if (values.every((value) => typeof value === 'number')) return Array.from(Float64Array.from(values).sort());
  const packed = yield* mapped(values, (value) => pack(String(value)));
  if (packed.includes(null)) return yield* sorted(values, (a, b) => (a < b ? -1 : 1));
  const texts = new Map<number, string | number>();
  yield* mapped(values, (value, index) => texts.set(packed[index] ?? 0, value));
  const numbers = Float64Array.from(texts.keys()).sort();
  return yield* mapped(Array.from(numbers), (number) => texts.get(number) ?? '');
}

/** A number has room for seven characters of seven bits each. */
const PACKED_LENGTH = 7;

/** Returns a number for a short ASCII text, in the order of the texts; null for any other. */
function pack(text: string): number | null {
  if (text.length > PACKED_LENGTH) return null;
  let packed = 0;
  for (let index = 0; index < PACKED_LENGTH; index += 1) {
    // One more than the code, so that a text comes after the texts that it begins with.
    const code = index < text.length ? text.charCodeAt(index) + 1 : 0;
    if (code > 127) return null;
    packed = packed * 128 + code;
  }
  return packed;
}
