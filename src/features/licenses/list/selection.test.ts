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
const text = (selection: Selection) => [...selection].sort().join('');

test('toggleRow selects and deselects one row', () => {
  const one = toggleRow(NO_SELECTION, rows, 1);
  expect(text(one)).toBe('b');
  expect(text(toggleRow(one, rows, 3))).toBe('bd');
  expect(text(toggleRow(one, rows, 1))).toBe('');
  expect(text(toggleRow(one, rows, 99))).toBe('b');
});

test('selectRange selects in both directions, and shrinks a previous range', () => {
  const down = selectRange(new Set('a'), rows, { start: 3, end: 5 }, null);
  expect(text(down)).toBe('adef');
  expect(text(selectRange(down, rows, { start: 3, end: 4 }, { start: 3, end: 5 }))).toBe('ade');
  expect(text(selectRange(down, rows, { start: 3, end: 2 }, { start: 3, end: 5 }))).toBe('acd');
});

test('selectAll selects exactly the given rows, and clears the selection the second time', () => {
  const all = selectAll(new Set('f'), rows.slice(0, 3));
  expect(text(all)).toBe('abc');
  expect(selectAll(all, rows.slice(0, 3))).toBe(NO_SELECTION);
});

test('selectedRows returns selected rows, even if hidden, and shown rows without a selection', () => {
  const shown = rows.slice(2, 5).toReversed();
  expect(selectedRows(new Set(), shown, rows)).toBe(shown);
  const ids = (selected: string) =>
    selectedRows(new Set(selected), shown, rows)
      .map(({ license }) => license.id)
      .join('');
  expect(ids('ce')).toBe('ec');
  expect(ids('afd')).toBe('daf');
});
