import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { parseSearch, stringifySearch } from '#lib/searchParams.ts';
import { countFolded, filterOf, LicenseSearch, NO_FILTERS } from './search.ts';

const read = (search: string) => z.parse(LicenseSearch, parseSearch(search));

test('parses its own output', () => {
  const view = {
    q: '7B84',
    preset: 'unlinked',
    type: 'residential',
    state: 'active',
    linked: 'no',
    kw: 30,
    sort: '-ends,state',
    license: '8f14e45f-ceea-467f-a9d5-3c1f0d2b77e1',
  } as const;
  expect(read(stringifySearch(view))).toEqual(view);
});

test.each(['?kw=-3', '?kw=0', '?kw=ten', '?kw=NaN', '?kw=Infinity', '?kw=', '?kw=1e99'])(
  '%s is not a capacity',
  (search) => {
    expect(read(search).kw).toBeUndefined();
  },
);

test('ignores invalid values, and keeps the valid ones', () => {
  fc.assert(
    fc.property(fc.constantFrom('preset', 'type', 'state', 'linked', 'sort'), fc.string(), (name, text) => {
      const parsed = z.parse(LicenseSearch, { [name]: `${text}!`, kw: '7' });
      expect(parsed).toEqual({ ...NO_FILTERS, kw: 7, [name]: undefined });
    }),
  );
});

test('filters by the typed text, not by the text in the URL', () => {
  expect(filterOf(read('?q=7B84&linked=no&kw=30'), 'the whole key')).toEqual({
    text: 'the whole key',
    preset: undefined,
    type: undefined,
    state: undefined,
    linked: false,
    minKw: 30,
  });
  expect(filterOf(read('?linked=yes'), '').linked).toBe(true);
  expect(filterOf(read(''), '').linked).toBeUndefined();
});

test('counts only the filters that are folded', () => {
  expect(countFolded(read('?q=a&preset=ended&sort=ends'))).toBe(0);
  expect(countFolded(read('?type=other&linked=no&kw=5&state=ended'))).toBe(4);
});
