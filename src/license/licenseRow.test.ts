import { describe, expect, test } from 'vitest';
import type { License } from '#api/contract/license.ts';
import { runToEnd } from '#lib/tasks/slicedTask.ts';
import { licenseRows, updateLicenseRows } from './licenseRow.ts';
import { licenseOf } from './testing/license.ts';

const NOW = Date.parse('2026-03-03T12:00:00Z');
const CONFIG = { durationUnit: null, endingSoonDays: 90 } as const;

const license = (id: string, fields: Partial<License> = {}) => licenseOf({ id, ...fields });

const rows = licenseRows(
  [
    license('a', { key: 'M7XK-20QP-7B84', type: 'residential', solarKw: 30, gridKw: 10, datalinks: [] }),
    license('b', { type: 'commercial', activationDate: '2025-01-01', datalinks: ['x'], gridKw: 250 }),
    license('c', {
      type: 'Großkunde',
      activationDate: '2025-01-01',
      deactivationDate: '2026-04-01',
      datalinks: [],
    }),
    license('d', { activationDate: '2025-01-01', deactivationDate: '2026-02-01', datalinks: ['x', 'y'] }),
    license('e', { activationDate: '2026-12-01', solarKw: 30 }),
  ],
  NOW,
  CONFIG,
);
describe('updateLicenseRows', () => {
  const licenses = rows.map(({ license }) => license);
  const again = (before: readonly (typeof rows)[number][], now = NOW, list = licenses) =>
    runToEnd(updateLicenseRows(before, list, now, CONFIG));

  test('returns the same list if nothing changed, and equals a fresh computation otherwise', () => {
    expect(again(rows)).toBe(rows);
    const later = Date.parse('2026-12-24');
    const aged = again(rows, later);
    expect(aged).toEqual(licenseRows(licenses, later, CONFIG));
    expect(aged.filter((row, index) => row !== rows[index]).map(({ license }) => license.id)).toEqual([
      'c',
      'e',
    ]);
    const grown = again(rows.slice(0, 2));
    expect(grown).toEqual(rows);
    expect(grown[0]).toBe(rows[0]);
    expect(again(rows, NOW, licenses.slice(1))).toEqual(rows.slice(1));
  });
});
