import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { License } from '#api/contract/license.ts';
import { createFormat } from '#i18n/format.ts';
import { loadNamespaces, setLocale, t } from '#i18n/i18n.ts';
import { licenseRows } from '#license/licenseRow.ts';
import type { ExportedList } from './exportedList.ts';
import { filterWords } from '#features/licenses/filters/filterWords.ts';
import { listTable, listTicket } from './listTicket.ts';
import { licenseOf } from '#license/testing/license.ts';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const licenseConfig = { durationUnit: 'months', endingSoonDays: 90 } as const;
const license = licenseOf({
  id: '0',
  key: 'ABCD-EFGH-7B84',
  gridKw: 10,
  batteryKw: 0,
  activationDate: '2026-03-03T09:30:00.000Z',
  duration: 120,
  type: 'residential',
  datalinks: ['a'],
});
const rowsOf = (licenses: Partial<License>[]) =>
  licenseRows(
    licenses.map((change, index) => ({ ...license, id: `id-${index}`, ...change })),
    NOW,
    licenseConfig,
  );
const exported: ExportedList = {
  rows: rowsOf([{}, { activationDate: null }]),
  isSelection: false,
  total: 5,
  unreadable: 0,
  customer: { id: 'c-1', name: 'Müller' },
  licenseConfig,
  search: { sort: undefined },
  typed: '',
  readAt: NOW,
};
const i18n = { t, format: createFormat('en-GB', 'Europe/Brussels') };
const URL = 'https://app.test/customers/c-1?preset=ended';

// The files of a worker share its globals.
afterAll(() => vi.unstubAllGlobals());
beforeAll(async () => {
  vi.stubGlobal('document', { documentElement: { lang: '' } });
  await setLocale('en');
  await loadNamespaces(['licenses', 'terms', 'export']);
});

describe('listTicket', () => {
  it('contains the count, the states and the rows', () => {
    expect(listTicket(i18n, exported, URL, 'text')).toBe(
      [
        'Müller',
        'Customer id: c-1',
        'Licenses: 2 of 5',
        'Filters: none',
        'By state: not activated: 1, active: 1',
        'Read: 2026-11-23T12:00:00.000Z',
        `Link: ${URL}`,
        '',
        '- active · …7B84 · residential · 10 kW grid · 0 kW battery · 2036-03-03T09:30Z (computed from duration) · id-0',
        '- not activated · …7B84 · residential · 10 kW grid · 0 kW battery · no end known · id-1',
      ].join('\n'),
    );
  });

  it('is a Markdown table, and counts the rows that are left out', () => {
    const rows = rowsOf(Array.from({ length: 23 }, () => ({})));
    const text = listTicket(i18n, { ...exported, rows, total: 23, unreadable: 1 }, URL, 'markdown');
    expect(text.split('\n').filter((line) => line.startsWith('| active |'))).toHaveLength(20);
    expect(text).toContain('3 more licenses are not listed here. 1 entry could not be read and is left out.');
    expect(text).not.toContain(license.key);
  });
});

describe('listTable', () => {
  it('has the columns of the screen, masked keys, and empty cells for missing values', () => {
    const { head, rows } = listTable(i18n, exported.rows);
    expect(head.slice(3, 7)).toEqual(['Grid (kW)', 'Solar (kW)', 'Battery (kW)', 'EV (kW)']);
    expect(rows[0]).toEqual([
      'active',
      '…7B84',
      'residential',
      '10',
      '',
      '0',
      '',
      '2026-03-03T09:30Z',
      '2036-03-03T09:30Z (computed from duration)',
      '1 link',
      'id-0',
    ]);
  });
});

describe('filterWords', () => {
  it.each([
    [{}, '', []],
    [{ preset: 'all' }, ' ', []],
    [{ preset: 'unlinked', state: 'active' }, '', ['View: Not linked', 'State: active']],
    [{ q: '7B84' }, '7B84', ['Text: 7B84']],
    [{}, 'ABCD-EFGH-7B84', ['Text: not shown because it could be a key']],
    [
      { type: 'other', linked: 'no', kw: 1500 },
      '',
      ['Type: other', 'Linked: not linked', 'Minimum kW: 1,500'],
    ],
  ] as const)('describes %j with %j typed', (search, typed, words) => {
    expect(filterWords(i18n, { isSelection: false, search: { sort: undefined, ...search }, typed })).toEqual(
      words,
    );
  });

  it('mentions the selection instead of the filters', () => {
    const said = filterWords(i18n, {
      isSelection: true,
      search: { preset: 'unlinked', sort: undefined },
      typed: 'x',
    });
    expect(said).toEqual(['selected by hand']);
  });
});
