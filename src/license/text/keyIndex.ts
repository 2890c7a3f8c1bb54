import type { License } from '#api/contract/license.ts';
import { fold } from '#lib/text/fold.ts';
import { runToEnd, type SlicedTask } from '#lib/tasks/slicedTask.ts';

const SEPARATORS = /[^\p{L}\p{N}]+/gu;
const ASCII_SEPARATORS = /[^a-z\d]+/g;
const ASCII = /^[\t-~]*$/;

/** Returns the key for comparisons: in lower case and without separators, which get lost in phone calls and mails. */
export const comparableKey = (key: string): string =>
  ASCII.test(key) ? key.toLowerCase().replace(ASCII_SEPARATORS, '') : fold(key).replace(SEPARATORS, '');

/** The keys and the ids of a list, each as one text with a line per row. Searching 100,000 takes 1 to 2 ms. */
interface KeyIndex {
  keys: string;
  ids: string;
}

const indexCache = new WeakMap<readonly License[], KeyIndex>();

/** Cached per list. */
function keyIndexOf(licenses: readonly License[]): KeyIndex {
  return indexCache.get(licenses) ?? runToEnd(indexKeys(licenses));
}

const ROWS_PER_STEP = 4096;

/** Builds the search index of a list in slices, so that the first search of a long list need not wait. */
export function* indexKeys(licenses: readonly License[]): SlicedTask<KeyIndex> {
  const present = indexCache.get(licenses);
  if (present) return present;
  let [keys, ids] = ['\n', '\n'];
  for (let from = 0; from < licenses.length; from += ROWS_PER_STEP) {
    yield;
    const step = licenses.slice(from, from + ROWS_PER_STEP);
    keys += keyLines(step.map(({ key }) => key));
    ids += linesOf(step.map(({ id }) => fold(id)));
  }
  const fresh = { keys, ids };
  indexCache.set(licenses, fresh);
  return fresh;
}

const linesOf = (texts: readonly string[]) => texts.map((text) => `${text}\n`).join('');

/** Returns the comparable keys, one per line. ASCII keys, which nearly all keys are, are converted at once. */
function keyLines(keys: readonly string[]): string {
  const joined = linesOf(keys);
  const isPlain = ASCII.test(joined) && !keys.some((key) => key.includes('\n'));
  return isPlain ? joined.toLowerCase().replace(/[^a-z\d\n]+/g, '') : linesOf(keys.map(comparableKey));
}

/** Returns the first rows whose line contains `piece`. A newline in `piece` anchors it to the start or end. */
function matchingRows(piece: string, lines: string, limit: number): number[] {
  const rows: number[] = [];
  let row = -1;
  let counted = 0;
  for (let at = lines.indexOf(piece); at !== -1 && rows.length < limit; at = lines.indexOf(piece, at + 1)) {
    const inLine = piece.startsWith('\n') ? at + 1 : at;
    for (
      let end = lines.indexOf('\n', counted);
      end !== -1 && end < inLine;
      end = lines.indexOf('\n', counted)
    ) {
      row += 1;
      counted = end + 1;
    }
    if (rows.at(-1) !== row) rows.push(row);
  }
  return rows;
}

/** Returns the license with exactly this key, otherwise with a key that differs only in case and separators. */
export function findByKey(key: string, licenses: readonly License[]): License | null {
  const wanted = comparableKey(key);
  if (wanted === '') return licenses.find((license) => license.key === key) ?? null;
  const alike = matchingRows(`\n${wanted}\n`, keyIndexOf(licenses).keys, Infinity).flatMap(
    (row) => licenses[row] ?? [],
  );
  return alike.find((license) => license.key === key) ?? alike[0] ?? null;
}

/** Minimum length to match inside a key; a shorter piece would match many keys. */
const MIN_INFIX_LENGTH = 6;
const MIN_LENGTH = 3;

/**
 * Returns the licenses whose key equals, ends with (as in a masked key), starts with or contains the text, or whose id
 * starts with it. In list order, at most `limit`.
 */
export function findByPartialKey(typed: string, licenses: readonly License[], limit: number): License[] {
  const wanted = comparableKey(typed);
  if (wanted.length < MIN_LENGTH) return [];
  const { keys, ids } = keyIndexOf(licenses);
  const isLong = wanted.length >= MIN_INFIX_LENGTH;
  const rows = isLong
    ? [...matchingRows(wanted, keys, limit), ...matchingRows(`\n${fold(typed.trim())}`, ids, limit)]
    : [...matchingRows(`${wanted}\n`, keys, limit), ...matchingRows(`\n${wanted}`, keys, limit)];
  const inOrder = [...new Set(rows)].sort((a, b) => a - b).slice(0, limit);
  return inOrder.flatMap((row) => licenses[row] ?? []);
}

/** Returns the licenses whose key ends with the text. */
export function findByKeyEnding(ending: string, licenses: readonly License[]): License[] {
  const wanted = comparableKey(ending);
  if (wanted === '') return [];
  return matchingRows(`${wanted}\n`, keyIndexOf(licenses).keys, Infinity).flatMap(
    (row) => licenses[row] ?? [],
  );
}
