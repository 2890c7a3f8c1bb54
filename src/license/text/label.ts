import { trimOuter, stripInvisible } from '#lib/text/trimOuter.ts';
import { LICENSE_KEY_MAX } from '#api/contract/license.ts';
import { identify } from './identify.ts';
import { isKeyLike } from './keyLike.ts';
import { jsonPieces, LINE_END, linePieces, urlPieces, type LabelPiece } from './labelPieces.ts';

/**
 * Something that a label holds, or may hold. `value` stands in it as it is, but for what cannot be seen at its ends;
 * a controller comes without the `_site_n` of its site.
 * - `is`: `either` where nothing tells a key from a serial
 * - `by`: the label says so (`name`), it looks so (`form`), or it is only what there is (`guess`)
 */
export interface LabelPart {
  is: 'key' | 'controller' | 'either';
  value: string;
  by: 'name' | 'form' | 'guess';
}

/** Longer than any code holds. */
const MOST_TEXT = 8000;
/** Of an address, of JSON, of fields with names: what a bare key or serial does not have. */
const MARKS = /[:/{}()"<>@]|=(?!=*$)/;
/** As a key is printed for the eye. */
const IN_GROUPS = /^[A-Za-z\d]{2,8}(?: [A-Za-z\d]{2,8}){2,}$/;
const RANK = { name: 0, form: 1, guess: 2 };

/**
 * What a scanned text holds, best first: bare, in an address, in JSON, or in lines with or without names. Neither
 * the form of keys nor that of serials is documented, so this orders and offers; it never refuses or rewrites.
 */
export function labelParts(text: string): LabelPart[] {
  const label = trimOuter(text.slice(0, MOST_TEXT));
  if (label === '') return [];
  const bare = LINE_END.test(label) ? null : partOf({ text: label });
  // A key or a serial by its form is one, whatever marks it holds.
  const pieces =
    bare?.by === 'form' ? [] : (jsonPieces(label) ?? urlPieces(label) ?? linePieces(label).flatMap(inside));
  const parts = new Map<string, LabelPart>();
  for (const part of [...pieces.map(partOf), ...(bare ? [bare] : [])]) {
    const before = part && parts.get(part.value);
    if (part && (!before || RANK[part.by] < RANK[before.by])) parts.set(part.value, part);
  }
  const found = [...parts.values()].sort((a, b) => RANK[a.by] - RANK[b.by]);
  // A guess is for where there is nothing better.
  return found.some(({ by }) => by !== 'guess') ? found.filter(({ by }) => by !== 'guess') : found;
}

/** A piece as it is, or where it is itself an address or JSON, as the pieces of that. */
function inside(piece: LabelPiece): LabelPiece[] {
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
  const isMarked = name === undefined && MARKS.test(value);
  const controller = identified.kind === 'nodeId' && !isMarked ? identified.controller : value;
  if (name === 'controller') return { is: 'controller', value: controller, by: 'name' };
  if (name === 'key') return { is: 'key', value, by: 'name' };
  if (!isMarked && (identified.kind === 'serial' || identified.kind === 'nodeId')) {
    return { is: 'controller', value: controller, by: 'form' };
  }
  if (value.length > LICENSE_KEY_MAX) return null;
  // Whether the gaps between its groups belong to a key is for a person to say.
  const isKey = isKeyLike(value) || (IN_GROUPS.test(value) && isKeyLike(stripInvisible(value)));
  if (isKey) return { is: 'key', value, by: 'form' };
  if (loose) return null;
  // A whole number may be the key as well, or a serial.
  const isWord = !isMarked && (identified.kind === 'key' || /^\d{8,}$/.test(value));
  return { is: 'either', value, by: isWord ? 'form' : 'guess' };
}

/** What to do with a scanned text where one of the two is wanted. */
export type LabelReading =
  /** It is what is wanted, as far as can be told. */
  | { kind: 'fill'; value: string }
  /** It is the other one. */
  | { kind: 'other'; value: string }
  | { kind: 'both'; key: string; controller: string }
  /** It may be what is wanted: only a person can tell. */
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
  // What stands beside the other one, and could be it.
  if (other && either?.by === 'form') {
    return wanted === 'key'
      ? { kind: 'both', key: either.value, controller: other.value }
      : { kind: 'both', key: other.value, controller: either.value };
  }
  if (other) return { kind: 'other', value: other.value };
  if (!either) return { kind: 'nothing' };
  return { kind: either.by === 'form' ? 'fill' : 'unsure', value: either.value };
}
