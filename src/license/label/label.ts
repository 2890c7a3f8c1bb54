import { trimOuter, stripInvisible } from '#lib/text/trimOuter.ts';
import { LICENSE_KEY_MAX } from '#api/contract/license.ts';
import { identify } from '#license/text/identify.ts';
import { isKeyLike } from '#license/text/keyLike.ts';
import { serialsIn } from '#license/text/serial.ts';
import { addressPieces } from './addressPieces.ts';
import { messagePieces, serialBehindIdentifier, withControls } from './dataIdentifiers.ts';
import { foreignCode, type Foreign } from './foreign.ts';
import { gs1Pieces } from './gs1.ts';
import { jsonPieces, LINE_END, linePieces, type LabelPiece } from './labelPieces.ts';

/**
 * A key or serial number on a label, possibly a guess. `value` is as written, without invisible characters at its ends;
 * a controller is without the `_site_n` of its site.
 * - `is`: `either` if nothing distinguishes a key from a serial number
 * - `by`: named by the label (`name`), recognised by its form (`form`), or the only candidate (`guess`)
 */
export interface LabelPart {
  is: 'key' | 'controller' | 'either';
  value: string;
  by: 'name' | 'form' | 'guess';
}

/** A value on a label that is neither a key nor the serial number of a controller. */
export interface ForeignPart {
  value: string;
  foreign: Foreign;
}

export interface Label {
  /** Best first. */
  parts: LabelPart[];
  others: ForeignPart[];
}

/** In characters; no barcode can contain more. */
const MAX_TEXT_LENGTH = 8000;
/** Punctuation of URLs, JSON and named fields, which a bare key or serial number does not contain. */
const PUNCTUATION = /[:/{}()"<>@|;,]|=(?!=*$)/;
/** A key printed in groups. */
const IN_GROUPS = /^[A-Za-z\d]{2,8}(?: [A-Za-z\d]{2,8}){2,}$/;
const RANK = { name: 0, form: 1, guess: 2 };

/**
 * Returns the values of a scanned text: bare, in a URL, in JSON, in a GS1 or ISO/IEC 15434 message, or in lines with or
 * without names. The formats of keys and serial numbers are not documented, so values are ranked and offered, never
 * refused or rewritten.
 */
export function readLabel(text: string): Label {
  const label = unwrapped(withControls(text.slice(0, MAX_TEXT_LENGTH)));
  if (label === '') return { parts: [], others: [] };
  const whole = foreignCode(label);
  if (whole?.is === 'secret') return { parts: [], others: [{ value: label, foreign: whole }] };
  const bare = LINE_END.test(label) ? null : partOf({ text: label });
  const inner = structured(label);
  // The form of a key or serial number takes precedence over punctuation.
  if (bare?.by === 'form' && whole === null && inner === null && aroundSerials(label) === null)
    return collect([{ text: label }]);
  const pieces = inner ?? linePieces(label).flatMap(expandPiece);
  return collect([...withoutNetworkKeys(pieces), ...(bare?.by === 'guess' ? [{ text: label }] : [])]);
}

/** On a label with a network name, `Key` is the network's password, unless the value looks like a license key. */
function withoutNetworkKeys(pieces: readonly LabelPiece[]): readonly LabelPiece[] {
  if (!pieces.some(({ foreign }) => foreign?.kind === 'wifi')) return pieces;
  return pieces.map((piece) =>
    piece.name === 'key' && !isKeyLike(trimOuter(piece.text))
      ? { text: piece.text, foreign: { kind: 'password', is: 'secret' } }
      : piece,
  );
}

/** Returns the values of a label that may be a key or a serial number, best first. */
export const labelParts = (text: string): LabelPart[] => readLabel(text).parts;

function collect(pieces: readonly LabelPiece[]): Label {
  const parts = new Map<string, LabelPart>();
  const others = new Map<string, ForeignPart>();
  for (const piece of pieces) {
    const other = foreignPart(piece);
    if (other) {
      others.set(other.value, other);
      continue;
    }
    const part = partOf(piece);
    const before = part && parts.get(part.value);
    if (part && (!before || RANK[part.by] < RANK[before.by])) parts.set(part.value, part);
  }
  for (const { value } of others.values()) if (parts.get(value)?.by !== 'name') parts.delete(value);
  const ranked = [...parts.values()].sort((a, b) => RANK[a.by] - RANK[b.by]);
  // Guesses are used only if there is nothing better.
  const isBetter = others.size > 0 || ranked.some(({ by }) => by !== 'guess');
  return {
    parts: isBetter ? ranked.filter(({ by }) => by !== 'guess') : ranked,
    others: [...others.values()],
  };
}

function foreignPart({ text, name, foreign }: LabelPiece): ForeignPart | null {
  const value = trimOuter(text);
  const formed = foreignCode(value);
  // Labels of inverters name their numbers as those of controllers do.
  const kind = foreign ?? (name === undefined || formed?.kind === 'inverter' ? formed : null);
  if (!kind || value === '' || (foreign?.is !== 'secret' && isOwnForm(value))) return null;
  return { value, foreign: kind };
}

/** Returns whether a value has the form of a controller's serial number, which counts even after `Model:`. */
const isOwnForm = (value: string) => ['serial', 'nodeId'].includes(identify(value).kind);

/** Removes what some readers send: symbology identifiers (ISO/IEC 15424), start and stop characters of Code 39. */
function unwrapped(text: string): string {
  const label = trimOuter(text);
  const isGs1 = gs1Pieces(label) !== null;
  const bare = isGs1 ? label : label.replace(/^\][A-Za-z][\dA-Za-z](?=.)/, '');
  return trimOuter(/^\*([^*]+)\*$/.exec(bare)?.[1] ?? bare);
}

const structured = (label: string): LabelPiece[] | null =>
  messagePieces(label) ?? gs1Pieces(label) ?? jsonPieces(label) ?? addressPieces(label);

/** Expands a piece that is itself a URL, JSON or a message. */
function expandPiece(piece: LabelPiece): LabelPiece[] {
  if (piece.foreign || (piece.name !== undefined && !piece.text.includes('://'))) return [piece];
  const text = trimOuter(piece.text);
  const pieces = structured(unwrapped(text));
  if (pieces) return pieces;
  if (foreignCode(text)) return [{ text }];
  const around = aroundSerials(text);
  if (around) return around;
  const whole = partOf(piece);
  if (whole && whole.by !== 'guess') return [piece];
  return wordsOf(text, /[\s,;|]+/);
}

const wordsOf = (text: string, separator: RegExp): LabelPiece[] =>
  text.split(separator).map((word) => ({ text: word.replaceAll(/^["'(]+|["')]+$/g, ''), loose: true }));

/** Splits a text around its serial numbers, whatever the separators; null if it has none, or is one. */
function aroundSerials(text: string): LabelPiece[] | null {
  const serials = serialsIn(text);
  if (serials.length === 0 || isWholeSerial(text)) return null;
  const between = [0, ...serials.map(({ to }) => to)].map((from, at) =>
    // At its end, the text may be a key in Base64, which ends with `=`.
    text.slice(from, serials[at]?.from).replaceAll(at < serials.length ? /^[-_=]+|[-_=]+$/g : /^[-_=]+/g, ''),
  );
  return [
    ...serials.map(({ value }) => ({ text: value, loose: true })),
    ...between.flatMap((rest) => wordsOf(rest, /[^\w.=-]+/)),
  ];
}

/** Returns whether the text is a serial number of the exact form, possibly with spaces. */
const isWholeSerial = (text: string): boolean => serialsIn(text)[0]?.value === text;

function partOf({ text, name, loose = false }: LabelPiece): LabelPart | null {
  const written = trimOuter(text);
  if (written === '') return null;
  const behind = name === undefined ? serialBehindIdentifier(written) : null;
  const value = behind ?? written;
  const identified = identify(value);
  const isMarked = name === undefined && PUNCTUATION.test(value);
  const controller = identified.kind === 'nodeId' && !isMarked ? identified.controller : value;
  if (name === 'controller') return { is: 'controller', value: controller, by: 'name' };
  if (name === 'key') return { is: 'key', value, by: 'name' };
  if (!isMarked && (isOwnForm(value) || isWholeSerial(value))) {
    return { is: 'controller', value: controller, by: 'form' };
  }
  if (value.length > LICENSE_KEY_MAX) return null;
  // Only the user can tell whether the spaces between groups belong to the key.
  const isKey = isKeyLike(value) || (IN_GROUPS.test(value) && isKeyLike(stripInvisible(value)));
  if (isKey) return { is: 'key', value, by: 'form' };
  if (loose) return null;
  // A text of digits only may be a key or a serial number.
  const isWord = !isMarked && (identified.kind === 'key' || /^\d{8,}$/.test(value));
  return { is: 'either', value, by: isWord ? 'form' : 'guess' };
}
