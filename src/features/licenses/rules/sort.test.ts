import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { License } from '#api/contract/license.ts';
import { runToEnd } from '#lib/tasks/slicedTask.ts';
import { licenseRows } from '#license/licenseRow.ts';
import { licenseOf } from '#license/testing/license.ts';
import { SORT_COLUMNS, type SortColumn } from '#license/vocabulary.ts';
import { sortRows, type SortDirection, type SortKey } from './sort.ts';

const NOW = Date.parse('2026-03-03T12:00:00Z');
const CONFIG = { durationUnit: null, endingSoonDays: 90 } as const;

const license = (id: string, fields: Partial<License> = {}) => licenseOf({ id, ...fields });

const rows = licenseRows(
  [
    license('a', { key: 'M7XK-20QP-7B84', type: 'residential', solarKw: 30, gridKw: 10, datalinks: [] }),
    license('b', { type: 'commercial', activationDate: '2025-01-01', datalinks: ['x'], gridKw: 250 }),
    license('c', {
      type: 'Großkunde',
      activationDate: '2025-01-01',
      deactivationDate: '2026-04-01',
      datalinks: [],
    }),
    license('d', { activationDate: '2025-01-01', deactivationDate: '2026-02-01', datalinks: ['x', 'y'] }),
    license('e', { activationDate: '2026-12-01', solarKw: 30 }),
  ],
  NOW,
  CONFIG,
);
describe('sortRows', () => {
  const sort = (list: readonly (typeof rows)[number][], keys: readonly SortKey[]) =>
    runToEnd(sortRows(list, keys));
  const order = (column: SortColumn, direction: SortDirection) =>
    sort(rows, [{ column, direction }])
      .map(({ license }) => license.id)
      .join('');

  test.each<[SortColumn, string, string]>([
    ['state', 'aebcd', 'dcbea'],
    ['gridKw', 'abcde', 'bacde'],
    ['solarKw', 'aebcd', 'aebcd'],
    ['activated', 'bcdea', 'ebcda'],
    ['ends', 'dcabe', 'cdabe'],
    ['links', 'acbde', 'dbace'],
    ['type', 'bcade', 'acbde'],
    ['key', 'abcde', 'edcba'],
    ['id', 'abcde', 'edcba'],
    ['duration', 'abcde', 'abcde'],
  ])('by %s is %s ascending and %s descending', (column, ascending, descending) => {
    expect(order(column, 'ascending')).toBe(ascending);
    expect(order(column, 'descending')).toBe(descending);
  });

  test('keeps all rows, is stable and puts missing values last, with any number of keys', () => {
    const maybe = fc.option(fc.nat(2), { nil: null });
    const licenses = fc.array(
      fc.record({ solarKw: maybe, gridKw: maybe, type: fc.constantFrom('b', 'a', null) }),
      { maxLength: 600 },
    );
    const keys = fc.uniqueArray(
      fc.record({
        column: fc.constantFrom('solarKw', 'gridKw', 'type', 'state'),
        direction: fc.constantFrom('ascending', 'descending'),
      }) satisfies fc.Arbitrary<SortKey>,
      { selector: ({ column }) => column, maxLength: 3 },
    );
    fc.assert(
      fc.property(licenses, keys, (list, keys) => {
        const before = licenseRows(
          list.map((each, index) => license(String(index), each)),
          NOW,
          CONFIG,
        );
        // A stable sort by several keys equals stable sorts by each key, from the last to the first.
        const expected = keys.reduceRight((sorted, { column, direction }) => {
          const sign = direction === 'ascending' ? 1 : -1;
          const value = (row: (typeof rows)[number]) => (column === 'state' ? 0 : row.license[column]);
          return sorted.toSorted((a, b) => {
            const [left, right] = [value(a), value(b)];
            if (left === right) return 0;
            if (left === null || right === null) return left === null ? 1 : -1;
            return left < right ? -sign : sign;
          });
        }, before);
        expect(sort(before, keys)).toEqual(expected);
      }),
    );
  });

  test.each(['ascending', 'descending'] as const)(
    'orders texts of any length as `<` does, %s',
    (direction) => {
      const text = fc.oneof(
        fc.string({ maxLength: 9 }),
        fc.string({ unit: 'binary', maxLength: 3 }),
        fc.string({ unit: fc.constantFrom('a', '\0', '~', '\x7f') }),
      );
      fc.assert(
        fc.property(fc.array(text), (ids) => {
          const list = licenseRows(
            ids.map((id) => license(id)),
            NOW,
            CONFIG,
          );
          const expected = ids.toSorted((a, b) =>
            a === b ? 0 : a < b === (direction === 'ascending') ? -1 : 1,
          );
          expect(sort(list, [{ column: 'id', direction }]).map((row) => row.license.id)).toEqual(expected);
        }),
      );
    },
  );

  test.each(SORT_COLUMNS)('by %s loses no row', (column) => {
    expect(new Set(sort(rows, [{ column, direction: 'descending' }]))).toEqual(new Set(rows));
  });
});
