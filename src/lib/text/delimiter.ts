/**
 * Returns the CSV delimiter that spreadsheets expect in this language: a semicolon if the comma is the decimal
 * separator.
 * @param language a BCP 47 tag
 */
export function delimiterFor(language: string): ',' | ';' {
  const parts = new Intl.NumberFormat(language).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}
