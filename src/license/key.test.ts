import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupKey, maskKey, tidyKey, plainKey } from './key.ts';

describe('tidyKey', () => {
  test.each([
    ['M7XK20QP', 'M7XK20QP', null, null],
    [' M7XK20QP\n', 'M7XK20QP', null, null],
    ['\ufeff\u200bM7XK20QP\u00a0', 'M7XK20QP', null, null],
    ['M7XK 20QP', 'M7XK 20QP', 'M7XK20QP', 'spaces'],
    ['M7XK\u00a020QP', 'M7XK\u00a020QP', 'M7XK20QP', 'spaces'],
    ['M7XK\u200b20QP', 'M7XK\u200b20QP', 'M7XK20QP', 'unseen'],
    ['M7XK \u200b20QP', 'M7XK \u200b20QP', 'M7XK20QP', 'unseen'],
    ['m7xk-20qp', 'm7xk-20qp', null, null],
    ['“M7XK”', '“M7XK”', null, null],
  ])('%j is sent as %j', (raw, key, suggestion, inside) => {
    expect(tidyKey(raw)).toEqual({ key, fault: null, suggestion, inside });
  });

  test('accepts 1 to 50 characters', () => {
    expect(tidyKey(' \u200b ').fault).toBe('empty');
    expect(tidyKey(` ${'K'.repeat(50)} `).fault).toBeNull();
    expect(tidyKey('K'.repeat(51)).fault).toBe('tooLong');
  });

  test('changes nothing between the two ends, and is idempotent', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('', ' ', '\u00a0', '\u200b'),
        (raw, pad) => {
          const { key } = tidyKey(pad + raw + pad);
          expect(raw).toContain(key);
          expect(tidyKey(key).key).toBe(key);
        },
      ),
    );
  });
});

test.each([
  ['AAAABBBBCCCC7B84', '…7B84'],
  ['12345', '…2345'],
  ['1234', '…'],
  ['A', '…'],
  ['', '…'],
  ['AB😀😀😀😀', '…😀😀😀😀'],
])('%j is masked as %j', (key, masked) => {
  expect(maskKey(key)).toBe(masked);
});

describe('groupKey', () => {
  test.each([
    ['AAAABBBBCC', ['AAAA', 'BBBB', 'CC']],
    ['AAAA-BBBB', ['AAAA-', 'BBBB']],
    ['AAAAA-B', ['AAAAA-', 'B']],
    ['7B84K2-M9XQ40-ZD', ['7B84K2-', 'M9XQ40-', 'ZD']],
    ['ABCDE FGHIJ', ['ABCDE ', 'FGHIJ']],
    ['ABCDEFGHIJ-', ['ABCD', 'EFGH', 'IJ-']],
    ['--A', ['--', 'A']],
    ['', []],
  ])('%j is shown as %j', (key, groups) => {
    expect(groupKey(key)).toEqual(groups);
  });

  test('returns groups that join to the key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (key) => {
        expect(groupKey(key).join('')).toBe(key);
      }),
    );
  });
});

test.each([
  ['H7QK–2M9X–40ZD–RT5P', 'H7QK-2M9X-40ZD-RT5P'],
  ['H7QK\u20112M9X\u2212RT5P', 'H7QK-2M9X-RT5P'],
  ['Н7QK-2М9Х', 'H7QK-2M9X'],
  ['ＡＢ１２－ＣＤ３４', 'AB12-CD34'],
  ['AB١٢-CD٣٤', 'AB12-CD34'],
  ['H7QK-2M9X', null],
  ['h7qk_2m9x==', null],
])('plainKey(%j) is %j', (key, plain) => expect(plainKey(key)).toBe(plain));
