const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const IMF_FIXDATE =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d\d) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/;

/**
 * Parses an HTTP date (RFC 9110, IMF-fixdate: `Sun, 06 Nov 1994 08:49:37 GMT`) into epoch milliseconds. Returns null
 * for any other text. Does not use `Date.parse`, which reads `-5` as a date in 2001.
 */
export function parseHttpDate(text: string | null): number | null {
  const parts = IMF_FIXDATE.exec(text?.trim() ?? '');
  if (!parts) return null;
  const [, day, name, year, hour, minute, second] = parts;
  const month = MONTHS.indexOf(name ?? '');
  const at = Date.UTC(Number(year), month, Number(day), Number(hour), Number(minute), Number(second));
  const date = new Date(at);
  return month >= 0 && date.getUTCDate() === Number(day) && date.getUTCHours() === Number(hour) ? at : null;
}
