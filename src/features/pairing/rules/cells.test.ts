import { describe, expect, test } from 'vitest';
import { cellsBySpaces, cellsOf, separatorOf } from './cells.ts';
import type { KnownValues } from './knownValues.ts';

const NOTHING_KNOWN: KnownValues = { isController: () => false, isKey: () => false };

test.each([
  ['a\tb', '\t'],
  ['a;b\nc;d', ';'],
  ['a,b\r\nc,d', ','],
  ['a b', ' '],
  ['', ' '],
  ['a, b\tc\nd\te', '\t'],
  ['one, with a comma\nb c\nd e', ' '],
  ['| a | b |\n| c | d |', '|'],
  ['a   b\nc   d', '  '],
])('%j is separated by %j', (text, sign) => expect(separatorOf(text)).toBe(sign));

describe('cellsOf', () => {
  const rows = [
    ['Serial', 'Key'],
    ['M1S240821QX7P0B118K', 'H7QK-2M9X-40ZD-RT5P'],
  ];
  test.each([
    [
      'the separator that a line states',
      'sep=;\r\nSerial;Key\r\nM1S240821QX7P0B118K;H7QK-2M9X-40ZD-RT5P\r\n',
    ],
    ['the same in quotation marks', '"sep=,"\nSerial,Key\nM1S240821QX7P0B118K,H7QK-2M9X-40ZD-RT5P'],
    ['a tab that a line states', 'sep=\t\nSerial\tKey\nM1S240821QX7P0B118K\tH7QK-2M9X-40ZD-RT5P'],
    ['a line with a byte order mark', '\ufeffSEP=;\nSerial;Key\nM1S240821QX7P0B118K;H7QK-2M9X-40ZD-RT5P'],
    ['a table of Markdown', '| Serial | Key |\n|:---|---:|\n| M1S240821QX7P0B118K | H7QK-2M9X-40ZD-RT5P |'],
    ['columns of spaces', 'Serial               Key\nM1S240821QX7P0B118K  H7QK-2M9X-40ZD-RT5P'],
    ['line ends of old systems', 'Serial;Key\rM1S240821QX7P0B118K;H7QK-2M9X-40ZD-RT5P'],
    ['quoted cells', '"Serial";"Key"\n"M1S240821QX7P0B118K";"H7QK-2M9X-40ZD-RT5P"'],
  ])('reads %s', (_, text) =>
    expect(cellsOf(text, NOTHING_KNOWN).map((row) => row.map((cell) => cell.trim()))).toEqual(rows),
  );

  test.each([
    ['S,K,Note\nA1,B1,"3/4"" pipe\nA2,B2,ok', '"3/4"" pipe'],
    ['S;K;Note\nA1;B1;"half open\nA2;B2;ok', '"half open'],
    ['S\tK\tNote\nA1\tB1\t5" screen\nA2\tB2\tok', '5" screen'],
    ['S,K,Note\nA1,B1,"x" y\nA2,B2,ok', '"x" y'],
    ['S;K;Note\nA1;B1;"\nA2;B2;ok', '"'],
  ])('loses no line behind a quotation mark that nobody closed: %j', (text, note) => {
    const cells = cellsOf(text, NOTHING_KNOWN);
    expect(cells.map(([first]) => first)).toEqual(['S', 'A1', 'A2']);
    expect(cells[1]?.[2]).toBe(note);
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
