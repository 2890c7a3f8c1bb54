export const DAY_MS = 24 * 60 * 60 * 1000;

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

/** What `toISOString` writes, and long lists have, up to the 28th: browsers agree on it, and read it in a tenth of the time. */
const UTC = /^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/**
 * Parses an ISO 8601 date or date-time into epoch milliseconds. A text without a time zone is read as UTC. Returns null
 * for empty text, other formats, and days or hours that do not exist. Never throws. Does not use `Date.parse` for other texts than {@link UTC}, since it
 * reads `-5` as a date in 2001 and handles 30 February differently in each browser.
 */
export function parseInstant(text: string | null | undefined): number | null {
  if (text && UTC.test(text)) return Date.parse(text);
  const parts = ISO.exec(text?.trim() ?? '');
  if (!parts) return null;
  const number = (group: number) => Number(parts[group] ?? 0);
  const [year, month, day] = [number(1), number(2), number(3)];
  const [hour, minute, second] = [number(4), number(5), number(6)];
  const date = utcDate(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  if (hour > 23 || minute > 59 || second > 59) return null;
  const ms = Math.trunc(Number(`0.${parts[7] ?? 0}`) * 1000);
  return date.getTime() + ((hour * 60 + minute) * 60 + second) * 1000 + ms - offsetMs(parts[8]);
}

/**
 * Adds calendar months in UTC and keeps the time of day. A day that the target month does not have becomes the last day
 * of that month: 31 January plus one month is 28 or 29 February. Returns NaN beyond the range of Date.
 * @param timestamp epoch milliseconds
 */
export function addMonths(timestamp: number, months: number): number {
  const from = new Date(timestamp);
  const day = from.getUTCDate();
  const to = new Date(timestamp);
  to.setUTCMonth(from.getUTCMonth() + months);
  if (to.getUTCDate() !== day) to.setUTCDate(0);
  return to.getTime();
}

/** Formats an instant as `2026-03-03T09:30:00.000Z`. Returns any other text unchanged. */
export function toIso(value: string | null): string | null {
  const timestamp = parseInstant(value);
  return timestamp === null ? value : new Date(timestamp).toISOString();
}

function offsetMs(zone: string | undefined): number {
  if (!zone || /^z$/i.test(zone)) return 0;
  const digits = zone.replace(':', '');
  const minutes = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3) || 0);
  return (digits.startsWith('-') ? -1 : 1) * minutes * 60_000;
}

// Date.UTC reads the years 0 to 99 as 1900 to 1999.
function utcDate(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date;
}
