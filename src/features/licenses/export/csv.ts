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

/** Returns the rows as parts of a CSV file (RFC 4180), in UTF-8 with a byte order mark, which spreadsheets need. */
export function* csvParts(rows: readonly LicenseRow[], options: CsvOptions): SlicedTask<string[]> {
  const lines = (data: (string | number)[][]) =>
    Papa.unparse(data, {
      delimiter: options.delimiter,
      newline: NEWLINE,
      // Quotes cells that were escaped with an apostrophe (see `textCell`).
      quotes: (value: unknown) => typeof value === 'string' && value.includes("'"),
    });
  const parts = [BYTE_ORDER_MARK + lines([[...EXPORT_FIELDS]])];
  for (let start = 0; start < rows.length; start += ROWS_PER_STEP) {
    yield;
    const step = rows.slice(start, start + ROWS_PER_STEP);
    parts.push(NEWLINE + lines(step.map((row) => exportRow(row, options))));
  }
  return parts;
}
