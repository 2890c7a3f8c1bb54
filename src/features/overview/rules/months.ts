/** Returns the month in the user's time zone, such as `2027-03`. */
export function monthOf(timestamp: number): string {
  const date = new Date(timestamp);
  return monthText(date.getFullYear(), date.getMonth());
}

const monthText = (year: number, month: number) =>
  `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}`;

/** Returns consecutive months, starting with the current one. */
export function monthsFrom(now: number, count: number): string[] {
  const first = new Date(now);
  return Array.from({ length: count }, (_, index) => {
    const month = new Date(first.getFullYear(), first.getMonth() + index, 1);
    return monthText(month.getFullYear(), month.getMonth());
  });
}
