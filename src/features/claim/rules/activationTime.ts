import { addMonths } from '#lib/instant.ts';

/** One instant, in the three forms in which an activation is compared, sent and shown. */
export interface Moment {
  /** Epoch milliseconds. */
  timestamp: number;
  /** With the zone's offset, as sent: `2026-03-29T14:00:00+02:00`. */
  iso: string;
  /** In UTC: `2026-03-29T12:00:00Z`. */
  utc: string;
}

/** A local date and time, resolved in a time zone. */
export type LocalTime =
  | { kind: 'one'; moment: Moment }
  /** The clocks are set back, so the hour occurs twice and the user must choose. */
  | { kind: 'twice'; first: Moment; second: Moment }
  /** The clocks skip this hour. `next` is the first moment after the gap. */
  | { kind: 'never'; next: Moment }
  | { kind: 'unreadable' };

const DATE = /^(2\d{3})-(\d\d)-(\d\d)$/;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;
const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

/**
 * Resolves a local date and time to the instants at which the zone's clocks show it.
 * @param date `YYYY-MM-DD`, from the year 2000
 * @param time `HH:MM` or `HH:MM:SS`
 * @param zone IANA name
 * @throws RangeError if the browser does not know the zone
 */
export function readLocalTime(date: string, time: string, zone: string): LocalTime {
  const wall = wallOf(date, time);
  if (wall === null) return { kind: 'unreadable' };
  // No zone changes its offset twice within two days, so one of these two applies.
  const before = offsetAt(wall - DAY_MINUTES * MINUTE_MS, zone);
  const after = offsetAt(wall + DAY_MINUTES * MINUTE_MS, zone);
  const [first, second] = [...new Set([before, after])]
    .map((offset) => wall - offset * MINUTE_MS)
    .filter((timestamp) => timestamp + offsetAt(timestamp, zone) * MINUTE_MS === wall)
    .sort((a, b) => a - b);
  if (first === undefined)
    return { kind: 'never', next: moment(changeNear(wall, before, after, zone), zone) };
  if (second === undefined) return { kind: 'one', moment: moment(first, zone) };
  return { kind: 'twice', first: moment(first, zone), second: moment(second, zone) };
}

/**
 * Warns about an activation in the past or more than a year ahead.
 * @param timestamp epoch milliseconds, as is `now`
 */
export function activationWarning(timestamp: number, now: number): 'past' | 'farAhead' | null {
  if (timestamp < now) return 'past';
  return timestamp > addMonths(now, 12) ? 'farAhead' : null;
}

/** Returns the local date and time interpreted as UTC, epoch milliseconds; null for a date that does not exist. */
function wallOf(date: string, time: string): number | null {
  const [, year, month, day] = DATE.exec(date) ?? [];
  const [, hour, minute, second = '0'] = TIME.exec(time) ?? [];
  if (day === undefined || minute === undefined) return null;
  const wall = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  return new Date(wall).toISOString().startsWith(date) ? wall : null;
}

/** Returns the instant at which the offset changes, to the minute. */
function changeNear(wall: number, before: number, after: number, zone: string): number {
  const minute = Math.floor(wall / MINUTE_MS);
  let [low, high] = [(minute - after) * MINUTE_MS, (minute - before) * MINUTE_MS];
  while (high - low > MINUTE_MS) {
    const middle = Math.floor((low + high) / 2 / MINUTE_MS) * MINUTE_MS;
    if (offsetAt(middle, zone) === before) low = middle;
    else high = middle;
  }
  return high;
}

function moment(timestamp: number, zone: string): Moment {
  const offset = offsetAt(timestamp, zone);
  const local = new Date(timestamp + offset * MINUTE_MS).toISOString().slice(0, 19);
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return {
    timestamp,
    iso: `${local}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`,
    utc: `${new Date(timestamp).toISOString().slice(0, 19)}Z`,
  };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Returns the offset of the zone from UTC at an instant, minutes. */
function offsetAt(timestamp: number, zone: string): number {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    formatters.set(zone, formatter);
  }
  const part = new Map(formatter.formatToParts(timestamp).map(({ type, value }) => [type, Number(value)]));
  const get = (type: Intl.DateTimeFormatPartTypes) => part.get(type) ?? Number.NaN;
  const local = Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute'));
  return Math.round((local - Math.floor(timestamp / MINUTE_MS) * MINUTE_MS) / MINUTE_MS);
}
