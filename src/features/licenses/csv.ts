import Papa from 'papaparse';
import { EXPORT_FIELDS, exportRow, type ExportOptions } from '#license/exportRows.ts';
import type { LicenseRow } from '#license/list.ts';

/** Written in one go: a few milliseconds on a desktop, and within one long frame on a slow phone. */
const SLICE = 500;
const BYTE_ORDER_MARK = '\ufeff';
const NEWLINE = '\r\n';

interface CsvOptions extends ExportOptions {
  delimiter: ',' | ';';
  /** Given up when this is aborted, with an AbortError. */
  signal: AbortSignal;
  /** Lets the page breathe between two slices. */
  pause: () => Promise<unknown>;
}

/** The rows as a CSV file in parts (RFC 4180, UTF-8 with a byte order mark, which spreadsheets need to see it is UTF-8). */
export async function csvParts(rows: readonly LicenseRow[], options: CsvOptions): Promise<string[]> {
  const { delimiter, signal, pause } = options;
  const lines = (data: (string | number)[][]) =>
    Papa.unparse(data, {
      delimiter,
      newline: NEWLINE,
      // What was kept from being a formula is quoted too.
      quotes: (value: unknown) => typeof value === 'string' && value.includes("'"),
    });
  const parts = [BYTE_ORDER_MARK + lines([[...EXPORT_FIELDS]])];
  for (let from = 0; from < rows.length; from += SLICE) {
    const slice = rows.slice(from, from + SLICE).map((row) => exportRow(row, options));
    parts.push(NEWLINE + lines(slice));
    await pause();
    signal.throwIfAborted();
  }
  return parts;
}

/**
 * The sign between two cells that spreadsheets take by default where this language is read: a semicolon where the
 * comma is in the numbers.
 */
export function delimiterFor(language: string): ',' | ';' {
  const parts = new Intl.NumberFormat(language).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}
