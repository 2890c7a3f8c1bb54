import { byKey, masked, textOf } from './yardsticks/license.ts';
import type { License } from '../support/seed.ts';

/** Expected content of both pages for a list, computed independently of both. */
export interface Expected {
  /** Four characters typed one by one into the filter. */
  typed: string;
  /** Masked key that ends with the typed characters. */
  key: string;
  /** Number of matching licenses after each character. */
  left: number[];
  /** Masked key of the first row after sorting by key. */
  first: string;
}

export function expectedOf(licenses: readonly License[]): Expected {
  const texts = licenses.map(textOf);
  const narrows = (left: readonly number[]) => left.every((n, at) => n < (left[at - 1] ?? licenses.length));
  for (const { key } of licenses.toReversed()) {
    const typed = key.slice(-4).toLowerCase();
    if (!/^[a-z\d]{4}$/.test(typed)) continue;
    const left = [1, 2, 3, 4].map((end) => texts.filter((text) => text.includes(typed.slice(0, end))).length);
    if (narrows(left))
      return { typed, key: masked(key), left, first: masked(licenses.toSorted(byKey)[0]?.key ?? '') };
  }
  throw new Error('No key of the list narrows it four times');
}
