import type { License } from '#api/contract/license.ts';
import { fold } from '#lib/text/fold.ts';
import { runToEnd, type SlicedTask } from '#lib/tasks/slicedTask.ts';

const SEPARATORS = /[^\p{L}\p{N}]+/gu;
const ASCII_SEPARATORS = /[^a-z\d]+/g;
const ASCII = /^[\t-~]*$/;

/** A key as it is compared where somebody read it out or a mail broke it: without capitals and separators. */
export const comparableKey = (key: string): string =>
  ASCII.test(key) ? key.toLowerCase().replace(ASCII_SEPARATORS, '') : fold(key).replace(SEPARATORS, '');

/** The keys of a list as one text, a line for each: a hundred thousand are searched in a millisecond or two. */
interface Index {
  keys: string;
  ids: string;
}

const made = new WeakMap<readonly License[], Index>();

/** Made once for each list. */
function indexOf(licenses: readonly License[]): Index {
  return made.get(licenses) ?? runToEnd(indexKeys(licenses));
}

const ROWS_PER_STEP = 4096;

/** Makes what a list is searched by, so that the first search of a long one does not wait for it. */
export function* indexKeys(licenses: readonly License[]): SlicedTask<Index> {
  const present = made.get(licenses);
  if (present) return present;
  let [keys, ids] = ['\n', '\n'];
  for (let from = 0; from < licenses.length; from += ROWS_PER_STEP) {
    yield;
    const step = licenses.slice(from, from + ROWS_PER_STEP);
    keys += keyLines(step.map(({ key }) => key));
    ids += linesOf(step.map(({ id }) => fold(id)));
  }
  const fresh = { keys, ids };
  made.set(licenses, fresh);
  return fresh;
}

const linesOf = (texts: readonly string[]) => texts.map((text) => `${text}\n`).join('');

/** What each key is compared by. Plain keys, as nearly all are, are taken all at once. */
function keyLines(keys: readonly string[]): string {
  const joined = linesOf(keys);
  const isPlain = ASCII.test(joined) && !keys.some((key) => key.includes('\n'));
  return isPlain ? joined.toLowerCase().replace(/[^a-z\d\n]+/g, '') : linesOf(keys.map(comparableKey));
}

/** The first rows in whose line the piece is, a line end included where it has one, in order. */
function rowsWith(piece: string, lines: string, most: number): number[] {
  const rows: number[] = [];
  let row = -1;
  let counted = 0;
  for (let at = lines.indexOf(piece); at !== -1 && rows.length < most; at = lines.indexOf(piece, at + 1)) {
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

/** The license of exactly this key; where there is none, of one that differs in capitals and separators alone. */
export function findByKey(key: string, licenses: readonly License[]): License | null {
  const wanted = comparableKey(key);
  if (wanted === '') return licenses.find((license) => license.key === key) ?? null;
  const alike = rowsWith(`\n${wanted}\n`, indexOf(licenses).keys, Infinity).flatMap(
    (row) => licenses[row] ?? [],
  );
  return alike.find((license) => license.key === key) ?? alike[0] ?? null;
}

/** From this length on, what was typed may also stand inside a key; a shorter piece would stand in many. */
const INSIDE_FROM = 6;
const SHORTEST = 3;

/**
 * Licenses whose key this is, ends with this (a masked key shows that much), begins with it, or holds it; or whose
 * id begins with it. In the order of the list, at most `most`.
 */
export function findByPartialKey(typed: string, licenses: readonly License[], most: number): License[] {
  const wanted = comparableKey(typed);
  if (wanted.length < SHORTEST) return [];
  const { keys, ids } = indexOf(licenses);
  const isLong = wanted.length >= INSIDE_FROM;
  const rows = isLong
    ? [...rowsWith(wanted, keys, most), ...rowsWith(`\n${fold(typed.trim())}`, ids, most)]
    : [...rowsWith(`${wanted}\n`, keys, most), ...rowsWith(`\n${wanted}`, keys, most)];
  const inOrder = [...new Set(rows)].sort((a, b) => a - b).slice(0, most);
  return inOrder.flatMap((row) => licenses[row] ?? []);
}

/** Licenses whose key ends so. */
export function findByKeyEnding(ending: string, licenses: readonly License[]): License[] {
  const wanted = comparableKey(ending);
  if (wanted === '') return [];
  return rowsWith(`${wanted}\n`, indexOf(licenses).keys, Infinity).flatMap((row) => licenses[row] ?? []);
}
