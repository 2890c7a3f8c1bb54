/** The middle value, or the mean of the two in the middle; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** How many times the other one is; null where either is missing, or there is nothing to measure by. */
export const ratio = (one: number | null, other: number | null): number | null =>
  one === null || other === null || other === 0 ? null : one / other;

/** Whole from 100 on, one decimal below: more than that is noise. */
export const figure = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-GB') : String(Math.round(value * 10) / 10);
