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
  key: (row) => fold(maskKey(row.license.key)),
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
export function* sortRows(rows: readonly LicenseRow[], keys: readonly SortKey[]): SlicedTask<LicenseRow[]> {
  const values: ((row: LicenseRow) => Value)[] = keys.map(({ column }) => VALUES[column]);
  const signs = keys.map(({ direction }) => (direction === 'ascending' ? 1 : -1));
  const valued = yield* mapped(rows, (row) => ({ row, values: values.map((value) => value(row)) }));
  const inOrder = yield* sorted(valued, (a, b) => {
    for (const [index, sign] of signs.entries()) {
      const order = compare(a.values[index] ?? null, b.values[index] ?? null, sign);
      if (order !== 0) return order;
    }
    return 0;
  });
  return yield* mapped(inOrder, ({ row }) => row);
}

function compare(a: Value, b: Value, sign: number): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -sign : sign;
}
