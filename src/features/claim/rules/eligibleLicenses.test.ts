import { expect, test } from 'vitest';
import { licenseOf } from '#license/testing/license.ts';
import { eligibleLicenses } from './eligibleLicenses.ts';

const LICENSES = [
  licenseOf({ id: 'ended', deactivationDate: '2025-01-01T00:00:00Z' }),
  licenseOf({ id: 'linked', datalinks: ['d'] }),
  licenseOf({ id: 'free', datalinks: [] }),
  licenseOf({ id: 'active', activationDate: '2026-01-01T00:00:00Z', datalinks: [] }),
  licenseOf({ id: 'endedToo', deactivationDate: '2024-01-01T00:00:00Z' }),
  licenseOf({ id: 'other' }),
];
const idsFor = (steps: 'both' | 'claim' | 'activate') =>
  eligibleLicenses(LICENSES, steps, ({ deactivationDate }) => deactivationDate !== null).map(({ id }) => id);

test('offers licenses that are not linked for a claim, the ended ones last', () => {
  expect(idsFor('both')).toEqual(['free', 'active', 'other', 'ended', 'endedToo']);
  expect(idsFor('claim')).toEqual(idsFor('both'));
});

test('offers licenses that are not activated for an activation, the ended ones last', () => {
  expect(idsFor('activate')).toEqual(['linked', 'free', 'other', 'ended', 'endedToo']);
});
