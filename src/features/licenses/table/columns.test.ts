import type { License } from '#api/contract/license.ts';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runToEnd } from '#lib/tasks/slicedTask.ts';
import {
  COLUMNS,
  fittingColumns,
  longCapacities,
  longestCapacity,
  longestDate,
  SELECT_WIDTH,
  widenColumns,
} from './columns.ts';
import { parseTableSettings, formatTableSettings } from './tableSettings.ts';

const widthOf = (columns: readonly { width: number }[]) =>
  columns.reduce((sum, { width }) => sum + width, SELECT_WIDTH);

test('hides the least important columns that do not fit, and keeps the order of the others', () => {
  fc.assert(
    fc.property(fc.subarray([...COLUMNS]), fc.integer({ min: 30, max: 120 }), (chosen, width) => {
      const shown = fittingColumns(chosen, width);
      expect(widthOf(shown)).toBeLessThanOrEqual(width);
      expect(chosen.filter((column) => shown.includes(column))).toEqual(shown);
      const [state, key] = COLUMNS;
      for (const column of [state, key]) {
        if (column && chosen.includes(column)) expect(shown).toContain(column);
      }
      if (widthOf(chosen) <= width) expect(shown).toBe(chosen);
    }),
  );
});

test('shows all default columns in a list of 1,024 px', () => {
  const defaults = COLUMNS.filter(({ extra }) => !extra);
  expect(fittingColumns(defaults, 64)).toBe(defaults);
});

test.each([
  ['en', [1500], '1,500'.length],
  ['en', [12345.25, 7], '12,345.25'.length],
  ['en', [12.5, 1500], '1,500'.length],
  ['nl', [1234.125], '1.234,125'.length],
  ['fr', [99999], '99 999'.length],
  ['en', [], 1],
])('in %s the longest capacity of %j has %i characters', (language, values, length) => {
  const rows = values.map((gridKw) => ({
    license: { gridKw, solarKw: null, batteryKw: null, evKw: 0 } as unknown as License,
  }));
  expect(
    longestCapacity(runToEnd(longCapacities(rows)), (value) => new Intl.NumberFormat(language).format(value)),
  ).toBe(length);
});

const shortWords = () => 'word';

test('widens only capacities, and only if their values need more space', () => {
  expect(widenColumns(COLUMNS, { capacity: 4, date: 11 }, shortWords)).toEqual(COLUMNS);
  const wide = widenColumns(COLUMNS, { capacity: 9, date: 11 }, shortWords);
  for (const [index, column] of COLUMNS.entries()) {
    if (column.kw) expect(wide[index]?.width).toBeGreaterThan(column.width);
    else expect(wide[index]).toBe(column);
  }
});

test.each([
  ['en-GB', '28 Sept 2026'],
  ['pt', '28 de set. de 2026'],
  ['pl', '28 wrz 2026'],
])('in %s the longest date is as long as %s', (language, date) => {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric' });
  expect(longestDate((instant) => format.format(instant))).toBe(date.length);
});

test('widens the columns of long dates', () => {
  const wide = widenColumns(COLUMNS, { capacity: 4, date: 18 }, shortWords);
  expect(wide.filter((column, index) => column !== COLUMNS[index]).map(({ id }) => id)).toEqual([
    'created',
    'activated',
    'ends',
  ]);
});

test('widens the columns whose words need more space in the language', () => {
  const wide = widenColumns(COLUMNS, { capacity: 4, date: 11 }, (key) =>
    key === 'terms.state.planned' ? 'x'.repeat(30) : 'word',
  );
  expect(wide.filter((column, index) => column !== COLUMNS[index]).map(({ id }) => id)).toEqual(['state']);
  expect(wide[0]?.width).toBeGreaterThan(14);
});

test('restores stored columns, and falls back to the default for invalid text', () => {
  const defaults = COLUMNS.filter(({ extra }) => !extra);
  fc.assert(
    fc.property(fc.subarray(COLUMNS.filter(({ always }) => !always)), (some) => {
      const chosen = COLUMNS.filter((column) => column.always || some.includes(column));
      expect(parseTableSettings(formatTableSettings(chosen))).toEqual(chosen);
    }),
  );
  for (const text of [null, '', '-drop table', '+nothing,,'])
    expect(parseTableSettings(text)).toEqual(defaults);
});
