import type { Locale } from './i18n.ts';

/** Everything that is written differently from place to place. Instants are ISO 8601 strings or epoch milliseconds. */
export interface Format {
  /** `3 Mar 2026`: the month is a word, so that no reader can take it for a day. */
  date(instant: string | number): string;
  /** `14:02` */
  time(instant: string | number): string;
  /** `3 Mar 2026, 14:02 CET` */
  dateTime(instant: string | number): string;
  /** `Tuesday 3 March 2026, 14:02 CET` */
  full(instant: string | number): string;
  /** `3 Mar 2026, 13:02 UTC` */
  utc(instant: string | number): string;
  /** `3 Mar 2026, 14:02:05` */
  seconds(instant: string | number): string;
  number(value: number): string;
}

/**
 * @param tag the reader's own tag where it is of the same language (`en-GB`), so that the clock is theirs
 * @param timeZone an IANA name; the device's own where it is absent
 */
export function createFormat(locale: Locale, tag?: string, timeZone?: string): Format {
  const language = tag?.toLowerCase().startsWith(locale) ? tag : locale;
  const at = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(language, { timeZone, ...options });
    return (instant: string | number) => {
      const date = new Date(instant);
      return Number.isNaN(date.getTime()) ? String(instant) : formatter.format(date);
    };
  };
  const day = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  const numbers = new Intl.NumberFormat(language);
  return {
    date: at(day),
    time: at(clock),
    dateTime: at({ ...day, ...clock, timeZoneName: 'short' }),
    full: at({ ...day, ...clock, month: 'long', weekday: 'long', timeZoneName: 'short' }),
    utc: at({ ...day, ...clock, timeZoneName: 'short', timeZone: 'UTC' }),
    seconds: at({ ...day, ...clock, second: '2-digit' }),
    number: (value) => numbers.format(value),
  };
}
