import { expect, test } from 'vitest';
import { sizeWords } from './visitWords.ts';

test.each([
  ['en', 0, '1 kB'],
  ['en', 33_400, '33 kB'],
  ['en', 999_499, '999 kB'],
  ['en', 999_600, '1 MB'],
  ['de', 2_440_000, '2,4 MB'],
  ['fr', 10_737_400_000, '10,7 Go'],
  ['en', 5_000_000_000_000, '5,000 GB'],
] as const)('in %s, %i bytes are %s', (locale, bytes, words) => {
  expect(sizeWords({ locale }, bytes).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(words);
});
