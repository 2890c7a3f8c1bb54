import { trimOuter } from '#lib/text/trimOuter.ts';
import { readLabelFor } from '#license/label/labelReading.ts';
import { extractTokens } from '#license/text/extract.ts';
import { serialsIn } from '#license/text/serial.ts';
import { headingStrength, nameOf } from '#license/text/names.ts';
import { chooseColumns, columnEvidence, headingRow, isEvident, type ColumnChoice } from './columns.ts';
import { plainCell } from './cells.ts';
import { keyWeight, serialWeight, type KnownValues } from './knownValues.ts';

/** The serial number of a controller and the key of its license, as typed, trimmed. */
export interface Pair {
  serial: string;
  key: string;
}

/** A table, and the columns that contain the pairs. */
export interface PairingTable {
  /** Cells of the heading row; empty without one. */
  headings: readonly string[];
  /** Rows below the headings, without empty rows; trimmed. */
  rows: readonly (readonly string[])[];
  /** Texts above the headings. */
  titles: readonly string[];
  columns: ColumnChoice;
  /** Whether exactly one column of each is certain. */
  isCertain: boolean;
}

/** Finds the headings and the columns of a table of two or more columns. */
export function pairingTable(cells: readonly (readonly string[])[], knownValues: KnownValues): PairingTable {
  const rows = cells.map((row) => row.map(plainCell)).filter((row) => row.some((cell) => cell !== ''));
  const at = headingRow(rows);
  const headings = at === null ? [] : (rows[at] ?? []);
  const isHeading = (row: readonly string[]) =>
    row.every((cell, column) => cell === (headings[column] ?? ''));
  const below = at === null ? rows : rows.slice(at + 1).filter((row) => !isHeading(row));
  const titles =
    at === null ? [] : rows.slice(0, at).map((row) => row.filter((cell) => cell !== '').join(' '));
  const evidence = columnEvidence(headings, below, knownValues);
  const columns = chooseColumns(evidence);
  const isCertain = (['controller', 'key'] as const).every((value) => {
    const [only = -1, ...others] = columns[value];
    return others.length === 0 && isEvident(evidence[only], value);
  });
  return { headings, rows: below, titles, columns, isCertain };
}

/** The pairs of a table, and the parts of the table that are in none of them. */
export interface PairedTable {
  pairs: Pair[];
  /** Unused columns, by heading or number, titles, and the number of lines without a serial number or key. */
  leftOut: { columns: string[]; titles: readonly string[]; lines: number };
}

/** Returns the pairs of a table. @param columns null for a column that does not exist */
export function pairsIn(
  { headings, rows, titles }: Pick<PairingTable, 'headings' | 'rows' | 'titles'>,
  { controller, key }: Record<'controller' | 'key', number | null>,
): PairedTable {
  const cellOf = (row: readonly string[], column: number | null) =>
    column === null ? '' : (row[column] ?? '');
  const pairs = rows.flatMap((row) => {
    const [serial = '', ...others] = serialsOf(cellOf(row, controller));
    return [{ serial, key: keyIn(cellOf(row, key)) }, ...others.map((each) => ({ serial: each, key: '' }))];
  });
  const taken = pairs.filter((pair) => pair.serial !== '' || pair.key !== '');
  const width = Math.max(0, headings.length, ...rows.map((row) => row.length));
  const others = Array.from({ length: width }, (_, column) => column).filter(
    (column) => column !== controller && column !== key && rows.some((row) => row[column]),
  );
  return {
    pairs: taken,
    leftOut: {
      columns: others.map((column) => headings[column] || String(column + 1)),
      titles,
      lines: pairs.length - taken.length,
    },
  };
}

/** Returns the serial numbers in a cell with a URL, a label or several numbers; other cells unchanged. */
function serialsOf(cell: string): string[] {
  const within = serialsIn(cell).map(({ value }) => value);
  if (within.length > 1) return within;
  if (!/[:/{]/.test(cell)) return [cell];
  const scanned = readLabelFor('controller', cell);
  return [scanned.kind === 'fill' ? scanned.value : cell];
}

function keyIn(cell: string): string {
  if (!/[:/{]/.test(cell)) return cell;
  const scanned = readLabelFor('key', cell);
  return scanned.kind === 'fill' ? scanned.value : cell;
}

/** Pairs a single column, in which serial numbers and keys alternate. */
export function pairsOfColumn(cells: readonly string[], knownValues: KnownValues): Pair[] {
  const isHeading = (cell: string) =>
    !/\d/.test(cell) && (headingStrength(cell, 'key') > 1 || headingStrength(cell, 'controller') > 1);
  const values = cells.filter((cell) => !isHeading(cell));
  return values.reduce<Pair[]>((pairs, cell) => withText(pairs, cell, knownValues), []);
}

/**
 * Returns the pairs in lines of text with at most one serial number and one key each, with whatever names and
 * punctuation: `SN: … Key: …`, `… -> …`, or one value a line. Null if a line contains anything else.
 */
export function pairsOfLines(text: string, knownValues: KnownValues): Pair[] | null {
  const lines = text.split('\n').filter((line) => !hasOnlyNames(line));
  const pairs = lines.reduce<Pair[] | null>((found, line) => {
    const tokens = extractTokens(line).filter(({ kind, value }) => kind !== 'ending' && line.includes(value));
    const serials = tokens.filter(({ kind }) => kind === 'controller');
    const keys = tokens.filter(({ kind }) => kind === 'key');
    const [serial, key] = [serials[0]?.value ?? '', keys[0]?.value ?? ''];
    const rest = [serial, key].reduce(
      (left, value) => (value === '' ? left : left.replace(value, '|')),
      line,
    );
    if (found === null || serials.length > 1 || keys.length > 1 || serial + key === '' || !hasOnlyNames(rest))
      return null;
    return serial === '' || key === ''
      ? withText(found, serial || key, knownValues)
      : [...found, { serial, key }];
  }, []);
  return pairs?.some(({ serial, key }) => serial !== '' && key !== '') ? pairs : null;
}

/** Returns whether a text consists of names of the two values, punctuation and the number of a line. */
const hasOnlyNames = (text: string) =>
  text
    .split(/[^\p{L}\p{N}\p{M} ]+/u)
    .map((part) => part.trim())
    .every((part) => /^\d{0,3}$/.test(part) || nameOf(part) !== undefined || nameOf(text) !== undefined);

/**
 * Adds a scanned text to the last pair if that kind is missing, else starts a new pair. A text scanned twice in a row
 * is added once.
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
