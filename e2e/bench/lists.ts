import { byKey, masked, textOf } from './plain/license.ts';
import type { License } from '../support/seed.ts';

/** What both pages have to show for a list, reckoned from the answer by neither of them. */
export interface Expected {
  /** Four characters that narrow the list one by one. */
  typed: string;
  /** The masked key that they are the end of. */
  key: string;
  /** How many licenses are left after each of them. */
  left: number[];
  /** The masked key that stands first once the list is sorted by key. */
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
