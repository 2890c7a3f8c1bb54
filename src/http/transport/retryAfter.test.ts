import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseHttpDate } from './httpDate.ts';
import { pauseSeconds, readRetryAfter } from './retryAfter.ts';

const DATE = 'Tue, 03 Mar 2026 12:00:00 GMT';

test.each([
  ['12', null, undefined, 12],
  [' 12 ', null, undefined, 12],
  ['0', null, undefined, 0],
  [null, null, undefined, null],
  ['abc', DATE, undefined, null],
  ['-5', DATE, undefined, null],
  ['3.5', DATE, undefined, null],
  ['1e3', DATE, undefined, null],
  ['', DATE, undefined, null],
  ['Tue, 03 Mar 2026 12:00:12 GMT', DATE, undefined, 12],
  ['Tue, 03 Mar 2026 11:00:00 GMT', DATE, undefined, 0],
  // A date is ignored without a Date header to compare it with: the device's clock may be wrong.
  ['Tue, 03 Mar 2026 12:00:12 GMT', null, undefined, null],
  ['2026-03-03T12:00:12Z', DATE, undefined, null],
  [null, null, 7, 7],
  ['abc', null, 7, 7],
  ['12', null, 7, 12],
  [null, null, -7, null],
  [null, null, '7', null],
  [null, null, Number.POSITIVE_INFINITY, null],
])('#45 reads Retry-After %j with Date %j and body %j as %j s', (header, date, body, seconds) => {
  expect(readRetryAfter(header, date, body)).toBe(seconds);
});

test.each([
  [12, 1, 12],
  [0, 1, 1],
  [0.2, 1, 1],
  [1e11, 1, 900],
  [null, 1, 5],
  [null, 2, 10],
  [null, 3, 20],
  [null, 4, 40],
  [null, 5, 60],
  [null, 50, 60],
])('#45 a requested delay of %j s at refusal %i in a row becomes %i s', (requestedS, inARow, seconds) => {
  expect(pauseSeconds(requestedS, inARow)).toBe(seconds);
});

test('#45 the wait is between a second and 15 minutes for any header', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.double().map(String), fc.bigInt().map(String), fc.constant(DATE)),
      fc.oneof(fc.constant(DATE), fc.constant(null), fc.string()),
      fc.anything(),
      fc.integer({ min: 1, max: 1000 }),
      (header, date, body, inARow) => {
        const seconds = pauseSeconds(readRetryAfter(header, date, body), inARow);
        expect(seconds).toBeGreaterThanOrEqual(1);
        expect(seconds).toBeLessThanOrEqual(900);
      },
    ),
  );
});

test.each([
  ['Sun, 06 Nov 1994 08:49:37 GMT', Date.UTC(1994, 10, 6, 8, 49, 37)],
  ['Sunday, 06-Nov-94 08:49:37 GMT', null],
  ['Sun Nov  6 08:49:37 1994', null],
  ['Sun, 31 Feb 2026 08:49:37 GMT', null],
  ['Sun, 06 Foo 1994 08:49:37 GMT', null],
  ['Sun, 06 Nov 1994 25:49:37 GMT', null],
  ['Sun, 06 Nov 1994 08:49:37 CET', null],
  ['-5', null],
  [null, null],
])('parses the HTTP date %j as %j', (text, at) => {
  expect(parseHttpDate(text)).toBe(at);
});

test('reads back every HTTP date, to the second', () => {
  const seconds = fc.integer({ min: 0, max: 7_000_000_000 });
  fc.assert(
    fc.property(seconds, (at) => {
      expect(parseHttpDate(new Date(at * 1000).toUTCString())).toBe(at * 1000);
    }),
  );
});
