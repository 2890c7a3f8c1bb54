import Papa from 'papaparse';
import { EXPORT_FIELDS, exportRow, type ExportOptions } from '#features/licenses/rules/exportRows.ts';
import type { LicenseRow } from '#license/licenseRow.ts';
import type { SlicedTask } from '#lib/tasks/slicedTask.ts';

const ROWS_PER_STEP = 256;
const BYTE_ORDER_MARK = '\ufeff';
const NEWLINE = '\r\n';

interface CsvOptions extends ExportOptions {
  delimiter: ',' | ';';
}

/** The rows as a CSV file in parts (RFC 4180, UTF-8 with a byte order mark, which spreadsheets need to see it is UTF-8). */
export function* csvParts(rows: readonly LicenseRow[], options: CsvOptions): SlicedTask<string[]> {
  const lines = (data: (string | number)[][]) =>
    Papa.unparse(data, {
      delimiter: options.delimiter,
      newline: NEWLINE,
      // What was kept from being a formula is quoted too.
      quotes: (value: unknown) => typeof value === 'string' && value.includes("'"),
    });
  const parts = [BYTE_ORDER_MARK + lines([[...EXPORT_FIELDS]])];
  for (let from = 0; from < rows.length; from += ROWS_PER_STEP) {
    yield;
    const step = rows.slice(from, from + ROWS_PER_STEP);
    parts.push(NEWLINE + lines(step.map((row) => exportRow(row, options))));
  }
  return parts;
}
