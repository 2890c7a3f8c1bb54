import { expect, test } from 'vitest';
import { textCell } from './textCell.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+31 6 1234', "'+31 6 1234"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t'=1"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ['\nx', "'\nx"],
  ['＝1+1', "'＝1+1"],
  ['＋1+1', "'＋1+1"],
  ['－1+1', "'－1+1"],
  ['＠A1', "'＠A1"],
  ['   =1+1', "'   =1+1"],
  ['\u00a0=1+1', "'\u00a0=1+1"],
  ['\u200b=1+1', "'\u200b=1+1"],
  ['-', "'-"],
  ['=', "'="],
  // A spreadsheet may split the file by another delimiter than the one it was written with.
  ['Bakery;=1+1', "Bakery;'=1+1"],
  ['Bakery, =1+1', "Bakery,' =1+1"],
  ['Bakery\r\n@A1', "Bakery\r\n'@A1"],
])('#103 escapes %j, which starts like a formula', (text, cell) => {
  expect(textCell(text)).toBe(cell);
});

test.each([
  '',
  '-5.2',
  '+5',
  '-5,2',
  '0',
  'Müller & Söhne',
  'a=b',
  '1-2',
  '…7B84',
  '2026-03-03T09:30:00.000Z',
  "'=1",
])('#103 does not change %j', (text) => {
  expect(textCell(text)).toBe(text);
});
