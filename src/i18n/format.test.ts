import { expect, test } from 'vitest';
import { createFormat } from './format.ts';

test.each([
  ['en-GB', 'a, b, c'],
  ['nl', 'a, b, c'],
  ['fr', 'a, b et c'],
  ['pl', 'a, b i c'],
  ['ar', 'a، وb، وc'],
])('lists with the separators of %s', (language, list) => {
  const format = createFormat(language);
  expect(format.list(['a', 'b', 'c'])).toBe(list);
  const parts = format.listParts(['a', 'b', 'c']);
  expect(parts.map(({ value }) => value).join('')).toBe(list);
  expect(parts.filter(({ type }) => type === 'element').map(({ value }) => value)).toEqual(['a', 'b', 'c']);
});
