/**
 * The sign between two cells that spreadsheets take by default where this language is read: a semicolon where the
 * comma is in the numbers.
 */
export function delimiterFor(language: string): ',' | ';' {
  const parts = new Intl.NumberFormat(language).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}
