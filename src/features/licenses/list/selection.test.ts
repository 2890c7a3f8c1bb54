import { expect, test } from 'vitest';
import { licenseRows } from '#license/licenseRow.ts';
import { licenseOf } from '#license/testing/license.ts';
import { NONE_PICKED, pickAll, pickRun, takenRows, togglePick, type Picks } from './selection.ts';

const rows = licenseRows(
  [...'abcdef'].map((id) => licenseOf({ id })),
  0,
  { durationUnit: null, endingSoonDays: 90 },
);
const text = (picks: Picks) => [...picks].sort().join('');

test('one is picked and let go of', () => {
  const one = togglePick(NONE_PICKED, rows, 1);
  expect(text(one)).toBe('b');
  expect(text(togglePick(one, rows, 3))).toBe('bd');
  expect(text(togglePick(one, rows, 1))).toBe('');
  expect(text(togglePick(one, rows, 99))).toBe('b');
});

test('a run goes in both directions, and shrinks again', () => {
  const down = pickRun(new Set('a'), rows, { start: 3, end: 5 }, null);
  expect(text(down)).toBe('adef');
  expect(text(pickRun(down, rows, { start: 3, end: 4 }, { start: 3, end: 5 }))).toBe('ade');
  expect(text(pickRun(down, rows, { start: 3, end: 2 }, { start: 3, end: 5 }))).toBe('acd');
});

test('all are picked, and none the second time', () => {
  const all = pickAll(new Set('f'), rows.slice(0, 3));
  expect(text(all)).toBe('abc');
  expect(pickAll(all, rows.slice(0, 3))).toBe(NONE_PICKED);
});

test('what is taken is what is picked, hidden or not, else what is found', () => {
  const found = rows.slice(2, 5).toReversed();
  expect(takenRows(new Set(), found, rows)).toBe(found);
  const ids = (picked: string) =>
    takenRows(new Set(picked), found, rows)
      .map(({ license }) => license.id)
      .join('');
  expect(ids('ce')).toBe('ec');
  expect(ids('afd')).toBe('daf');
});
