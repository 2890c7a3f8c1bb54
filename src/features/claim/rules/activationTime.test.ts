import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { ActivateRequest } from '#api/contract/requests.ts';
import { activationWarning, readLocalTime, type Moment } from './activationTime.ts';

// Lord Howe changes its clocks by half an hour.
const ZONES = ['Europe/Brussels', 'America/New_York', 'Australia/Lord_Howe'];

describe('readLocalTime', () => {
  test('returns the instant as it is sent, and in UTC', () => {
    expect(readLocalTime('2026-03-29', '14:00', 'Europe/Brussels')).toEqual({
      kind: 'one',
      moment: {
        timestamp: Date.parse('2026-03-29T12:00:00Z'),
        iso: '2026-03-29T14:00:00+02:00',
        utc: '2026-03-29T12:00:00Z',
      },
    });
  });

  test.each([
    ['2026-01-15', '09:30:15', 'America/New_York', '2026-01-15T09:30:15-05:00'],
    ['2026-01-15', '09:30', 'Asia/Kathmandu', '2026-01-15T09:30:00+05:45'],
    ['2026-01-15', '00:00', 'UTC', '2026-01-15T00:00:00+00:00'],
    ['2028-02-29', '23:59', 'Pacific/Auckland', '2028-02-29T23:59:00+13:00'],
  ])('reads %s %s in %s as %s', (date, time, zone, iso) => {
    expect(readLocalTime(date, time, zone)).toMatchObject({ kind: 'one', moment: { iso } });
  });

  test.each([
    ['Europe/Brussels', '2026-03-29', '02:30', '2026-03-29T03:00:00+02:00'],
    ['Europe/Brussels', '2026-03-29', '02:00', '2026-03-29T03:00:00+02:00'],
    ['Europe/Brussels', '2026-03-29', '02:59:59', '2026-03-29T03:00:00+02:00'],
    ['America/New_York', '2026-03-08', '02:15:01', '2026-03-08T03:00:00-04:00'],
    ['Australia/Lord_Howe', '2026-10-04', '02:10', '2026-10-04T02:30:00+11:00'],
    // Samoa skipped this day.
    ['Pacific/Apia', '2011-12-30', '12:00', '2011-12-31T00:00:00+14:00'],
  ])('returns never in %s for %s %s', (zone, date, time, iso) => {
    expect(readLocalTime(date, time, zone)).toMatchObject({ kind: 'never', next: { iso } });
  });

  test.each([
    ['Europe/Brussels', '2026-10-25', '02:30', '2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+01:00'],
    ['America/New_York', '2026-11-01', '01:00', '2026-11-01T01:00:00-04:00', '2026-11-01T01:00:00-05:00'],
    ['Australia/Lord_Howe', '2026-04-05', '01:45', '2026-04-05T01:45:00+11:00', '2026-04-05T01:45:00+10:30'],
  ])('returns two instants in %s for %s %s', (zone, date, time, first, second) => {
    expect(readLocalTime(date, time, zone)).toMatchObject({
      kind: 'twice',
      first: { iso: first },
      second: { iso: second },
    });
  });

  test.each([
    ['', '14:00'],
    ['2026-03-29', ''],
    ['2026-02-30', '14:00'],
    ['2026-03-29', '24:00'],
    ['2026-03-29', '14:60'],
    ['29/03/2026', '14:00'],
    ['1999-12-31', '14:00'],
    ['12026-03-29', '14:00'],
  ])('returns unreadable for %j %j', (date, time) => {
    expect(readLocalTime(date, time, 'UTC')).toEqual({ kind: 'unreadable' });
  });

  test('throws for a zone that the browser does not know', () => {
    expect(() => readLocalTime('2026-03-29', '14:00', 'Europe/Atlantis')).toThrow(RangeError);
  });
});

// A zone's clocks, computed independently of the code under test.
const clocks = new Map(
  ZONES.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }),
  ]),
);
const shown = (at: number, zone: string) => clocks.get(zone)?.format(at) ?? '';

/** Finds the instants at which a zone's clocks show a time by trying every quarter-hour offset. */
function instantsShowing(date: string, time: string, zone: string): number[] {
  const wall = Date.parse(`${date}T${time}Z`);
  const found: number[] = [];
  for (let offset = -14 * 60; offset <= 14 * 60; offset += 15) {
    const at = wall - offset * 60_000;
    if (shown(at, zone) === `${date} ${time}`) found.push(at);
  }
  return found.sort((a, b) => a - b);
}

describe('readLocalTime in three zones, on the days their clocks change', () => {
  const changes = [
    '2026-03-08T07:00:00Z',
    '2026-03-29T01:00:00Z',
    '2026-04-04T15:00:00Z',
    '2026-10-03T15:30:00Z',
    '2026-10-25T01:00:00Z',
    '2026-11-01T06:00:00Z',
  ].map((text) => Date.parse(text));
  const zone = fc.constantFrom(...ZONES);
  const instant = fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -26 * 3600, max: 26 * 3600 }))
    .map(([change, seconds]) => change + seconds * 1000);
  const wall = fc
    .tuple(instant, fc.integer({ min: -6 * 3600, max: 6 * 3600 }))
    .map(([at, seconds]) => new Date(at + seconds * 1000).toISOString());

  const moments = (date: string, time: string, zone: string): Moment[] => {
    const read = readLocalTime(date, time, zone);
    if (read.kind === 'one') return [read.moment];
    return read.kind === 'twice' ? [read.first, read.second] : [];
  };

  test('includes the instant at which a clock shows the hour', () => {
    fc.assert(
      fc.property(instant, zone, (at, zone) => {
        const [date = '', time = ''] = shown(at, zone).split(' ');
        expect(moments(date, time, zone).map((moment) => moment.timestamp)).toContain(at);
      }),
      { numRuns: 500 },
    );
  });

  test('returns every instant that shows the hour, and never when there is none', () => {
    fc.assert(
      fc.property(wall, zone, (text, zone) => {
        const [date, time] = [text.slice(0, 10), text.slice(11, 19)];
        expect(moments(date, time, zone).map((moment) => moment.timestamp)).toEqual(
          instantsShowing(date, time, zone),
        );
        const read = readLocalTime(date, time, zone);
        if (read.kind !== 'never') return;
        const { timestamp: at } = read.next;
        expect(shown(at, zone) > `${date} ${time}`).toBe(true);
        expect(shown(at - 1000, zone) < `${date} ${time}`).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('sends the instant with its local time, in the form that the contract accepts', () => {
    fc.assert(
      fc.property(instant, zone, (at, zone) => {
        const [date = '', time = ''] = shown(at, zone).split(' ');
        for (const moment of moments(date, time, zone)) {
          expect(Date.parse(moment.iso)).toBe(moment.timestamp);
          expect(Date.parse(moment.utc)).toBe(moment.timestamp);
          expect(moment.iso.slice(0, 19)).toBe(`${date}T${time}`);
          expect(z.safeParse(ActivateRequest, { key: 'K', activationIso: moment.iso }).success).toBe(true);
        }
      }),
    );
  });
});

test.each([
  ['2026-03-03T11:59:59Z', 'past'],
  ['2026-03-03T12:00:00Z', null],
  ['2027-03-03T12:00:00Z', null],
  ['2027-03-03T12:00:01Z', 'farAhead'],
])('activationWarning for %s is %s', (at, warning) => {
  expect(activationWarning(Date.parse(at), Date.parse('2026-03-03T12:00:00Z'))).toBe(warning);
});
