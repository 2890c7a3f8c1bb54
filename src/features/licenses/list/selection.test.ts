import { expect, test } from 'vitest';
import { licenseRows } from '#license/licenseRow.ts';
import { licenseOf } from '#license/testing/license.ts';
import {
  NO_SELECTION,
  selectAll,
  selectRange,
  selectedRows,
  toggleRow,
  type Selection,
} from './selection.ts';

const rows = licenseRows(
  [...'abcdef'].map((id) => licenseOf({ id })),
  0,
  { durationUnit: null, endingSoonDays: 90 },
);
const text = (picks: Selection) => [...picks].sort().join('');

test('one is picked and let go of', () => {
  const one = toggleRow(NO_SELECTION, rows, 1);
  expect(text(one)).toBe('b');
  expect(text(toggleRow(one, rows, 3))).toBe('bd');
  expect(text(toggleRow(one, rows, 1))).toBe('');
  expect(text(toggleRow(one, rows, 99))).toBe('b');
});

test('a run goes in both directions, and shrinks again', () => {
  const down = selectRange(new Set('a'), rows, { start: 3, end: 5 }, null);
  expect(text(down)).toBe('adef');
  expect(text(selectRange(down, rows, { start: 3, end: 4 }, { start: 3, end: 5 }))).toBe('ade');
  expect(text(selectRange(down, rows, { start: 3, end: 2 }, { start: 3, end: 5 }))).toBe('acd');
});

test('all are picked, and none the second time', () => {
  const all = selectAll(new Set('f'), rows.slice(0, 3));
  expect(text(all)).toBe('abc');
  expect(selectAll(all, rows.slice(0, 3))).toBe(NO_SELECTION);
});

test('what is taken is what is picked, hidden or not, else what is found', () => {
  const found = rows.slice(2, 5).toReversed();
  expect(selectedRows(new Set(), found, rows)).toBe(found);
  const ids = (picked: string) =>
    selectedRows(new Set(picked), found, rows)
      .map(({ license }) => license.id)
      .join('');
  expect(ids('ce')).toBe('ec');
  expect(ids('afd')).toBe('daf');
});
