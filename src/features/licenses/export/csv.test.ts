import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { License } from '#api/contract/license.ts';
import { EXPORT_FIELDS } from '#features/licenses/rules/exportRows.ts';
import { licenseRows } from '#license/licenseRow.ts';
import { runToEnd, runInSlices } from '#lib/tasks/slicedTask.ts';
import { delimiterFor } from '#lib/text/delimiter.ts';
import { csvParts } from './csv.ts';
import { licenseOf } from '#license/testing/license.ts';

const licenseConfig = { durationUnit: null, endingSoonDays: 90 } as const;
const license = licenseOf({
  id: '1',
  key: 'ABCD-EFGH-7B84',
  gridKw: 10,
  batteryKw: 0,
  evKw: -5.2,
  datalinks: [],
});
const rows = (count: number, change: Partial<License> = {}) =>
  licenseRows(
    Array.from({ length: count }, (_, index) => ({ ...license, ...change, id: String(index) })),
    0,
    licenseConfig,
  );
const options = {
  wholeKeys: false,
  customer: { id: 'c', name: 'Say "hi", all' },
  licenseConfig,
  readAt: 0,
  delimiter: ',',
} as const;

test('is parsed back to the same cells, with either separator', () => {
  for (const delimiter of [',', ';'] as const) {
    const text = runToEnd(csvParts(rows(1201, { type: 'a;b,c\nd' }), { ...options, delimiter })).join('');
    expect(text.startsWith('\ufeffid' + delimiter)).toBe(true);
    const { data, errors } = Papa.parse<string[]>(text, { delimiter });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(1202);
    expect(data[0]).toEqual([...EXPORT_FIELDS]);
    expect(data[1201]?.slice(0, 8)).toEqual([
      '1200',
      '…7B84',
      'notActivated',
      'a;b,c\nd',
      '10',
      '',
      '0',
      '-5.2',
    ]);
    expect(data[1]?.[15]).toBe('Say "hi", all');
    expect(text.replaceAll('\r\n', '').match(/\r/)).toBeNull();
  }
});

test('#103 quotes cells that start like a formula', () => {
  const name = '=HYPERLINK("http://evil.test","x")';
  const text = runToEnd(csvParts(rows(1), { ...options, customer: { id: 'c', name } })).join('');
  expect(text).toContain(`,"'=HYPERLINK(""http://evil.test"",""x"")",c,`);
  expect(text).toContain(',10,,0,-5.2,');
});

test('stops when it is aborted', async () => {
  const controller = new AbortController();
  const written = runInSlices(csvParts(rows(100_000), options), controller.signal);
  controller.abort();
  expect(await written).toBeNull();
});

test.each([
  ['en-GB', ','],
  ['nl-BE', ';'],
  ['de', ';'],
  ['fr', ';'],
  ['de-CH', ','],
  ['pl', ';'],
])('separates cells in %s by %s', (language, delimiter) => {
  expect(delimiterFor(language)).toBe(delimiter);
});
