import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { SORT_COLUMNS } from '#license/vocabulary.ts';
import { nextSort, parseSort, sortText } from './sorting.ts';

/** Returns the sort text after clicks on these headers; `+` stands for Shift. */
const clicks = (...heads: string[]) =>
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
])('clicks on %j sort by %s', (heads, text) => {
  // Without Shift, a click replaces several keys by one.
  expect(clicks(...heads)).toBe(text);
});

test('parses its own output, and skips invalid keys', () => {
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
