import { fold } from '#lib/text/fold.ts';
import { latin } from '#lib/text/latin.ts';
import { trimOuter } from '#lib/text/trimOuter.ts';
import { identify } from './identify.ts';
import { uuidIn } from './uuidIn.ts';
import { isKeyLike } from './keyLike.ts';
import { isControllerNumber, joinBroken } from './brokenLines.ts';
import { linksIn } from './links.ts';
import { isKeyName } from './names.ts';
import { plainSerial, serialsIn } from './serial.ts';
import { serialBehindIdentifier } from '#license/label/dataIdentifiers.ts';
import { foreignCode } from '#license/label/foreign.ts';
import { plainText } from './mailText.ts';
import { controllerOf } from '#license/nodeId.ts';

/**
 * A value found in a text, as written there.
 * - `uuid`: a customer or a license · `key`: looks like a license key · `ending`: the last four of a masked key
 * - `controller`: a serial number or a nodeId; for a site, `nodeId` is the controller's
 */
export type Token =
  | { kind: 'uuid' | 'key' | 'ending'; value: string }
  | { kind: 'controller'; value: string; nodeId: string };

/** Limits in characters, beyond any real mail and word, so that a paste never blocks the page. */
const MAX_TEXT_LENGTH = 200_000;
const MAX_WORD_LENGTH = 2000;

/**
 * Extracts the UUIDs, serial numbers and keys of a mail or ticket, each once, in the order of the text. Sends nothing,
 * and repairs only what quoting and line breaks have damaged.
 */
export function extractTokens(text: string): Token[] {
  const tokens = new Map<string, Token>();
  const words = joinBroken(plainText(text.slice(0, MAX_TEXT_LENGTH))).flatMap((line) =>
    line.replaceAll(/\s+(?=[:=])/g, '').split(/\s+/),
  );
  for (const [at, word] of words.entries()) {
    if (word.length > MAX_WORD_LENGTH) continue;
    for (const token of tokensIn(word, isLabel(words, at - 1), MASKED_BEFORE.test(words[at - 1] ?? ''))) {
      const id = `${token.kind} ${token.kind === 'controller' ? fold(token.nodeId) : token.kind === 'uuid' ? fold(token.value) : token.value}`;
      if (!tokens.has(id)) tokens.set(id, token);
    }
  }
  return [...tokens.values()];
}

/** Classifies a text with a single value; null for a name or an empty text. */
export function tokenOf(text: string): Token | null {
  const value = trimOuter(text.replace(/^\s*(?:…|\.{3}|[*•]+)/, ''));
  const { kind } = identify(value);
  const uuid = kind === 'uuid' ? value : uuidIn(value);
  if (uuid !== null) return { kind: 'uuid', value: uuid };
  // Serial numbers are recognised in any case, with gaps, and with look-alike letters.
  const plain = isControllerNumber(value) ? value : plainSerial(value);
  if (isControllerNumber(plain)) return controllerToken(plain);
  if (kind === 'key' || (/\d/.test(value) && value.replaceAll(/\s/g, '').length >= 8))
    return { kind: 'key', value };
  return isEnding(value) ? { kind: 'ending', value } : null;
}

const controllerToken = (value: string): Token => ({
  kind: 'controller',
  value,
  nodeId: controllerOf(value),
});

const isEnding = (text: string) => /^[A-Za-z\d]{4}$/.test(text) && (/\d/.test(text) || /^[A-Z]+$/.test(text));

/** The label before a key, in the languages of the users. */
const LABEL =
  /(?:^|[^\p{L}])(?:\p{L}*(?:schl[üu]ssel|sleutel)|(?:licen[cs]e)?key|cl[ée]|clave|chiave|klucz|chave)[:=]["'“„«‘]?$/iu;
/** Most words of a label: `clave de la licencia`. */
const LABEL_WORDS = 4;

/** Returns whether the words up to this index are the label of a key: `Clave de licencia:`. */
function isLabel(words: readonly string[], last: number): boolean {
  const word = words[last] ?? '';
  if (LABEL.test(word)) return true;
  if (!/[:=]["'“„«‘]?$/.test(word)) {
    // Without a colon, only for a value that nothing else distinguishes from an id.
    if (!HEX.test(words[last + 1] ?? '')) return false;
    return isNamed(words, COPULA.test(word) ? last - 1 : last);
  }
  return isNamed(words, last);
}

const HEX = /^[\da-f]{12,50}[.,;)]?$/i;
const COPULA = /^(?:is|ist|est|es|è|to|é|هو)$/i;

function isNamed(words: readonly string[], last: number): boolean {
  const counts = Array.from({ length: LABEL_WORDS }, (_, count) => count + 1);
  return counts.some((count) => isKeyName(words.slice(Math.max(0, last + 1 - count), last + 1).join(' ')));
}

/** The part of a masked key that some programs separate from its end: `•••• RT5P`. */
const MASKED_BEFORE = /^[•●*xX]{3,}$/;
/** A masked key: its middle is hidden. The end has four characters. */
const MASKED =
  /^(?:[A-Za-z\d]{2,8}[-–]?)?(?:…|\.{3}|[*•●]{2,}|(?<=-)[xX]{3,8})(?:[-–]?(?:…|\.{3}|[*•●]{2,}|(?<=-)[xX]{3,8}))*[-–]?([A-Za-z\d]{4})$/;
const UUID = /(?<![\da-z])[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![\da-z])/gi;
/** UUID without dashes, optionally in braces. */
const BARE_UUID = /^\{?([\da-f]{8})([\da-f]{4})([\da-f]{4})([\da-f]{4})([\da-f]{12})\}?$/i;

function tokensIn(word: string, isLabelled: boolean, isMasked: boolean): Token[] {
  // A word without a digit is not a value, except after the dots of a masked key.
  if (!/[\d…*•●.]/.test(word) && !isMasked) return [];
  const bare = withoutPunctuation(word);
  const ending = MASKED.exec(bare)?.[1] ?? (isMasked ? bare : '');
  if (isEnding(ending)) return [{ kind: 'ending', value: ending }];
  if (isLabelled) {
    const key = withoutPunctuation(word);
    if (isLabelledKey(key)) return [{ kind: 'key', value: key }];
  }
  const { links, rest } = linksIn(word);
  return [
    ...links.flatMap((link) => pieceTokens(link.replaceAll(/[;,!$()]/g, ' '), true)),
    ...textTokens(rest),
  ];
}

const isLabelledKey = (text: string) =>
  identify(text).kind === 'key' &&
  !text.includes('@') &&
  !text.includes('://') &&
  !isControllerNumber(text.replace(/=+$/, ''));

/** Punctuation, arrows and symbols between values, and dots unless they hide a part of a key. */
const BETWEEN =
  /(?:[<>()[\]{}"'“”„«»‘’‚|,;!?·`~،؛؟\u2190-\u21ff\u2300-\u27bf\u{1f000}-\u{1faff}]|\ufe0f|(?<=[A-Za-z\d]{8})[…•●]+(?=[A-Za-z\d]))+/u;

function textTokens(text: string): Token[] {
  return text.split(BETWEEN).flatMap((piece): Token[] => {
    // A mail address or a message id.
    if (piece.includes('@')) return [];
    // A label and its key without a space: `Key=AB12…==`.
    const [, label = '', value = ''] = /^([^:=]+[:=])(.+)$/.exec(piece) ?? [];
    if (value !== '' && LABEL.test(label) && isLabelledKey(withoutPunctuation(value)))
      return [{ kind: 'key', value: withoutPunctuation(value) }];
    return pieceTokens(piece, false);
  });
}

function pieceTokens(piece: string, isLink: boolean): Token[] {
  const uuids = piece.match(UUID) ?? [];
  const parts = piece
    .replaceAll(UUID, ' ')
    // Keeps the padding of a Base64 key.
    .split(/[\s:/\\#&%+?]+|=(?!=*$)/)
    .map(withoutPunctuation);
  return [
    ...uuids.map((value) => ({ kind: 'uuid', value }) as const),
    ...parts.flatMap((part) => tokenIn(part, isLink)),
  ];
}

function tokenIn(part: string, isLink: boolean): Token[] {
  const written = part.replace(/=+$/, '');
  // Latin text with look-alike letters of another alphabet.
  const plain = /[\u0370-\u04ff]/.test(written) && /[A-Za-z\d]/.test(written) ? latin(written) : written;
  if (isControllerNumber(plain)) return [controllerToken(serialBehindIdentifier(plain) ?? plain)];
  // A serial number and a key with only a dash or a line between them.
  const [serial] = serialsIn(plain);
  if (serial && (serial.from > 0 || serial.to < plain.length)) {
    const around = [plain.slice(0, serial.from), serial.value, plain.slice(serial.to)];
    return around.flatMap((each) => tokenIn(each.replaceAll(/^[-_.]+|[-_.]+$/g, ''), isLink));
  }
  if (serial) return [controllerToken(plainSerial(plain))];
  const bare = BARE_UUID.exec(part);
  if (bare && /[a-f]/i.test(part) && /\d/.test(part))
    return [{ kind: 'uuid', value: bare.slice(1).join('-') }];
  if (isLink) return [];
  const ending = MASKED.exec(part)?.[1];
  if (ending !== undefined) return isEnding(ending) ? [{ kind: 'ending', value: ending }] : [];
  // Numbers of inverters, parcels and bank accounts are no keys.
  return isKeyLike(plain) && foreignCode(plain) === null
    ? [{ kind: 'key', value: plain === written ? part : plain }]
    : [];
}

/** Strips surrounding punctuation, except the marks that mask a key. */
const withoutPunctuation = (text: string): string => {
  // Markdown emphasis has marks on both sides, a masked key only on one side.
  const plain = /^([*_]{1,3})(.+)\1$/.exec(text)?.[2] ?? text;
  const inner = plain.replace(/^["'“„«‘(<[{,;:_-]+/, '').replace(/["'”“»’)>\]},;:!?._*-]+$/, '');
  return /^\.{1,2}[^.]/.test(inner) ? inner.replace(/^\.+/, '') : inner;
};
