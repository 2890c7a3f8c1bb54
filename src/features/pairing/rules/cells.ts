import Papa from 'papaparse';
import { trimOuter } from '#lib/text/trimOuter.ts';
import { serialWeight, type KnownValues } from './knownValues.ts';

export type Separator = '\t' | ';' | ',' | '|' | '  ' | ' ';

/** Splits a text into cells, as copied or saved by a spreadsheet, or as columns typed by a user. */
export function cellsOf(text: string, knownValues: KnownValues): string[][] {
  const { stated, body } = withoutSeparatorLine(plainSeparators(text));
  const separator = stated ?? separatorOf(body);
  if (separator === ' ') return cellsBySpaces(body, knownValues);
  if (separator === '  ') return linesOf(body).map((line) => trimOuter(line).split(/\s{2,}/));
  const cells = parsed(body, separator);
  return separator === '|' ? cells.filter((row) => !isRule(row)).map(withoutFrame) : cells;
}

/** Replaces the line ends of all systems, which a text may mix, and the separators of other scripts. */
export const plainSeparators = (text: string): string =>
  text
    .replaceAll(/\r\n|[\r\v\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[；؛]/g, ';')
    .replaceAll(/[，،、]/g, ',')
    .replaceAll('｜', '|');

/** Returns the text of a cell without what marks it as a text in a spreadsheet or in Markdown. */
export function plainCell(cell: string): string {
  const text = trimOuter(cell);
  const [, formula] = /^=\s*(?:T\()?"([^"]*)"\)?$/.exec(text) ?? [];
  const [, , marked] = /^(\*\*|__|\*|_|`|~~)([^*_`~]+)\1$/.exec(text) ?? [];
  return formula ?? marked ?? text.replace(/^'(?=[A-Za-z\d])/, '');
}

const linesOf = (text: string) => text.split('\n');

/** Removes the line `sep=;`, which tells spreadsheets the separator of a file. */
function withoutSeparatorLine(text: string): { stated: string | null; body: string } {
  const [line, separator] = /^\ufeff?\s*"?sep=(\t|[;,|])"?[ \t]*(?:\n|$)/i.exec(text) ?? [];
  return { stated: separator ?? null, body: line === undefined ? text : text.slice(line.length) };
}

/** Returns the separator that at least half of the lines contain; if there is none, two spaces or one. */
export function separatorOf(text: string): Separator {
  const lines = linesOf(text).filter((line) => line.trim() !== '');
  const isUsed = (pattern: RegExp) => lines.filter((line) => pattern.test(line)).length * 2 >= lines.length;
  const found = (
    [
      [/\t/, '\t'],
      [/;/, ';'],
      [/\S.*\|.*\S|^\s*\|/, '|'],
      [/,/, ','],
    ] as const
  ).find(([pattern]) => lines.length > 0 && isUsed(pattern));
  if (found) return found[1];
  return lines.length > 0 && lines.every((line) => /\S\s{2,}\S/.test(line)) ? '  ' : ' ';
}

/** Ignores quotation marks if one is not closed, since it would otherwise swallow the rest of the text. */
function parsed(text: string, delimiter: string): string[][] {
  const quoted = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: 'greedy' });
  if (!quoted.errors.some(({ type }) => type === 'Quotes')) return quoted.data;
  const cells = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: 'greedy', quoteChar: '\0' }).data;
  return cells.map((row) => row.map((cell) => /^"([^"]*)"$/.exec(cell.trim())?.[1] ?? cell));
}

/** Removes the empty outer cells of a Markdown table row. */
function withoutFrame(row: readonly string[]): string[] {
  const from = row[0]?.trim() === '' ? 1 : 0;
  const to = row.length - (row.length > 1 && row.at(-1)?.trim() === '' ? 1 : 0);
  return row.slice(from, to);
}

/** Returns whether a row is a line of a table in Markdown or drawn with characters: `|---|:-:|`, `+-----+`. */
const isRule = (row: readonly string[]) => /^[\s:+=|-]*-[\s:+=|-]*$/.test(row.join('|'));

/** Splits lines at spaces. A key may contain spaces, so everything except the serial number is the key. */
export function cellsBySpaces(text: string, knownValues: KnownValues): string[][] {
  return linesOf(text).map((line) => {
    const words = trimOuter(line).split(/\s+/);
    if (words.length <= 2) return words;
    const best = Math.max(...words.map((word) => serialWeight(word, knownValues)));
    const serialIndex = words.findIndex((word) => serialWeight(word, knownValues) === best);
    if (best <= 0 || (serialIndex !== 0 && serialIndex !== words.length - 1)) return words;
    const rest = words.filter((_, index) => index !== serialIndex).join(' ');
    return serialIndex === 0 ? [words[0] ?? '', rest] : [rest, words[serialIndex] ?? ''];
  });
}
