import { addMonths } from '#lib/instant.ts';

/** One instant, written in the three ways in which an activation is asked, shown and compared. */
export interface Moment {
  /** Epoch milliseconds. */
  at: number;
  /** With the zone's offset, as it is sent: `2026-03-29T14:00:00+02:00`. */
  iso: string;
  /** The same in UTC: `2026-03-29T12:00:00Z`. */
  utc: string;
}

/** What a local date and time mean in a zone. */
export type LocalTime =
  | { kind: 'one'; moment: Moment }
  /** The clocks are set back: the hour happens twice, and a person has to say which. */
  | { kind: 'twice'; first: Moment; second: Moment }
  /** The clocks are set forward over it: it does not happen. `next` is the first moment after the gap. */
  | { kind: 'never'; next: Moment }
  | { kind: 'unreadable' };

const DATE = /^(2\d{3})-(\d\d)-(\d\d)$/;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;
const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

/**
 * @param date `YYYY-MM-DD`, from the year 2000
 * @param time `HH:MM` or `HH:MM:SS`
 * @param zone an IANA name, such as the browser's `Intl.DateTimeFormat().resolvedOptions().timeZone`
 * @throws RangeError for a zone that the browser does not know
 */
export function readLocalTime(date: string, time: string, zone: string): LocalTime {
  const wall = wallOf(date, time);
  if (wall === null) return { kind: 'unreadable' };
  // No zone changes its offset twice within two days, so these are all that can be in force at that hour.
  const before = offsetAt(wall - DAY_MINUTES * MINUTE_MS, zone);
  const after = offsetAt(wall + DAY_MINUTES * MINUTE_MS, zone);
  const [first, second] = [...new Set([before, after])]
    .map((offset) => wall - offset * MINUTE_MS)
    .filter((at) => at + offsetAt(at, zone) * MINUTE_MS === wall)
    .sort((a, b) => a - b);
  if (first === undefined)
    return { kind: 'never', next: moment(changeNear(wall, before, after, zone), zone) };
  if (second === undefined) return { kind: 'one', moment: moment(first, zone) };
  return { kind: 'twice', first: moment(first, zone), second: moment(second, zone) };
}

/** What is worth a word before an activation is asked for then: it has passed, or is over a year away. */
export function activationWarning(at: number, now: number): 'past' | 'farAhead' | null {
  if (at < now) return 'past';
  return at > addMonths(now, 12) ? 'farAhead' : null;
}

/** The local date and time as if it were UTC, epoch milliseconds; null for one that no calendar has. */
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

/** The instant at which the offset goes over from one to the other, to the minute. */
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

function moment(at: number, zone: string): Moment {
  const offset = offsetAt(at, zone);
  const local = new Date(at + offset * MINUTE_MS).toISOString().slice(0, 19);
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return {
    at,
    iso: `${local}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`,
    utc: `${new Date(at).toISOString().slice(0, 19)}Z`,
  };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Minutes by which the zone's clocks are ahead of UTC at an instant. */
function offsetAt(at: number, zone: string): number {
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
  const part = new Map(formatter.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const get = (type: Intl.DateTimeFormatPartTypes) => part.get(type) ?? Number.NaN;
  const local = Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute'));
  return Math.round((local - Math.floor(at / MINUTE_MS) * MINUTE_MS) / MINUTE_MS);
}
