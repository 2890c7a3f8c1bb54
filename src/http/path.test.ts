import { describe, expect, it } from 'vitest';
import { isSegment, path, segment } from './path.ts';

describe('segment', () => {
  it.each([
    ['M1S240821VZLL5E230D', 'M1S240821VZLL5E230D'],
    ['a/b', 'a%2Fb'],
    ['ä', '%C3%A4'],
    ['🔋', '%F0%9F%94%8B'],
    ['%2F', '%252F'],
    ['a..b', 'a..b'],
    ['v1.2/x', 'v1.2%2Fx'],
    ['\u202eabc', '%E2%80%AEabc'],
    ['a b?c#d&e', 'a%20b%3Fc%23d%26e'],
  ])('encodes %j as one segment', (value, encoded) => expect(segment(value)).toBe(encoded));

  it.each([
    '',
    '.',
    '..',
    '...',
    '%2e%2e',
    '%252E.',
    '../auth/logout',
    'x/../y',
    'x\\..\\y',
    'x%2f..%2fy',
    'x%252f%2e%2e',
    'a\0b',
    'a\nb',
    '\ud800',
    'x'.repeat(257),
  ])('refuses %j', (value) => {
    expect(isSegment(value)).toBe(false);
    expect(() => segment(value)).toThrowError(expect.objectContaining({ kind: 'notFound' }));
  });
});

it('path returns the template and the filled-in URL', () => {
  expect(path('/v1/device/:deviceId', { deviceId: 7 })).toEqual({
    template: '/v1/device/:deviceId',
    url: '/v1/device/7',
  });
});
