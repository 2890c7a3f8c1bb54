/** Locale-dependent formats. Instants are ISO 8601 texts or epoch milliseconds; an invalid instant stays as it is. */
export interface Format {
  /** `3 Mar 2026`: the month is a word, so that it cannot be confused with the day. */
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
  /** Orders texts for a reader, digits by their value. A comparison function for `toSorted`. */
  compare(this: void, a: string, b: string): number;
  /** `a, b, c` */
  list(values: readonly string[]): string;
  /** The parts of such a list, for items that are links. */
  listParts(values: readonly string[]): { type: 'element' | 'literal'; value: string }[];
}

/**
 * @param language a BCP 47 tag, such as `en-GB`
 * @param timeZone an IANA name; by default the device's time zone
 */
export function createFormat(language: string, timeZone?: string): Format {
  const formatterOf = (options: Intl.DateTimeFormatOptions) => {
    // Made when it is first used: a page uses half of them, and each takes a millisecond or more.
    let formatter: Intl.DateTimeFormat | undefined;
    return (instant: string | number) => {
      const date = new Date(instant);
      if (Number.isNaN(date.getTime())) return String(instant);
      formatter ??= new Intl.DateTimeFormat(language, { timeZone, ...options });
      return formatter.format(date);
    };
  };
  const day = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  let lists: Intl.ListFormat | undefined;
  const listFormat = () => (lists ??= new Intl.ListFormat(language, { style: 'short', type: 'unit' }));
  const numbers = new Intl.NumberFormat(language);
  return {
    date: formatterOf(day),
    time: formatterOf(clock),
    dateTime: formatterOf({ ...day, ...clock, timeZoneName: 'short' }),
    full: formatterOf({ ...day, ...clock, month: 'long', weekday: 'long', timeZoneName: 'short' }),
    utc: formatterOf({ ...day, ...clock, timeZoneName: 'short', timeZone: 'UTC' }),
    seconds: formatterOf({ ...day, ...clock, second: '2-digit' }),
    number: (value) => numbers.format(value),
    compare: new Intl.Collator(language, { numeric: true }).compare,
    list: (values) => listFormat().format(values),
    listParts: (values) => listFormat().formatToParts(values),
  };
}
