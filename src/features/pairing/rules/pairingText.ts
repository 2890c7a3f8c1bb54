import { fold } from '#lib/text/fold.ts';
import { trimOuter } from '#lib/text/trimOuter.ts';
import { identify } from '#license/text/identify.ts';

/** A controller and the license that is to be put on it, as they were typed, without the unseen at their ends. */
export interface Pair {
  serial: string;
  key: string;
}

/** What tells the two apart where their form does not: what this person sees and has. */
export interface KnownValues {
  isController: (text: string) => boolean;
  isKey: (text: string) => boolean;
}

export type Separator = '\t' | ';' | ',' | ' ';

/** The sign between two cells: what at least half of the lines hold, else spaces. */
export function separatorOf(text: string): Separator {
  const lines = text.split(/\r?\n|\r/).filter((line) => line.trim() !== '');
  const isIn = (sign: string) => lines.filter((line) => line.includes(sign)).length * 2 >= lines.length;
  return (['\t', ';', ','] as const).find((sign) => lines.length > 0 && isIn(sign)) ?? ' ';
}

/** Lines whose cells are apart by spaces. A key may hold some itself: what is not the serial number is the key. */
export function cellsBySpaces(text: string, knownValues: KnownValues): string[][] {
  return text.split(/\r?\n|\r/).map((line) => {
    const words = trimOuter(line).split(/\s+/);
    if (words.length <= 2) return words;
    const best = Math.max(...words.map((word) => serialWeight(word, knownValues)));
    const at = words.findIndex((word) => serialWeight(word, knownValues) === best);
    if (best <= 0 || (at !== 0 && at !== words.length - 1)) return words;
    const rest = words.filter((_, index) => index !== at).join(' ');
    return at === 0 ? [words[0] ?? '', rest] : [rest, words[at] ?? ''];
  });
}

/**
 * The pairs in cells as they came: which of the columns has the serial numbers and which the keys is told by what is in
 * them, and by their order where that says nothing. A first row of headings is left out; empty rows are too. Where
 * there is one column alone, serial numbers and keys take turns.
 */
export function pairsOf(cells: readonly (readonly string[])[], knownValues: KnownValues): Pair[] {
  const rows = cells.map((row) => row.map(trimOuter)).filter((row) => row.some((cell) => cell !== ''));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width < 2) return rows.reduce<Pair[]>((pairs, [cell = '']) => withText(pairs, cell, knownValues), []);
  const { serial, key } = columnsOf(rows, width, knownValues);
  const pairs = rows.map((row) => ({ serial: row[serial] ?? '', key: row[key] ?? '' }));
  const [first] = pairs;
  return first && isHeading(first, knownValues) ? pairs.slice(1) : pairs;
}

function columnsOf(rows: readonly string[][], width: number, knownValues: KnownValues) {
  const sum = (column: number, weight: typeof serialWeight) =>
    rows.reduce((total, row) => total + weight(row[column] ?? '', knownValues), 0);
  const columns = Array.from({ length: width }, (_, column) => ({
    serial: sum(column, serialWeight),
    key: sum(column, keyWeight),
  }));
  let best = { serial: 0, key: 1, weight: -Infinity };
  for (const [serial, { serial: ofSerial }] of columns.entries()) {
    for (const [key, { key: ofKey }] of columns.entries()) {
      const weight = ofSerial + ofKey;
      if (serial !== key && weight > best.weight) best = { serial, key, weight };
    }
  }
  return best;
}

/** How much a cell looks like the serial number of a controller. What is known counts more than any form. */
function serialWeight(text: string, { isController, isKey }: KnownValues): number {
  if (isController(text)) return 10;
  if (isKey(text)) return -10;
  const { kind } = identify(text);
  return kind === 'serial' || kind === 'nodeId' ? 2 : 0;
}

function keyWeight(text: string, { isController, isKey }: KnownValues): number {
  if (isKey(text)) return 10;
  if (isController(text)) return -10;
  const { kind } = identify(text);
  return kind === 'key' ? 1 : kind === 'serial' || kind === 'nodeId' ? -2 : 0;
}

const HEADING =
  /\b(?:serial|serie|seriennummer|sn|s n|numero|nummer|node ?id|controller|ems|device|licen[sc]e|licentie|lizenz|licence|key|sleutel|schlussel|cle|code)/;

function isHeading({ serial, key }: Pair, knownValues: KnownValues): boolean {
  if (serialWeight(serial, knownValues) > 0 || knownValues.isKey(key)) return false;
  // A key of letters alone may hold such a word: both cells have to look like headings.
  const looksSo = (text: string) => text === '' || (HEADING.test(fold(text)) && !/\d/.test(text));
  return looksSo(serial) && looksSo(key);
}

/**
 * One text more, as a scanner gives them: it goes into the last pair where that lacks one of its kind, else it begins
 * a new one. The same text again right after itself is one scan too many, and is left out.
 */
export function withText(pairs: readonly Pair[], text: string, knownValues: KnownValues): Pair[] {
  const value = trimOuter(text);
  const last = pairs.at(-1);
  if (value === '' || last?.serial === value || last?.key === value) return [...pairs];
  const weight = serialWeight(value, knownValues) - keyWeight(value, knownValues);
  // Where it could be either, it is what is missing.
  const isSerial = weight > 0 || (weight === 0 && (!last || last.serial === '' || last.key !== ''));
  const field = isSerial ? 'serial' : 'key';
  if (last && last[field] === '') return [...pairs.slice(0, -1), { ...last, [field]: value }];
  return [...pairs, { serial: '', key: '', [field]: value }];
}
