import { fold } from '#lib/fold.ts';
import { parseInstant } from '#lib/instant.ts';
import type { Capacity } from './capacity.ts';
import { maskKey } from './key.ts';
import type { LicenseRow } from './list.ts';
import { LICENSE_STATES, type SortColumn } from './vocabulary.ts';

type Value = string | number | null;

const capacity = (name: Capacity) => (row: LicenseRow) => row.license[name];

const VALUES = {
  state: (row) => LICENSE_STATES.indexOf(row.state),
  /** By what is seen of it: the last four. */
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

/** A new list, sorted. Equal rows keep their order; rows without a value stand last in both directions. */
export function sortRows(
  rows: readonly LicenseRow[],
  column: SortColumn,
  direction: SortDirection,
): LicenseRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const value: (row: LicenseRow) => Value = VALUES[column];
  return rows
    .map((row) => ({ row, value: value(row) }))
    .sort((a, b) => {
      if (a.value === b.value) return 0;
      if (a.value === null) return 1;
      if (b.value === null) return -1;
      return a.value < b.value ? -sign : sign;
    })
    .map(({ row }) => row);
}
