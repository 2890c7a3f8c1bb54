import { describe, expect, test } from 'vitest';
import { isZone, readEnvironment } from './environment.ts';

describe('readEnvironment', () => {
  test.each([
    ['Atlantic/Reykjavik', false, 'UTC'],
    ['Europe/Brussels', true, 'Europe/Brussels'],
    ['UTC', true, 'UTC'],
    ['Etc/Unknown', false, 'UTC'],
    [undefined, false, 'UTC'],
    ['', false, 'UTC'],
    [null, false, 'UTC'],
    ['Mars/Olympus', false, 'UTC'],
    ['+02:00x', false, 'UTC'],
    [7, false, 'UTC'],
  ])('of the zone %j', (stated, isZoneKnown, zone) => {
    expect(readEnvironment(stated, ['en'])).toMatchObject({ isZoneKnown, zone });
  });

  test.each([
    [
      ['nl-BE', 'en'],
      ['nl-BE', 'en'],
    ],
    [['en-US@posix', 'nl'], ['nl']],
    [['C'], ['en']],
    [[], ['en']],
    [undefined, ['en']],
    ['nl', ['nl']],
    [['', null, 'de-CH'], ['de-CH']],
    [['not a tag'], ['en']],
  ])('of the languages %j', (stated, languages) => {
    expect(readEnvironment('UTC', stated).languages).toEqual(languages);
  });

  test('returns only zones that the browser supports', () => {
    for (const zone of ['Etc/Unknown', undefined, 'Europe/Amsterdam', 'nonsense'])
      expect(isZone(readEnvironment(zone, []).zone)).toBe(true);
  });
});
