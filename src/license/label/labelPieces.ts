import { nameOf, type NamedValue } from '#license/text/names.ts';
import { foreignName, type Foreign } from './foreign.ts';

/** Piece of a label that may be a key or a serial number, with its name on the label. */
export interface LabelPiece {
  text: string;
  name?: NamedValue;
  /** Kind of the piece according to the label, if it is neither. */
  foreign?: Foreign;
  /** One word of several, used only if its form is recognised. */
  loose?: boolean;
}

const MAX_PIECES = 200;
const MAX_DEPTH = 6;

/** Returns the kind of value that a field, parameter or prefix of this name contains. */
export function named(name: string): Pick<LabelPiece, 'name' | 'foreign'> {
  const value = nameOf(name);
  return value ? { name: value } : { foreign: foreignName(name) ?? undefined };
}

/** Returns the strings of a JSON label with the names of their fields; null if the label is not JSON. */
export function jsonPieces(label: string): LabelPiece[] | null {
  if (!/^[[{]/.test(label)) return null;
  const value =
    parseJson(label) ?? parseJson(label.replaceAll(/[“”„‟″]/g, '"')) ?? parseJson(withDoubleQuotes(label));
  if (value === undefined) return null;
  const pieces: LabelPiece[] = [];
  walk(value, {}, 0);
  return pieces;

  function walk(inner: unknown, about: Pick<LabelPiece, 'name' | 'foreign'>, depth: number) {
    if (pieces.length >= MAX_PIECES || depth > MAX_DEPTH) return;
    if (typeof inner === 'string') pieces.push({ text: inner, ...about, loose: about.name === undefined });
    // An unsafe integer has lost digits, so it differs from the number on the label.
    if (Number.isSafeInteger(inner) && about.name) pieces.push({ text: String(inner), ...about });
    if (typeof inner !== 'object' || inner === null) return;
    for (const [field, each] of Object.entries(inner))
      walk(each, Array.isArray(inner) ? about : named(field), depth + 1);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Repairs almost-JSON: single or curly quotes, names without quotes, trailing commas. */
const withDoubleQuotes = (text: string) =>
  text
    .replaceAll(/[“”„‟″‘’‚‛'`]/g, '"')
    .replaceAll(/([{,]\s*)([\p{L}_$][\p{L}\d_$-]*)\s*:/gu, '$1"$2":')
    .replaceAll(/([:[,]\s*)([A-Za-z\d][^\s"'{}[\],:]*)(?=\s*[,}\]])/g, '$1"$2"')
    .replaceAll(/,(\s*[}\]])/g, '$1');

/** Control characters, which separate fields in industrial codes, except the tab. */
export const LINE_END = /[^\P{Cc}\t]+/u;
/** Name of up to three words, such as `SN:`, `Licence key =`, `S/N#` or `序列号：`. */
const PREFIX =
  /(?<![^\s,;|([{"'])(\p{L}[\p{L}\d/.]{0,24}(?:[ _-]\p{L}[\p{L}\d/.]{0,24}){0,2}) {0,3}[:=#：＝](?!\/\/)/gu;
/** Name without punctuation at the start of a line: `SN SG100012345`. */
const BARE_PREFIX = /^(\p{L}[\p{L}/.]{0,24}(?:[ _-]\p{L}[\p{L}/.]{0,24}){0,2})[ \t]+(?=\S*\d)(\S{4,})$/u;

/** Splits the lines of a label at prefixes such as `SN:`. A value ends at the next prefix, known or not. */
export function linePieces(label: string): LabelPiece[] {
  return label.split(LINE_END).slice(0, MAX_PIECES).flatMap(piecesOfLine);
}

interface Prefix extends Pick<LabelPiece, 'name' | 'foreign'> {
  from: number;
  to: number;
}

function piecesOfLine(line: string): LabelPiece[] {
  const bare = BARE_PREFIX.exec(line.trim());
  const behind = bare && named(bare[1] ?? '');
  if (bare?.[2] && (behind?.name ?? behind?.foreign)) return [{ text: bare[2], ...behind }];
  const prefixes = [...line.matchAll(PREFIX)].map(prefixOf);
  const [first] = prefixes;
  if (!first || !prefixes.some(({ name, foreign }) => name ?? foreign)) return [{ text: line }];
  const before = line.slice(0, first.from);
  const values = prefixes.flatMap(({ name, foreign, to }, at): LabelPiece[] => {
    const [text = '', ...rest] = line
      .slice(to, prefixes[at + 1]?.from)
      .split(/[,;|]+|\s{2,}|\t+/)
      .filter((part) => part.trim() !== '');
    const others = rest.map((each): LabelPiece => ({ text: each, loose: true }));
    return [
      { text: text.replaceAll(/^[\s"']+|[\s)\]}"']+$/g, ''), name, foreign, loose: name === undefined },
      ...others,
    ];
  });
  return [...(before.trim() === '' ? [] : [{ text: before }]), ...values];
}

/** Returns the prefix of a match. Words before a known name belong to the preceding value. */
function prefixOf(match: RegExpExecArray): Prefix {
  const [whole, words = ''] = match;
  const to = match.index + whole.length;
  const starts = [0, ...[...words.matchAll(/[ _-]/g)].map(({ index }) => index + 1)];
  for (const start of starts) {
    const about = named(words.slice(start));
    if (about.name ?? about.foreign) return { ...about, from: match.index + start, to };
  }
  return { from: match.index + (starts.at(-1) ?? 0), to };
}
