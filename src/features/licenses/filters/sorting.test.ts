import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { SORT_COLUMNS } from '#license/vocabulary.ts';
import { nextSort, parseSort, sortText } from './sorting.ts';

/** As in the URL: what comes of taps on these heads, with `+` for Shift. */
const taps = (...heads: string[]) =>
  heads.reduce(
    (text, head) => {
      const column = parseSort(head.replace('+', ''))[0]?.column ?? 'state';
      return sortText(nextSort(parseSort(text ?? ''), column, head.startsWith('+')));
    },
    undefined as string | undefined,
  );

test.each([
  [['ends'], 'ends'],
  [['ends', 'ends'], '-ends'],
  [['ends', 'ends', 'ends'], undefined],
  [['ends', 'ends', 'type'], 'type'],
  [['ends', '+type'], 'ends,type'],
  [['ends', '+type', '+type', '+ends'], '-ends,-type'],
  [['ends', '+type', '+key', '+type', '+type'], 'ends,key'],
  [['ends', '+type', 'type'], 'type'],
])('taps on %j sort by %s', (heads, text) => {
  // A plain tap on a head that others stand beside starts over with it.
  expect(taps(...heads)).toBe(text);
});

test('what stands in a URL comes out as it went in, and nonsense is left out', () => {
  const keys = fc.uniqueArray(
    fc.record({
      column: fc.constantFrom(...SORT_COLUMNS),
      direction: fc.constantFrom('ascending' as const, 'descending' as const),
    }),
    { selector: ({ column }) => column },
  );
  fc.assert(
    fc.property(keys, (keys) => {
      expect(parseSort(sortText(keys) ?? '')).toEqual(keys);
    }),
  );
  expect(sortText(parseSort('drop table,-ends,ends,--type,state'))).toBe('-ends,state');
});
