/** Returns the middle value, or the mean of the two in the middle; null for no values. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** Returns `one / other`; null if a value is missing or `other` is 0. */
export const ratio = (one: number | null, other: number | null): number | null =>
  one === null || other === null || other === 0 ? null : one / other;

/** Formats a number, without decimals from 100, with one decimal below. More precision would be noise. */
export const figure = (value: number): string =>
  Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en-GB') : String(Math.round(value * 10) / 10);

/** Stands for a missing value. */
export const NONE = '–';

/** Formats the median, and the least and the most unless they read the same; {@link NONE} for no values. */
export function spread(values: readonly number[]): string {
  const middle = median(values);
  if (middle === null) return NONE;
  const [least, most] = [figure(Math.min(...values)), figure(Math.max(...values))];
  return least === most ? figure(middle) : `${figure(middle)} (${least} to ${most})`;
}
