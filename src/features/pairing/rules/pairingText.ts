import { fold } from '#lib/text/fold.ts';
import { trimOuter } from '#lib/text/trimOuter.ts';
import { identify } from '#license/text/identify.ts';

/** The serial number of a controller and the key of the license for it, as typed, trimmed. */
export interface Pair {
  serial: string;
  key: string;
}

/** Recognises controllers and keys of the account, which tells them apart when their form does not. */
export interface KnownValues {
  isController: (text: string) => boolean;
  isKey: (text: string) => boolean;
}

export type Separator = '\t' | ';' | ',' | ' ';

/** The separator that at least half of the lines contain; a space when there is none. */
export function separatorOf(text: string): Separator {
  const lines = text.split(/\r?\n|\r/).filter((line) => line.trim() !== '');
  const isUsed = (separator: string) =>
    lines.filter((line) => line.includes(separator)).length * 2 >= lines.length;
  return (['\t', ';', ','] as const).find((separator) => lines.length > 0 && isUsed(separator)) ?? ' ';
}

/** Splits lines at spaces. A key may contain spaces, so everything but the serial number is the key. */
export function cellsBySpaces(text: string, knownValues: KnownValues): string[][] {
  return text.split(/\r?\n|\r/).map((line) => {
    const words = trimOuter(line).split(/\s+/);
    if (words.length <= 2) return words;
    const best = Math.max(...words.map((word) => serialWeight(word, knownValues)));
    const serialIndex = words.findIndex((word) => serialWeight(word, knownValues) === best);
    if (best <= 0 || (serialIndex !== 0 && serialIndex !== words.length - 1)) return words;
    const rest = words.filter((_, index) => index !== serialIndex).join(' ');
    return serialIndex === 0 ? [words[0] ?? '', rest] : [rest, words[serialIndex] ?? ''];
  });
}

/**
 * Pairs the cells of a table. The columns of serial numbers and of keys are found by their contents, or else by their
 * order. Empty rows and a first row of headings are skipped. In a single column, serial numbers and keys alternate.
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

/** How much a cell looks like a serial number. A known value counts more than its form. */
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
  // A key of letters alone may contain such a word, so both cells have to look like headings.
  const isHeadingText = (text: string) => text === '' || (HEADING.test(fold(text)) && !/\d/.test(text));
  return isHeadingText(serial) && isHeadingText(key);
}

/**
 * Adds a scanned text to the last pair if that lacks its kind, or else starts a new pair. A text that is scanned twice
 * in a row is added once.
 */
export function withText(pairs: readonly Pair[], text: string, knownValues: KnownValues): Pair[] {
  const value = trimOuter(text);
  const last = pairs.at(-1);
  if (value === '' || last?.serial === value || last?.key === value) return [...pairs];
  const weight = serialWeight(value, knownValues) - keyWeight(value, knownValues);
  // An ambiguous text completes the last pair.
  const isSerial = weight > 0 || (weight === 0 && (!last || last.serial === '' || last.key !== ''));
  const field = isSerial ? 'serial' : 'key';
  if (last && last[field] === '') return [...pairs.slice(0, -1), { ...last, [field]: value }];
  return [...pairs, { serial: '', key: '', [field]: value }];
}
