import type { License } from '#api/contract/license.ts';
import type { SlicedTask } from '#lib/tasks/slicedTask.ts';
import { comparableKey } from '#license/text/keyIndex.ts';

/** Characters that are taken for one another on paper, on a label in the sun, or over the telephone. */
const ALIKE = ['0oq', '1il', '2z', '5s', '6g', '8b', 'uv'];
const FIRST_OF = new Map(ALIKE.flatMap((group) => [...group].map((each) => [each, group[0] ?? each])));

/** A longer text differs from too many keys by two characters; a shorter one from nearly all. */
const ONE_SLIP_FROM = 6;
const TWO_SLIPS_FROM = 10;
const MOST = 3;
const KEYS_PER_STEP = 64;

/** The key as an eye may take it: every one of {@link ALIKE} is the first of its group, and `rn` is `m`. */
export function skeleton(key: string): string {
  return [...comparableKey(key).replaceAll('rn', 'm')].map((each) => FIRST_OF.get(each) ?? each).join('');
}

export interface KeySuggestion {
  license: License;
  /** 0: it looks the same; else how many characters are wrong, missing, too many or in each other's place. */
  slips: number;
}

/**
 * Keys that a typed one may have been meant to be, the likeliest first, at most three: of licenses that are known to
 * be linked to nothing, never the typed one itself. Only for showing; a key is never corrected unasked.
 */
export function* suggestKeys(typed: string, licenses: readonly License[]): SlicedTask<KeySuggestion[]> {
  const wanted = skeleton(typed);
  const most = wanted.length < ONE_SLIP_FROM ? 0 : wanted.length < TWO_SLIPS_FROM ? 1 : 2;
  if (wanted.length < 4) return [];
  const found: KeySuggestion[] = [];
  for (const [index, license] of licenses.entries()) {
    if (index % KEYS_PER_STEP === 0) yield;
    if (license.key === typed || license.datalinks?.length !== 0) continue;
    const slips = slipsBetween(wanted, skeleton(license.key), most);
    if (slips <= most) found.push({ license, slips });
  }
  return found.sort((a, b) => a.slips - b.slips).slice(0, MOST);
}

/** Optimal string alignment distance, or more than `most` where it is that. */
function slipsBetween(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (most === 0 || Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const at = (list: number[], place: number) => list[place] ?? Infinity;
      let cost = Math.min(
        at(last, j) + 1,
        at(row, j - 1) + 1,
        at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(before, j - 2) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last.at(-1) ?? Infinity;
}
