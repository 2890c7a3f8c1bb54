import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberText, readNumber } from './readNumber.ts';

const formats = {
  en: new Intl.NumberFormat('en'),
  nl: new Intl.NumberFormat('nl'),
  'de-CH': new Intl.NumberFormat('de-CH'),
};
const read = (text: string, language: keyof typeof formats) =>
  readNumber(text, (value) => formats[language].format(value));

describe('readNumber', () => {
  test.each<[text: string, en: number | null, nl: number | null]>([
    ['10', 10, 10],
    ['10,5', 10.5, 10.5],
    ['10.5', 10.5, 10.5],
    ['0,5', 0.5, 0.5],
    [',5', 0.5, 0.5],
    ['.75', 0.75, 0.75],
    ['1.234,5', 1234.5, 1234.5],
    ['1,234.5', 1234.5, 1234.5],
    ['1.234', 1.234, 1234],
    ['1,234', 1234, 1.234],
    ['0.125', 0.125, 0.125],
    ['1.234.567', 1234567, 1234567],
    ['1,234,567.25', 1234567.25, 1234567.25],
    ['1 234,5', 1234.5, 1234.5],
    ['1\u00a0234', 1234, 1234],
    ['1\u202f234\u202f567', 1234567, 1234567],
    ["1'234.5", 1234.5, 1234.5],
    ['1’234', 1234, 1234],
    [' 30 kW ', 30, 30],
    ['30kw', 30, 30],
    ['１０．５', 10.5, 10.5],
    ['١٠٫٥', 10.5, 10.5],
    ['12.34567', 12.34567, 12.34567],
    ['1234.567', 1234.567, 1234.567],
    ['', null, null],
    ['ten', null, null],
    ['-5', null, null],
    ['10 5', null, null],
    ['10,5,3', null, null],
    ['1.23.4', null, null],
    ['1,234.567.8', null, null],
    ['1.234,567,8', null, null],
    ['10.', null, null],
    ['1e3', null, null],
    ['5 MW', null, null],
    ['12-15', null, null],
    ['١٬٢٣٤٫٥', 1234.5, 1234.5],
    ['۱۰٫۵ kW', 10.5, 10.5],
    ['10٫5', 10.5, 10.5],
    ['10,5\u00a0kW', 10.5, 10.5],
    ['12.345.678', 12345678, 12345678],
    ['1234567,8', 1234567.8, 1234567.8],
    ['1’234’567.5', 1234567.5, 1234567.5],
    ['007', 7, 7],
    ['½', null, null],
    ['1½', null, null],
    ['2 1/2', null, null],
    ['−3', null, null],
    ['+5', null, null],
    ['≥ 5', null, null],
    ['ca. 5', null, null],
    ['5 kVA', null, null],
    ['5000 W', null, null],
    ['10,', null, null],
    ['1..5', null, null],
    ['0x10', null, null],
    ['Infinity', null, null],
    ['1_000', null, null],
    ['10·5', null, null],
  ])('%j is %s in English and %s in Dutch', (text, en, nl) => {
    expect(read(text, 'en')).toBe(en);
    expect(read(text, 'nl')).toBe(nl);
  });

  test('reads what the formats of each language write, and what numberText writes', () => {
    const numbers = fc.integer({ min: 0, max: 10 ** 9 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(numbers, fc.constantFrom(...(['en', 'nl', 'de-CH'] as const)), (value, language) => {
        const format = (each: number) => formats[language].format(each);
        expect(readNumber(format(value), format)).toBe(value);
        expect(readNumber(numberText(value, format), format)).toBeCloseTo(value, 9);
      }),
    );
  });
});
