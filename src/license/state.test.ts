import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOf, type LicenseDates, type LicenseConfig } from './end.ts';
import { licenseState } from './state.ts';
import { LICENSE_STATES, type LicenseState } from './vocabulary.ts';

const NOW = Date.parse('2026-03-03T12:00:00Z');
const UNKNOWN: LicenseConfig = { durationUnit: null, endingSoonDays: 90 };
const MONTHS: LicenseConfig = { durationUnit: 'months', endingSoonDays: 90 };

const PAST = '2025-03-03T12:00:00Z';
const LONG_PAST = '2020-01-01T00:00:00Z';
const SOON = '2026-04-01T00:00:00Z';
const FAR = '2030-01-01T00:00:00Z';
const BAD = 'soon, I hope';

const license = (
  activationDate: string | null,
  deactivationDate: string | null,
  duration: number | null = null,
): LicenseDates => ({ activationDate, deactivationDate, duration });

describe('licenseState', () => {
  const table: [string, string | null, string | null, LicenseState][] = [
    // never activated
    ['nothing stated', null, null, 'notActivated'],
    ['not activated, ended', null, PAST, 'ended'],
    ['not activated, its end is near', null, SOON, 'notActivated'],
    ['not activated, its end is far', null, FAR, 'notActivated'],
    ['not activated, its end cannot be read', null, BAD, 'notActivated'],
    ['an empty date is no activation', '', null, 'notActivated'],
    ['an empty date is no end', PAST, ' ', 'active'],
    // activated
    ['activated, no end', PAST, null, 'active'],
    ['activated, ended', LONG_PAST, PAST, 'ended'],
    ['activated, ends soon', PAST, SOON, 'endsSoon'],
    ['activated, ends far away', PAST, FAR, 'active'],
    ['activated, its end cannot be read', PAST, BAD, 'active'],
    ['activated this very instant', '2026-03-03T12:00:00Z', null, 'active'],
    ['ends this very instant', PAST, '2026-03-03T12:00:00Z', 'ended'],
    ['ended before it was activated', PAST, LONG_PAST, 'ended'],
    // planned
    ['planned, no end', SOON, null, 'planned'],
    ['planned, ended before it began', SOON, PAST, 'ended'],
    ['planned, its end is near', '2026-03-10T00:00:00Z', SOON, 'planned'],
    ['planned, its end lies before its start', FAR, SOON, 'planned'],
    ['planned, its end is far', SOON, FAR, 'planned'],
    ['planned, its end cannot be read', SOON, BAD, 'planned'],
    // activated at a date that cannot be read
    ['activated at an unreadable date', BAD, null, 'active'],
    ['activated at an unreadable date, ended', BAD, PAST, 'ended'],
    ['activated at an unreadable date, ends soon', BAD, SOON, 'endsSoon'],
    ['both dates cannot be read', BAD, BAD, 'active'],
    // the edges of "soon"
    ['ends in 90 days', PAST, '2026-06-01T12:00:00Z', 'endsSoon'],
    ['ends a second after 90 days', PAST, '2026-06-01T12:00:01Z', 'active'],
  ];
  test.each(table)('%s', (_, activationDate, deactivationDate, state) => {
    expect(licenseState(license(activationDate, deactivationDate), NOW, UNKNOWN)).toBe(state);
  });

  const computed: [string, string | null, number | null, LicenseState][] = [
    ['activated a year ago for 12 months', PAST, 12, 'ended'],
    ['activated a year ago for 13 months', PAST, 13, 'endsSoon'],
    ['activated a year ago for 24 months', PAST, 24, 'active'],
    ['activated a year ago for 0', PAST, 0, 'active'],
    ['activated a year ago for less than nothing', PAST, -12, 'active'],
    ['activated a year ago, no duration', PAST, null, 'active'],
    ['not activated, for 12 months', null, 12, 'notActivated'],
    ['planned, for 1 month', SOON, 1, 'planned'],
    ['activated at an unreadable date, for 1 month', BAD, 1, 'active'],
  ];
  test.each(computed)('with the unit set: %s', (_, activationDate, duration, state) => {
    expect(licenseState(license(activationDate, null, duration), NOW, MONTHS)).toBe(state);
  });

  test('uses the endingSoonDays of the operator', () => {
    expect(licenseState(license(PAST, SOON), NOW, { ...UNKNOWN, endingSoonDays: 7 })).toBe('active');
  });

  test('never throws, whatever the dates say', () => {
    const text = fc.option(fc.oneof(fc.string(), fc.constantFrom(PAST, SOON, FAR, BAD)), { nil: null });
    const unit = fc.constantFrom('days', 'months', 'years', null);
    const number = fc.option(fc.double(), { nil: null });
    fc.assert(
      fc.property(text, text, number, unit, (start, end, duration, durationUnit) => {
        const state = licenseState(license(start, end, duration), NOW, { durationUnit, endingSoonDays: 90 });
        expect(LICENSE_STATES).toContain(state);
      }),
    );
  });
});

describe('endOf', () => {
  const end = (of: LicenseDates, durationUnit: LicenseConfig['durationUnit']) => {
    const found = endOf(of, { durationUnit });
    return found && { at: new Date(found.at).toISOString(), computed: found.computed };
  };

  test('is the stated end, whatever the duration says', () => {
    expect(end(license(PAST, FAR, 1), 'days')).toEqual({ at: '2030-01-01T00:00:00.000Z', computed: false });
  });

  test('is null for an unreadable stated end, not a computed one', () => {
    expect(end(license(PAST, BAD, 12), 'months')).toBeNull();
  });

  test.each([
    ['days', 30, '2024-03-30T08:00:00.000Z'],
    ['months', 12, '2025-02-28T08:00:00.000Z'],
    ['years', 4, '2028-02-29T08:00:00.000Z'],
  ] as const)('counts %s by the calendar, in UTC', (unit, duration, at) => {
    expect(end(license('2024-02-29T09:00:00+01:00', null, duration), unit)).toEqual({ at, computed: true });
  });

  test.each([
    ['no unit', license(PAST, null, 12), null],
    ['no activation', license(null, null, 12), 'months'],
    ['an activation that cannot be read', license(BAD, null, 12), 'months'],
    ['no duration', license(PAST, null, null), 'months'],
    ['a duration of 0', license(PAST, null, 0), 'months'],
    ['a negative duration', license(PAST, null, -1), 'months'],
    ['half a month', license(PAST, null, 0.5), 'months'],
    ['longer than any calendar', license(PAST, null, 1e9), 'years'],
    ['more days than any calendar', license(PAST, null, 1e9), 'days'],
  ] as const)('is null with %s', (_, of, unit) => {
    expect(end(of, unit)).toBeNull();
  });
});
