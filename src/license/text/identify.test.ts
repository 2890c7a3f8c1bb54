import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { identify } from './identify.ts';
import { uuidIn } from './uuidIn.ts';

test.each([
  ['8f14e45f-ceea-467f-a8f2-1d2d3c4b5a69', 'uuid'],
  [' 8F14E45F-CEEA-467F-A8F2-1D2D3C4B5A69\u00a0', 'uuid'],
  ['8f14e45f-ceea-467f-a8f2-1d2d3c4b5a6', 'key'],
  ['4711', 'companyId'],
  ['2147483647', 'companyId'],
  ['2147483648', 'key'],
  ['0', 'text'],
  ['0042', 'text'],
  ['M1S240821VZLL5E230D', 'serial'],
  ['\u200bM1S240821VZLL5E230D\ufeff', 'serial'],
  ['m1s240821vzll5e230d', 'serial'],
  ['M1S249921VZLL5E230D', 'key'],
  ['AAAA-BBBB-CCCC-7B84', 'key'],
  ['AAAABBBBCCCC7B84', 'key'],
  ['Müller', 'text'],
  ['Hofgarten', 'text'],
  ['North roof 2024', 'text'],
  ['7B84', 'text'],
  ['', 'text'],
])('%j is %s', (text, kind) => {
  expect(identify(text).kind).toBe(kind);
});

test.each([
  ['8f14e45f-ceea-467f-a8f2-1d2d3c4b5a69', true],
  ['{8F14E45F-CEEA-467F-A8F2-1D2D3C4B5A69}', true],
  ['8f14e45fceea467fa8f21d2d3c4b5a69', true],
  ['customer 8f14e45f-ceea-467f-a8f2-1d2d3c4b5a69, please', true],
  ['urn:uuid:8f14e45f-ceea-467f-a8f2-1d2d3c4b5a69', true],
  ['8f14e45f-ceea-467f-a8f2-1d2d3c4b5a69 or 7c9e6679-7425-40de-944b-e07fc1f90ae7', false],
  ['8f14e45f-ceea-467f-a8f2-1d2d3c4b5a6', false],
  ['Müller', false],
])('uuidIn(%j)', (text, isOne) => {
  expect(uuidIn(text)).toBe(isOne ? '8f14e45f-ceea-467f-a8f2-1d2d3c4b5a69' : null);
});

test('identifies a site with its controller', () => {
  expect(identify(' M1S240821VZLL5E230D_site_0 ')).toEqual({
    kind: 'nodeId',
    value: 'M1S240821VZLL5E230D_site_0',
    controller: 'M1S240821VZLL5E230D',
    site: 0,
  });
  expect(identify('my roof_site_0').kind).toBe('text');
});

test('keeps the text as pasted, except invisible characters at its ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(text).toContain(identify(text).value);
    }),
  );
});
