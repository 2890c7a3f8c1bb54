import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsBySpaces, pairsOf, separatorOf, withText, type Pair, type KnownValues } from './pairingText.ts';

const SERIALS = ['M1S240821QX7P0B118K', 'M1S240503HJ6D2WQ655', 'M1S231105ND42HT077C'];
const KEYS = ['H7QK-2M9X-40ZD-RT5P', 'SG1-X0P4L-8VQ2N-K6', 'M3KR7X0ZQ8P5TV2L'];
const NOTHING_KNOWN: KnownValues = { isController: () => false, isKey: () => false };
const PAIRS: Pair[] = SERIALS.map((serial, index) => ({ serial, key: KEYS[index] ?? '' }));
const cells = PAIRS.map(({ serial, key }) => [serial, key]);

test.each([
  ['a\tb', '\t'],
  ['a;b\nc;d', ';'],
  ['a,b\r\nc,d', ','],
  ['a b', ' '],
  ['', ' '],
  ['a, b\tc\nd\te', '\t'],
  ['one, with a comma\nb c\nd e', ' '],
])('%j is separated by %j', (text, sign) => expect(separatorOf(text)).toBe(sign));

describe('pairsOf', () => {
  test.each([
    ['in order', cells],
    ['in reverse order', cells.map(([serial, key]) => [key ?? '', serial ?? ''])],
    ['below headings', [['Serial number', 'License key'], ...cells]],
    [
      'below Dutch headings, in reverse order',
      [['Sleutel', 'Serienummer'], ...cells.map((row) => row.toReversed())],
    ],
    ['between other columns', cells.map(([serial, key], n) => [`House ${n}`, key ?? '', 'x', serial ?? ''])],
    [
      'with empty rows and invisible characters at the ends',
      [['', ''], ...cells.map((row) => row.map((cell) => ` ${cell}\u200b `)), ['']],
    ],
  ])('finds the columns %s', (_, given) => expect(pairsOf(given, NOTHING_KNOWN)).toEqual(PAIRS));

  test('prefers known values to their form', () => {
    const facts = {
      isController: (text: string) => text === 'kelder',
      isKey: (text: string) => text === 'zolder',
    };
    expect(pairsOf([['zolder', 'kelder']], facts)).toEqual([{ serial: 'kelder', key: 'zolder' }]);
    // A key that looks like a serial number.
    const odd = { isController: () => false, isKey: (text: string) => SERIALS.includes(text) };
    expect(pairsOf([[SERIALS[0] ?? '', KEYS[2] ?? '']], odd)).toEqual([{ serial: KEYS[2], key: SERIALS[0] }]);
  });

  test('falls back to the order', () =>
    expect(
      pairsOf(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        NOTHING_KNOWN,
      ),
    ).toEqual([
      { serial: 'a', key: 'b' },
      { serial: 'c', key: 'd' },
    ]));

  test('keeps the columns for a swapped row, which the person has to correct', () => {
    const wrong = [...cells.slice(0, 2), [KEYS[2] ?? '', SERIALS[2] ?? '']];
    expect(pairsOf(wrong, NOTHING_KNOWN).at(-1)).toEqual({ serial: KEYS[2], key: SERIALS[2] });
  });

  test('keeps a first row that is no heading', () => {
    for (const row of [
      ['', 'KEY-1'],
      ['abc', ''],
      ['SERIAL', KEYS[0] ?? ''],
    ]) {
      expect(pairsOf([row, ...cells], NOTHING_KNOWN)).toHaveLength(4);
    }
  });

  test('alternates in a single column, in either order', () => {
    const column = PAIRS.flatMap(({ serial, key }, n) => (n === 1 ? [key, serial] : [serial, key]));
    expect(
      pairsOf(
        column.map((cell) => [cell]),
        NOTHING_KNOWN,
      ),
    ).toEqual(PAIRS);
  });
});

test('cellsBySpaces keeps the spaces inside a key', () => {
  const text = 'M1S240821QX7P0B118K H7QK 2M9X 40ZD\n H7QK 2M9X M1S240503HJ6D2WQ655\na b';
  expect(cellsBySpaces(text, NOTHING_KNOWN)).toEqual([
    ['M1S240821QX7P0B118K', 'H7QK 2M9X 40ZD'],
    ['H7QK 2M9X', 'M1S240503HJ6D2WQ655'],
    ['a', 'b'],
  ]);
});

describe('withText', () => {
  test('makes pairs in either order, and ignores a repeated text', () => {
    const texts = PAIRS.flatMap(({ serial, key }, n) =>
      n === 1 ? [key, key, serial] : [serial, serial, key],
    );
    expect(texts.reduce<Pair[]>((pairs, text) => withText(pairs, text, NOTHING_KNOWN), [])).toEqual(PAIRS);
  });

  test('starts a new pair for a second text of the same kind', () => {
    const texts = [SERIALS[0] ?? '', SERIALS[1] ?? '', KEYS[0] ?? ''];
    expect(texts.reduce<Pair[]>((pairs, text) => withText(pairs, text, NOTHING_KNOWN), [])).toEqual([
      { serial: SERIALS[0], key: '' },
      { serial: SERIALS[1], key: KEYS[0] },
    ]);
  });
});

test('pairsOf loses no text', () => {
  const cell = fc
    .string({ minLength: 1, maxLength: 12 })
    .filter((text) => text.trim() !== '' && !/[a-z]/i.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (rows) => {
      const found = pairsOf(rows, NOTHING_KNOWN)
        .flatMap(({ serial, key }) => [serial, key])
        .sort();
      expect(found).toHaveLength(rows.length * 2);
    }),
  );
});
