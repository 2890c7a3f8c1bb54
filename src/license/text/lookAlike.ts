import type { License } from '#api/contract/license.ts';
import type { SlicedTask } from '#lib/tasks/slicedTask.ts';
import { latin } from '#lib/text/latin.ts';
import { comparableKey } from './keyIndex.ts';

/** Characters that are confused on paper, on a faded label or over the phone. */
const ALIKE = ['0oq', '1il', '2z', '5s', '6g', '8b', 'uv'];
const FIRST_OF = new Map(ALIKE.flatMap((group) => [...group].map((each) => [each, group[0] ?? each])));

/** Minimum key lengths for which one or two typos are tolerated. For shorter keys, too many others would match. */
const ONE_TYPO_LENGTH = 6;
const TWO_TYPOS_LENGTH = 10;
/** Shorter text is still being typed. Counted before `rn` becomes one character. */
const SHORTEST_LENGTH = 4;
const MAX_SUGGESTIONS = 3;
const KEYS_PER_STEP = 64;

/** Normalises look-alikes: each character of {@link ALIKE} becomes the first of its group, and `rn` becomes `m`. */
export function withoutLookAlikes(key: string): string {
  return [...comparableKey(latin(key)).replaceAll('rn', 'm')]
    .map((each) => FIRST_OF.get(each) ?? each)
    .join('');
}

export interface KeySuggestion {
  license: License;
  /** Typos between the keys: wrong, missing, extra or transposed characters. 0 for keys that look the same. */
  typos: number;
}

/**
 * Suggests up to three keys of unlinked licenses that the user may have meant, likeliest first, never the typed key
 * itself. Suggestions are only shown; a key is never corrected automatically.
 */
export function* suggestKeys(typed: string, licenses: readonly License[]): SlicedTask<KeySuggestion[]> {
  const target = withoutLookAlikes(typed);
  const max = target.length < ONE_TYPO_LENGTH ? 0 : target.length < TWO_TYPOS_LENGTH ? 1 : 2;
  if (comparableKey(typed).length < SHORTEST_LENGTH) return [];
  const found: KeySuggestion[] = [];
  for (const [index, license] of licenses.entries()) {
    if (index % KEYS_PER_STEP === 0) yield;
    if (license.key === typed || license.datalinks?.length !== 0) continue;
    const typos = typosBetween(target, withoutLookAlikes(license.key), max);
    if (typos <= max) found.push({ license, typos });
  }
  return found.sort((a, b) => a.typos - b.typos).slice(0, MAX_SUGGESTIONS);
}

/** Returns the optimal string alignment distance; `max + 1` or more if it exceeds `max`. */
function typosBetween(a: string, b: string, max: number): number {
  if (a === b) return 0;
  if (max === 0 || Math.abs(a.length - b.length) > max) return max + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cell = (list: number[], index: number) => list[index] ?? Infinity;
      let cost = Math.min(
        cell(last, j) + 1,
        cell(row, j - 1) + 1,
        cell(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, cell(before, j - 2) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > max) return max + 1;
    before = last;
    last = row;
  }
  return last.at(-1) ?? Infinity;
}
