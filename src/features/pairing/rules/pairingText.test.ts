import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsBySpaces, pairsOf, separatorOf, withText, type Pair, type KnownValues } from './pairingText.ts';

const SERIALS = ['M1S240821QX7P0B118K', 'M1S240503HJ6D2WQ655', 'M1S231105ND42HT077C'];
const KEYS = ['H7QK-2M9X-40ZD-RT5P', 'SG1-X0P4L-8VQ2N-K6', 'M3KR7X0ZQ8P5TV2L'];
const NOTHING: KnownValues = { isController: () => false, isKey: () => false };
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

describe('which column is which', () => {
  test.each([
    ['as asked', cells],
    ['the other way round', cells.map(([serial, key]) => [key ?? '', serial ?? ''])],
    ['below headings', [['Serial number', 'License key'], ...cells]],
    [
      'below headings in Dutch, the other way round',
      [['Sleutel', 'Serienummer'], ...cells.map((row) => row.toReversed())],
    ],
    ['between other columns', cells.map(([serial, key], n) => [`House ${n}`, key ?? '', 'x', serial ?? ''])],
    [
      'with empty rows and the unseen at the ends',
      [['', ''], ...cells.map((row) => row.map((cell) => ` ${cell}\u200b `)), ['']],
    ],
  ])('is found %s', (_, given) => expect(pairsOf(given, NOTHING)).toEqual(PAIRS));

  test('is told by what is known, whatever it looks like', () => {
    const known = {
      isController: (text: string) => text === 'kelder',
      isKey: (text: string) => text === 'zolder',
    };
    expect(pairsOf([['zolder', 'kelder']], known)).toEqual([{ serial: 'kelder', key: 'zolder' }]);
    // A key that looks like a serial number.
    const odd = { isController: () => false, isKey: (text: string) => SERIALS.includes(text) };
    expect(pairsOf([[SERIALS[0] ?? '', KEYS[2] ?? '']], odd)).toEqual([{ serial: KEYS[2], key: SERIALS[0] }]);
  });

  test('is the order where nothing tells', () =>
    expect(
      pairsOf(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        NOTHING,
      ),
    ).toEqual([
      { serial: 'a', key: 'b' },
      { serial: 'c', key: 'd' },
    ]));

  test('stays the same for a row that is the wrong way round: that is for the person to see', () => {
    const wrong = [...cells.slice(0, 2), [KEYS[2] ?? '', SERIALS[2] ?? '']];
    expect(pairsOf(wrong, NOTHING).at(-1)).toEqual({ serial: KEYS[2], key: SERIALS[2] });
  });

  test('a first row that is no heading is never lost', () => {
    for (const row of [
      ['', 'KEY-1'],
      ['abc', ''],
      ['SERIAL', KEYS[0] ?? ''],
    ]) {
      expect(pairsOf([row, ...cells], NOTHING)).toHaveLength(4);
    }
  });

  test('one column alone: they take turns, in either order', () => {
    const column = PAIRS.flatMap(({ serial, key }, n) => (n === 1 ? [key, serial] : [serial, key]));
    expect(
      pairsOf(
        column.map((cell) => [cell]),
        NOTHING,
      ),
    ).toEqual(PAIRS);
  });
});

test('between spaces, a key may hold some', () => {
  const text = 'M1S240821QX7P0B118K H7QK 2M9X 40ZD\n H7QK 2M9X M1S240503HJ6D2WQ655\na b';
  expect(cellsBySpaces(text, NOTHING)).toEqual([
    ['M1S240821QX7P0B118K', 'H7QK 2M9X 40ZD'],
    ['H7QK 2M9X', 'M1S240503HJ6D2WQ655'],
    ['a', 'b'],
  ]);
});

describe('one text after the other', () => {
  test('makes pairs in either order, and hears a text that comes twice once', () => {
    const texts = PAIRS.flatMap(({ serial, key }, n) =>
      n === 1 ? [key, key, serial] : [serial, serial, key],
    );
    expect(texts.reduce<Pair[]>((pairs, text) => withText(pairs, text, NOTHING), [])).toEqual(PAIRS);
  });

  test('two of a kind are two rows', () => {
    const texts = [SERIALS[0] ?? '', SERIALS[1] ?? '', KEYS[0] ?? ''];
    expect(texts.reduce<Pair[]>((pairs, text) => withText(pairs, text, NOTHING), [])).toEqual([
      { serial: SERIALS[0], key: '' },
      { serial: SERIALS[1], key: KEYS[0] },
    ]);
  });
});

test('no text is lost: whatever stands in two columns stands in the pairs', () => {
  const cell = fc
    .string({ minLength: 1, maxLength: 12 })
    .filter((text) => text.trim() !== '' && !/[a-z]/i.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (rows) => {
      const found = pairsOf(rows, NOTHING)
        .flatMap(({ serial, key }) => [serial, key])
        .sort();
      expect(found).toHaveLength(rows.length * 2);
    }),
  );
});
