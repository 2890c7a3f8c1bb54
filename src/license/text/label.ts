import { trimOuter, stripInvisible } from '#lib/text/trimOuter.ts';
import { LICENSE_KEY_MAX } from '#api/contract/license.ts';
import { identify } from './identify.ts';
import { isKeyLike } from './keyLike.ts';
import { jsonPieces, LINE_END, linePieces, urlPieces, type LabelPiece } from './labelPieces.ts';

/**
 * A value that a label holds, or may hold. `value` is as written, without invisible characters at its ends; a
 * controller comes without the `_site_n` of its site.
 * - `is`: `either` where nothing distinguishes a key from a serial number
 * - `by`: named by the label (`name`), recognised by its form (`form`), or the only candidate (`guess`)
 */
export interface LabelPart {
  is: 'key' | 'controller' | 'either';
  value: string;
  by: 'name' | 'form' | 'guess';
}

/** In characters; no code holds more. */
const MAX_TEXT_LENGTH = 8000;
/** Punctuation of addresses, JSON and named fields, which a bare key or serial number does not have. */
const PUNCTUATION = /[:/{}()"<>@]|=(?!=*$)/;
/** A key printed in groups. */
const IN_GROUPS = /^[A-Za-z\d]{2,8}(?: [A-Za-z\d]{2,8}){2,}$/;
const RANK = { name: 0, form: 1, guess: 2 };

/**
 * The values of a scanned text, best first: bare, in an address, in JSON, or in lines with or without names. The formats
 * of keys and serial numbers are not documented, so this ranks and offers; it never refuses or rewrites.
 */
export function labelParts(text: string): LabelPart[] {
  const label = trimOuter(text.slice(0, MAX_TEXT_LENGTH));
  if (label === '') return [];
  const bare = LINE_END.test(label) ? null : partOf({ text: label });
  // The form of a key or serial number takes precedence over punctuation.
  const pieces =
    bare?.by === 'form'
      ? []
      : (jsonPieces(label) ?? urlPieces(label) ?? linePieces(label).flatMap(expandPiece));
  const parts = new Map<string, LabelPart>();
  for (const part of [...pieces.map(partOf), ...(bare ? [bare] : [])]) {
    const before = part && parts.get(part.value);
    if (part && (!before || RANK[part.by] < RANK[before.by])) parts.set(part.value, part);
  }
  const ranked = [...parts.values()].sort((a, b) => RANK[a.by] - RANK[b.by]);
  // Guesses count only where there is nothing better.
  return ranked.some(({ by }) => by !== 'guess') ? ranked.filter(({ by }) => by !== 'guess') : ranked;
}

/** Expands a piece that is itself an address or JSON. */
function expandPiece(piece: LabelPiece): LabelPiece[] {
  if (piece.name !== undefined && !piece.text.includes('://')) return [piece];
  const pieces = jsonPieces(piece.text) ?? urlPieces(piece.text);
  if (pieces) return pieces;
  const whole = partOf(piece);
  if (whole && whole.by !== 'guess') return [piece];
  return piece.text.split(/[\s,;|]+/).map((text) => ({ text, loose: true }));
}

function partOf({ text, name, loose = false }: LabelPiece): LabelPart | null {
  const value = trimOuter(text);
  if (value === '') return null;
  const identified = identify(value);
  const isMarked = name === undefined && PUNCTUATION.test(value);
  const controller = identified.kind === 'nodeId' && !isMarked ? identified.controller : value;
  if (name === 'controller') return { is: 'controller', value: controller, by: 'name' };
  if (name === 'key') return { is: 'key', value, by: 'name' };
  if (!isMarked && (identified.kind === 'serial' || identified.kind === 'nodeId')) {
    return { is: 'controller', value: controller, by: 'form' };
  }
  if (value.length > LICENSE_KEY_MAX) return null;
  // Only a person can tell whether the gaps between groups belong to the key.
  const isKey = isKeyLike(value) || (IN_GROUPS.test(value) && isKeyLike(stripInvisible(value)));
  if (isKey) return { is: 'key', value, by: 'form' };
  if (loose) return null;
  // A whole number may be a key or a serial number.
  const isWord = !isMarked && (identified.kind === 'key' || /^\d{8,}$/.test(value));
  return { is: 'either', value, by: isWord ? 'form' : 'guess' };
}

/** How to use a scanned text for a field. */
export type LabelReading =
  /** The wanted value, as far as can be told. */
  | { kind: 'fill'; value: string }
  /** The value of the other field. */
  | { kind: 'other'; value: string }
  | { kind: 'both'; key: string; controller: string }
  /** Possibly the wanted value: only a person can tell. */
  | { kind: 'unsure'; value: string }
  | { kind: 'nothing' };

export type WantedValue = 'key' | 'controller';

export function readLabelFor(wanted: WantedValue, text: string): LabelReading {
  const parts = labelParts(text);
  const first = (is: LabelPart['is']) => parts.find((part) => part.is === is);
  const key = first('key');
  const controller = first('controller');
  if (key && controller) return { kind: 'both', key: key.value, controller: controller.value };
  const right = wanted === 'key' ? key : controller;
  const other = wanted === 'key' ? controller : key;
  const either = first('either');
  if (right) return { kind: 'fill', value: right.value };
  // The undetermined value beside a known one fills the other field.
  if (other && either?.by === 'form') {
    return wanted === 'key'
      ? { kind: 'both', key: either.value, controller: other.value }
      : { kind: 'both', key: other.value, controller: either.value };
  }
  if (other) return { kind: 'other', value: other.value };
  if (!either) return { kind: 'nothing' };
  return { kind: either.by === 'form' ? 'fill' : 'unsure', value: either.value };
}
