import { expect, test } from 'vitest';
import { figure, median, ratio, spread } from './stats.ts';

test.each([
  [[], null],
  [[7], 7],
  [[9, 1, 5], 5],
  [[10, 1, 2, 4], 3],
])('the median of %j is %j', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test('the median does not change its input', () => {
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
});

test.each([
  [30, 20, 1.5],
  [0, 20, 0],
  [null, 20, null],
  [30, null, null],
  [30, 0, null],
])('%j is %j times … %j', (one, other, expected) => {
  expect(ratio(one, other)).toBe(expected);
});

test.each([
  [0, '0'],
  [1.04, '1'],
  [12.34, '12.3'],
  [99.96, '100'],
  [100.4, '100'],
  [27_600.2, '27,600'],
])('%j is written %s', (value, expected) => {
  expect(figure(value)).toBe(expected);
});

test('a spread has the least and the most, unless all values read the same', () => {
  expect(spread([12, 10, 30])).toBe('12 (10 to 30)');
  expect(spread([123.1, 122.9])).toBe('123');
  expect(spread([])).toBe('–');
});
