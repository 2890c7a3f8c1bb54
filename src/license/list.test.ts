import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { License } from '#api/contract/license.ts';
import { filterRows, licenseRows, presetCounts, type LicenseFilter } from './list.ts';
import { PRESETS } from './vocabulary.ts';
import { sortRows, type SortDirection } from './sort.ts';
import { SORT_COLUMNS, type SortColumn } from './vocabulary.ts';

const NOW = Date.parse('2026-03-03T12:00:00Z');
const RULES = { durationUnit: null, endingSoonDays: 90 } as const;

const license = (id: string, fields: Partial<License> = {}): License => ({
  id,
  key: `KEY-${id}`,
  gridKw: null,
  solarKw: null,
  batteryKw: null,
  evKw: null,
  creationDate: null,
  activationDate: null,
  duration: null,
  deactivationDate: null,
  type: null,
  ...fields,
});

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
  filterRows(rows, filter)
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
    expect(presetCounts(rows)).toEqual({ all: 5, notActivated: 1, unlinked: 2, endsSoon: 1, ended: 1 });
    const counts = presetCounts(rows);
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

describe('sort', () => {
  const order = (column: SortColumn, direction: SortDirection) =>
    sortRows(rows, column, direction)
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

  test('keeps all rows, is stable, and has what is not stated last in both directions', () => {
    const licenses = fc.array(
      fc.record({ solarKw: fc.option(fc.nat(3), { nil: null }), type: fc.constantFrom('b', 'a', null) }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(
        licenses,
        fc.constantFrom(...SORT_COLUMNS),
        fc.constantFrom('ascending', 'descending'),
        (list, column, direction) => {
          const before = licenseRows(
            list.map((each, at) => license(String(at), each)),
            NOW,
            RULES,
          );
          const after = sortRows(before, column, direction);
          expect(new Set(after)).toEqual(new Set(before));
          expect(sortRows(after, column, direction)).toEqual(after);
          if (column !== 'solarKw') return;
          const values = after.map(({ license }) => license.solarKw);
          const firstNull = values.indexOf(null);
          if (firstNull !== -1) expect(values.slice(firstNull).every((kw) => kw === null)).toBe(true);
          for (const [at, row] of after.entries()) {
            const next = after[at + 1];
            if (next && next.license.solarKw === row.license.solarKw) {
              expect(Number(next.license.id)).toBeGreaterThan(Number(row.license.id));
            }
          }
        },
      ),
    );
  });
});
