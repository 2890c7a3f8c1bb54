import { expect, test } from 'vitest';
import { RepeatFilter } from './repeatFilter.ts';

test('reports a code that stays in view once', () => {
  const fresh = new RepeatFilter();
  expect(fresh.of(['A'], 0)).toEqual(['A']);
  for (let at = 200; at < 6000; at += 200) expect(fresh.of(at % 400 ? ['A'] : [], at)).toEqual([]);
});

test('reports a code again after an absence', () => {
  const fresh = new RepeatFilter();
  fresh.of(['A'], 0);
  expect(fresh.of([], 1000)).toEqual([]);
  expect(fresh.of(['A'], 1501)).toEqual(['A']);
});

test('reports a second code on its own', () => {
  const fresh = new RepeatFilter();
  expect(fresh.of(['A'], 0)).toEqual(['A']);
  expect(fresh.of(['A', 'B', 'B'], 200)).toEqual(['B']);
});

test('does not count a pause as absence', () => {
  const fresh = new RepeatFilter();
  fresh.of(['A'], 1000);
  fresh.resume(9000);
  expect(fresh.of(['A'], 9100)).toEqual([]);
  expect(fresh.of(['A'], 10_700)).toEqual(['A']);
});
