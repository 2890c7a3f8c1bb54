import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { License } from '#api/contract/license.ts';
import { runToEnd } from '#lib/tasks/slicedTask.ts';
import {
  licenseRows,
  updateLicenseRows,
  matchesFilter,
  presetCounts,
  type LicenseFilter,
} from './licenseRow.ts';
import { licenseOf } from './testing/license.ts';
import { PRESETS } from './vocabulary.ts';
import { sortRows, type SortDirection, type SortKey } from '#features/licenses/rules/sort.ts';
import { SORT_COLUMNS, type SortColumn } from './vocabulary.ts';

const NOW = Date.parse('2026-03-03T12:00:00Z');
const RULES = { durationUnit: null, endingSoonDays: 90 } as const;

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
  RULES,
);
const found = (filter: LicenseFilter) =>
  rows
    .filter(matchesFilter(filter))
    .map(({ license }) => license.id)
    .join('');

describe('filter', () => {
  test.each<[LicenseFilter, string]>([
    [{}, 'abcde'],
    [{ preset: 'all' }, 'abcde'],
    [{ preset: 'notActivated' }, 'a'],
    [{ preset: 'unlinked' }, 'ac'],
    [{ preset: 'endsSoon' }, 'c'],
    [{ preset: 'ended' }, 'd'],
    [{ state: 'planned' }, 'e'],
    [{ type: 'residential' }, 'a'],
    [{ type: 'other' }, 'cde'],
    [{ linked: true }, 'bd'],
    [{ linked: false }, 'ac'],
    [{ minKw: 30 }, 'abe'],
    [{ minKw: 0 }, 'abe'],
    [{ minKw: 251 }, ''],
    [{ text: '7b84' }, 'a'],
    [{ text: '…7B84' }, 'a'],
    [{ text: 'm7xk 20qp 7b84' }, 'a'],
    [{ text: 'M7XK20QP7B84' }, 'a'],
    [{ text: 'M7XK-20QP-7B84' }, 'a'],
    [{ text: 'grosskunde' }, 'c'],
    [{ text: 'resid' }, 'a'],
    [{ text: 'key-' }, 'bcde'],
    [{ text: 'nothing' }, ''],
    [{ preset: 'unlinked', type: 'other' }, 'c'],
    [{ linked: true, minKw: 100, text: 'key' }, 'b'],
  ])('%j finds %s', (filter, ids) => {
    expect(found(filter)).toBe(ids);
  });

  test('the counts are those of the presets', () => {
    const counts = runToEnd(presetCounts(rows));
    expect(counts).toEqual({ all: 5, notActivated: 1, unlinked: 2, endsSoon: 1, ended: 1 });
    for (const preset of PRESETS) expect(counts[preset]).toBe(found({ preset }).length);
  });

  test('every further condition finds a part of what was found without it', () => {
    const filters = fc.record<LicenseFilter>(
      {
        text: fc.constantFrom('a', 'key', '7b', 'x'),
        preset: fc.constantFrom(...PRESETS),
        type: fc.constantFrom('residential', 'commercial', 'other'),
        state: fc.constantFrom('active', 'ended', 'planned'),
        linked: fc.boolean(),
        minKw: fc.nat(300),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(filters, filters, (a, b) => {
        const both = found({ ...a, ...b });
        for (const id of both) expect(found(b)).toContain(id);
      }),
    );
  });
});

describe('a list that is worked out again', () => {
  const licenses = rows.map(({ license }) => license);
  const again = (before: readonly (typeof rows)[number][], now = NOW, list = licenses) =>
    runToEnd(updateLicenseRows(before, list, now, RULES));

  test('is the same one where nothing changed, and as if worked out anew where something did', () => {
    expect(again(rows)).toBe(rows);
    const later = Date.parse('2026-12-24');
    const aged = again(rows, later);
    expect(aged).toEqual(licenseRows(licenses, later, RULES));
    expect(aged.filter((row, at) => row !== rows[at]).map(({ license }) => license.id)).toEqual(['c', 'e']);
    const grown = again(rows.slice(0, 2));
    expect(grown).toEqual(rows);
    expect(grown[0]).toBe(rows[0]);
    expect(again(rows, NOW, licenses.slice(1))).toEqual(rows.slice(1));
  });
});

describe('sort', () => {
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
  ])('by %s: %s, and down %s', (column, ascending, descending) => {
    expect(order(column, 'ascending')).toBe(ascending);
    expect(order(column, 'descending')).toBe(descending);
  });

  test('keeps all rows, is stable, and has what is not stated last, by any number of keys', () => {
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
          list.map((each, at) => license(String(at), each)),
          NOW,
          RULES,
        );
        // A stable sort by several keys is one by each of them, the last one first.
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

  test.each(SORT_COLUMNS)('by %s loses no row', (column) => {
    expect(new Set(sort(rows, [{ column, direction: 'descending' }]))).toEqual(new Set(rows));
  });
});
