import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, parseInstant } from './instant.ts';

const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());

describe('parseInstant', () => {
  test.each([
    ['2026-03-03T14:02:00Z', '2026-03-03T14:02:00.000Z'],
    ['2026-03-03T14:02:00.1234567Z', '2026-03-03T14:02:00.123Z'],
    ['2026-03-31T14:02:00.123Z', '2026-03-31T14:02:00.123Z'],
    ['0099-03-03T14:02:00.123Z', '0099-03-03T14:02:00.123Z'],
    ['2026-03-03T14:02:00+02:00', '2026-03-03T12:02:00.000Z'],
    ['2026-03-03T14:02:00-0530', '2026-03-03T19:32:00.000Z'],
    ['2026-03-03 14:02:00+00', '2026-03-03T14:02:00.000Z'],
    ['2026-03-03T14:02', '2026-03-03T14:02:00.000Z'],
    ['2026-03-03', '2026-03-03T00:00:00.000Z'],
    [' 2026-03-03 ', '2026-03-03T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['0050-01-01', '0050-01-01T00:00:00.000Z'],
  ])('reads %s', (text, expected) => {
    expect(iso(parseInstant(text))).toBe(expected);
  });

  test.each([
    null,
    undefined,
    '',
    ' ',
    'never',
    '-5',
    '12',
    '1772546520000',
    '03/04/2026',
    '2026-02-30',
    '2025-02-29T00:00:00Z',
    '2026-13-01',
    '2026-00-10',
    '2026-03-03T24:00:00Z',
    '2026-03-03T14:60:00Z',
    '2026-03-03T14Z',
    '+002026-03-03T14:02:00Z',
    'Tue, 03 Mar 2026 14:02:00 GMT',
  ])('returns null for %j', (text) => {
    expect(parseInstant(text)).toBeNull();
  });

  test('never throws, and parses every ISO date-time back to the same instant', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseInstant(text)));
    const dates = fc.date({ min: new Date(0), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true });
    fc.assert(fc.property(dates, (date) => parseInstant(date.toISOString()) === date.getTime()));
  });
});

describe('addMonths', () => {
  test.each([
    ['2026-01-31T10:00:00Z', 1, '2026-02-28T10:00:00.000Z'],
    ['2024-01-31T10:00:00Z', 1, '2024-02-29T10:00:00.000Z'],
    ['2024-02-29T10:00:00Z', 12, '2025-02-28T10:00:00.000Z'],
    ['2024-02-29T10:00:00Z', 48, '2028-02-29T10:00:00.000Z'],
    ['2026-08-31T23:59:59Z', 6, '2027-02-28T23:59:59.000Z'],
    ['2026-12-15T00:00:00Z', 1, '2027-01-15T00:00:00.000Z'],
    ['2026-03-03T14:00:00Z', 120, '2036-03-03T14:00:00.000Z'],
  ])('%s plus %i months is %s', (from, months, expected) => {
    expect(iso(addMonths(Date.parse(from), months))).toBe(expected);
  });

  test('keeps the time of day and returns a date in the requested month', () => {
    const from = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(from, fc.integer({ min: 1, max: 600 }), (date, months) => {
        const to = new Date(addMonths(date.getTime(), months));
        const expected = date.getUTCFullYear() * 12 + date.getUTCMonth() + months;
        expect(to.getUTCFullYear() * 12 + to.getUTCMonth()).toBe(expected);
        expect(to.toISOString().slice(10)).toBe(date.toISOString().slice(10));
        expect(to.getUTCDate()).toBeLessThanOrEqual(date.getUTCDate());
      }),
    );
  });

  test('returns NaN beyond the range of Date', () => {
    expect(addMonths(0, 1e9)).toBeNaN();
  });
});
