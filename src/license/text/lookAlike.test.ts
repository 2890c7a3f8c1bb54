import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runToEnd } from '#lib/tasks/slicedTask.ts';
import { licenseOf } from '#license/testing/license.ts';
import { comparableKey } from './keyIndex.ts';
import { suggestKeys, withoutLookAlikes } from './lookAlike.ts';

const unlinked = (key: string) => licenseOf({ id: key, key, datalinks: [] });
const found = (typed: string, keys: string[]) =>
  runToEnd(suggestKeys(typed, keys.map(unlinked))).map(({ license, typos }) => [license.key, typos]);

const SWAPS = [
  ['0', 'O', 'Q', 'o', 'q'],
  ['1', 'I', 'l', 'i', 'L'],
  ['2', 'Z', 'z'],
  ['5', 'S', 's'],
  ['6', 'G', 'g'],
  ['8', 'B', 'b'],
  ['U', 'V', 'u', 'v'],
  ['m', 'rn'],
] as const;

/** Returns every key that differs by a single look-alike. */
function singleSwaps(key: string): string[] {
  return SWAPS.flatMap((group) =>
    group.flatMap((from) =>
      [...key.matchAll(new RegExp(from, 'g'))].flatMap(({ index }) =>
        group
          .filter((to) => to !== from)
          .map((to) => key.slice(0, index) + to + key.slice(index + from.length)),
      ),
    ),
  );
}

const key = fc.stringMatching(/^[A-Za-z\d]{4,24}(-[A-Za-z\d]{4}){0,3}$/);

describe('suggestKeys', () => {
  it('finds the key behind every single swap, before all others', () => {
    fc.assert(
      fc.property(key, fc.array(key, { maxLength: 20 }), (meant, others) => {
        for (const typed of singleSwaps(meant).filter((swapped) => comparableKey(swapped).length >= 4)) {
          const keys = [...others.filter((other) => other !== typed && other !== meant), meant];
          const alike = keys.filter((each) => withoutLookAlikes(each) === withoutLookAlikes(typed));
          if (alike.length > 3) continue;
          expect(found(typed, keys)).toContainEqual([meant, 0]);
        }
      }),
      {
        numRuns: 300,
        examples: [
          ['0rn0', []],
          ['rnrn', []],
        ],
      },
    );
  });

  it('never suggests a license that is linked or does not state its links', () => {
    fc.assert(
      fc.property(
        key,
        fc.option(fc.array(fc.uuid(), { minLength: 1 }), { nil: undefined }),
        (meant, datalinks) => {
          const linked = licenseOf({ id: meant, key: meant, datalinks });
          for (const typed of singleSwaps(meant)) expect(runToEnd(suggestKeys(typed, [linked]))).toEqual([]);
        },
      ),
    );
  });

  it('tolerates one typo from 6 characters and two from 10', () => {
    expect(found('ABCD4X', ['ABCD47', 'WWWW44'])).toEqual([['ABCD47', 1]]);
    expect(found('ABC47', ['ABCD47'])).toEqual([]);
    expect(found('ABCDEFGH', ['ABCDEFXY'])).toEqual([]);
    expect(found('7QKM-RT4P-0XYZ', ['7QKM-RT4P-9XWZ'])).toEqual([['7QKM-RT4P-9XWZ', 2]]);
    expect(found('7QKMRT4P9XW', ['7QKM-RT4P-9XWZ'])).toEqual([['7QKM-RT4P-9XWZ', 1]]);
    expect(found('7KQM-RT4P-9XWZ', ['7QKM-RT4P-9XWZ'])).toEqual([['7QKM-RT4P-9XWZ', 1]]);
  });

  it('returns at most three, best first, and never the typed key', () => {
    const keys = ['7QKMRT4P9XWZ', '7QKMRT4P9XWX', '7QKMRT4P9X8Z', '7QKMRT4P9XBZ', '7QKMRT4P9XBY'];
    expect(found('7QKMRT4P9XBZ', keys)).toEqual([
      ['7QKMRT4P9X8Z', 0],
      ['7QKMRT4P9XWZ', 1],
      ['7QKMRT4P9XBY', 1],
    ]);
    expect(found('7Q', keys)).toEqual([]);
  });
});
