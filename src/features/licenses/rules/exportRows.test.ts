import { describe, expect, it } from 'vitest';
import type { License } from '#api/contract/license.ts';
import type { LicenseConfig } from '#license/end.ts';
import { EXPORT_FIELDS, exportFileName, exportRow, type ExportOptions } from './exportRows.ts';
import { licenseRows } from '#license/licenseRow.ts';
import { licenseOf } from '#license/testing/license.ts';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const months: LicenseConfig = { durationUnit: 'months', endingSoonDays: 90 };
const options: ExportOptions = {
  wholeKeys: false,
  customer: { id: '8f14e45f-ceea-467f-a9d5-3c1f0d2b77e1', name: 'Müller Dairy GmbH' },
  licenseConfig: months,
  readAt: NOW,
};
const license = licenseOf({
  id: '1',
  key: 'ABCD-EFGH-7B84',
  gridKw: 10,
  batteryKw: 0,
  evKw: -5.2,
  creationDate: '2026-03-01T09:00:00+01:00',
  activationDate: '2026-03-03T09:30:00.000Z',
  duration: 120,
  type: 'residential',
  datalinks: ['a', 'b'],
});

function cells(change: Partial<License>, overrides: Partial<ExportOptions> = {}, licenseConfig = months) {
  const row = licenseRows([{ ...license, ...change }], NOW, licenseConfig).map((each) =>
    exportRow(each, { ...options, licenseConfig, ...overrides }),
  )[0];
  return Object.fromEntries(EXPORT_FIELDS.map((field, index) => [field, row?.[index]]));
}

describe('exportRow', () => {
  it('contains all data in kW and UTC, with the key masked', () => {
    expect(cells({})).toEqual({
      id: '1',
      key: '…7B84',
      state: 'active',
      type: 'residential',
      gridKw: 10,
      solarKw: '',
      batteryKw: 0,
      evKw: -5.2,
      creationDate: '2026-03-01T08:00:00.000Z',
      activationDate: '2026-03-03T09:30:00.000Z',
      duration: 120,
      durationUnit: 'months',
      endDate: '2036-03-03T09:30:00.000Z',
      endComputed: 'yes',
      links: 2,
      customerName: 'Müller Dairy GmbH',
      customerId: '8f14e45f-ceea-467f-a9d5-3c1f0d2b77e1',
      readAt: '2026-11-23T12:00:00.000Z',
    });
  });

  it('contains the full key only with `wholeKeys`', () => {
    expect(cells({}, { wholeKeys: true }).key).toBe('ABCD-EFGH-7B84');
    for (const key of ['ABCD-EFGH-7B84', '7B84', 'K']) {
      expect(Object.values(cells({ key }))).not.toContain(key);
    }
  });

  it('leaves missing values empty, and computes no end without a unit', () => {
    const none = { activationDate: null, creationDate: null, type: null, datalinks: undefined };
    expect(cells(none)).toMatchObject({
      activationDate: '',
      creationDate: '',
      type: '',
      links: '',
      endDate: '',
    });
    expect(cells({}, {}, { ...months, durationUnit: null })).toMatchObject({
      duration: 120,
      durationUnit: '',
      endDate: '',
      endComputed: '',
    });
    expect(cells({ duration: null })).toMatchObject({ duration: '', durationUnit: '' });
    expect(cells({ deactivationDate: 'soon' })).toMatchObject({ endDate: 'soon', endComputed: '' });
    expect(cells({ deactivationDate: '2027-01-01' })).toMatchObject({
      endDate: '2027-01-01T00:00:00.000Z',
      endComputed: 'no',
    });
  });

  it('#103 escapes text that a spreadsheet would evaluate as a formula', () => {
    const row = cells(
      { id: '=1', type: '@x', key: '-K=1', creationDate: '+1+1', deactivationDate: ' =2' },
      { wholeKeys: true, customer: { id: '=3', name: '＝1+1' } },
    );
    expect(row).toMatchObject({
      id: "'=1",
      type: "'@x",
      key: "'-K=1",
      creationDate: "'+1+1",
      endDate: "' =2",
      customerId: "'=3",
      customerName: "'＝1+1",
    });
  });
});

describe('exportFileName', () => {
  const name = (customer: ExportOptions['customer'], wholeKeys = false) =>
    exportFileName({ ...options, customer, wholeKeys });
  it.each([
    ['Müller & Söhne Elektrotechnik GmbH', 'licenses-muller-sohne-elektrotechnik-gmbh-2026-11-23.csv'],
    ['../../etc/passwd', 'licenses-etc-passwd-2026-11-23.csv'],
    ['=1+1', 'licenses-1-1-2026-11-23.csv'],
    ['电力', 'licenses-8f14e45f-2026-11-23.csv'],
    [null, 'licenses-8f14e45f-2026-11-23.csv'],
    ['x'.repeat(300), `licenses-${'x'.repeat(40)}-2026-11-23.csv`],
  ])('turns %j into %s', (customer, file) => {
    expect(name({ ...options.customer, name: customer })).toBe(file);
  });

  it('marks files with full keys', () => {
    expect(name(options.customer, true)).toBe('licenses-muller-dairy-gmbh-2026-11-23-whole-keys.csv');
  });
});
