import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { License } from '#api/contract/license.ts';
import { runToEnd } from '#lib/tasks/slicedTask.ts';
import { licenseRows } from '#license/licenseRow.ts';
import { licenseOf } from '#license/testing/license.ts';
import { urlText as urlTextTask } from './urlText.ts';

const LICENSE_CONFIG = { durationUnit: null, endingSoonDays: 90 } as const;

const urlText = (typed: string, licenses: readonly Pick<License, 'id' | 'key' | 'type'>[]) =>
  runToEnd(
    urlTextTask(
      typed,
      licenseRows(
        licenses.map((license) => licenseOf(license)),
        0,
        LICENSE_CONFIG,
      ),
    ),
  );

const licenses = [
  { id: '8f14e45f-0000-4000-8000-0123456789ab', key: 'ABCD-EFGH-7B84', type: 'residential' },
  { id: '11111111-0000-4000-8000-000000000001', key: 'K1', type: null },
  { id: '22222222-0000-4000-8000-000000000002', key: '8f14e45f-a', type: 'agricultural' },
];

test.each([
  ['7B84', '7B84'],
  ['…7B84', '…7B84'],
  ['8f14e45f-0000', '8f14e45f-0000'],
  ['8F14E45F-0000-4000-8000-0123456789AB', '8F14E45F-0000-4000-8000-0123456789AB'],
  ['residential', 'residential'],
  ['Agricultural', 'Agricultural'],
])('allows %s', (typed, expected) => {
  expect(urlText(typed, licenses)).toBe(expected);
});

test.each([
  ['ABCD-EFGH-7B84'],
  ['abcd-efgh-7b84 '],
  ['ABCD-'],
  ['EFGH-7B84'],
  ['K1'],
  ['k1'],
  ['8f14e45f'],
  ['SOMEBODY-ELSES-KEY'],
  ['11111111-0000-4000-8000-999999999999'],
  ['   '],
])('rejects %s', (typed) => {
  expect(urlText(typed, licenses)).toBe('');
});

test('rejects any key, and any part of a key beyond its last four characters', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 5, maxLength: 50 }), fc.nat(45), (key, cut) => {
      const typed = key.slice(cut);
      fc.pre([...typed.trim()].length > 4);
      expect(urlText(typed, [{ id: 'f', key, type: null }])).toBe('');
      expect(urlText(key, [])).toBe('');
    }),
  );
});
