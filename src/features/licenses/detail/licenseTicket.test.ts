import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { License } from '#api/contract/license.ts';
import { createFormat } from '#i18n/format.ts';
import { loadNamespaces, setLocale, t } from '#i18n/i18n.ts';
import type { LicenseConfig } from '#license/end.ts';
import { licenseRows, type LicenseRow } from '#license/licenseRow.ts';
import { licenseTicket } from './licenseTicket.ts';
import { licenseOf } from '#license/testing/license.ts';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const months: LicenseConfig = { durationUnit: 'months', endingSoonDays: 90 };
const noUnit: LicenseConfig = { durationUnit: null, endingSoonDays: 90 };
const customer = { id: '11111111-1111-4111-8111-111111111111', name: 'Müller Dairy GmbH' };
const license = licenseOf({
  id: '8f14e45f-ceea-467f-a9d5-3c1f0d2b77e1',
  key: 'ABCD-EFGH-7B84',
  gridKw: 10,
  batteryKw: 0,
  creationDate: '2026-03-01T09:00:00+01:00',
  activationDate: '2026-03-03T09:30:00.000Z',
  duration: 120,
  type: 'agricultural',
  datalinks: ['aaaaaaaa-0000-4000-8000-000000000001'],
});

const i18n = { t, format: createFormat('en-GB', 'Europe/Brussels') };

function ticket(
  change: Partial<License>,
  licenseConfig = months,
  whose: typeof customer | { id: string; name: null } = customer,
) {
  const [row] = licenseRows([{ ...license, ...change }], NOW, licenseConfig);
  return licenseTicket(i18n, row as LicenseRow, licenseConfig, whose, NOW);
}

// The files of a worker share its globals.
afterAll(() => vi.unstubAllGlobals());
beforeAll(async () => {
  vi.stubGlobal('document', { documentElement: { lang: '' } });
  await setLocale('en');
  await loadNamespaces(['licenseDetail', 'licenses', 'terms']);
});

test('contains all data in UTC, with the key masked', () => {
  expect(ticket({})).toBe(
    [
      'License …7B84',
      'License id: 8f14e45f-ceea-467f-a9d5-3c1f0d2b77e1',
      'State: active',
      'Type: agricultural',
      'Grid: 10 kW',
      'Solar: not stated',
      'Battery: 0 kW',
      'EV: not stated',
      'Created: 2026-03-01T08:00:00.000Z',
      'Activated: 2026-03-03T09:30:00.000Z',
      'Duration: 120 months',
      'Ends: 2036-03-03T09:30:00.000Z (computed from duration)',
      'Links to controllers: aaaaaaaa-0000-4000-8000-000000000001',
      'Customer: Müller Dairy GmbH (11111111-1111-4111-8111-111111111111)',
      'Read: 2026-11-23T12:00:00.000Z',
    ].join('\n'),
  );
});

test('computes no end without a unit of durations', () => {
  const text = ticket({}, noUnit);
  expect(text).toContain('Duration: 120, unit not configured');
  expect(text).toContain('Ends: no end known');
});

test('names missing values, and repeats invalid dates as they came', () => {
  const text = ticket(
    { activationDate: null, duration: null, deactivationDate: 'soon', creationDate: null, datalinks: [] },
    months,
    { id: customer.id, name: null },
  );
  expect(text).toContain('State: not activated');
  expect(text).toContain('Created: not stated');
  expect(text).toContain('Activated: not activated yet');
  expect(text).toContain('Duration: not stated');
  expect(text).toContain('Ends: soon');
  expect(text).toContain('Links to controllers: none');
  expect(text).toContain(`Customer: ${customer.id}\n`);
  expect(ticket({ datalinks: undefined })).toContain('Links to controllers: not stated');
});

test('contains no full key, of any length', () => {
  for (const key of ['ABCD-EFGH-7B84', '7B84', 'K', '1234-5678-9012-3456-7890']) {
    expect(ticket({ key })).not.toContain(key);
  }
});
