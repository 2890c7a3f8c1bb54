import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseSearch, stringifySearch } from './searchParams.ts';

it('returns every text unchanged, numbers and braces included', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ minLength: 1, unit: 'grapheme' })),
      (search) => {
        expect(parseSearch(stringifySearch(search))).toEqual({ ...search });
      },
    ),
  );
});

it('leaves out undefined, null and empty values', () => {
  expect(stringifySearch({ q: undefined, type: '', sort: null })).toBe('');
  expect(stringifySearch({ q: 'a&admin=1#', kw: 10 })).toBe('?q=a%26admin%3D1%23&kw=10');
});
