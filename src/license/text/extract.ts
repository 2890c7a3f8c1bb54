import { fold } from '#lib/text/fold.ts';
import { latin } from '#lib/text/latin.ts';
import { trimOuter } from '#lib/text/trimOuter.ts';
import { identify } from './identify.ts';
import { uuidIn } from './uuidIn.ts';
import { isKeyLike } from './keyLike.ts';
import { isControllerNumber, joinBroken } from './brokenLines.ts';
import { linksIn } from './links.ts';
import { plainSerial } from './serial.ts';
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
    for (const token of tokensIn(word, LABEL.test(words[at - 1] ?? ''))) {
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
  if (isControllerNumber(plain)) return { kind: 'controller', value: plain, nodeId: controllerOf(plain) };
  if (kind === 'key' || (/\d/.test(value) && value.replaceAll(/\s/g, '').length >= 8))
    return { kind: 'key', value };
  return isEnding(value) ? { kind: 'ending', value } : null;
}

const isEnding = (text: string) => /^[A-Za-z\d]{4}$/.test(text) && (/\d/.test(text) || /^[A-Z]+$/.test(text));

/** The label before a key, in the languages of the users. */
const LABEL =
  /(?:^|[^\p{L}])(?:\p{L}*(?:schl[üu]ssel|sleutel)|(?:licen[cs]e)?key|cl[ée]|clave|chiave|klucz|chave)[:=]["'“„«‘]?$/iu;
const UUID = /(?<![\da-z])[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![\da-z])/gi;
/** UUID without dashes, optionally in braces. */
const BARE_UUID = /^\{?([\da-f]{8})([\da-f]{4})([\da-f]{4})([\da-f]{4})([\da-f]{12})\}?$/i;

function tokensIn(word: string, isLabelled: boolean): Token[] {
  // A word without a digit is not a value, except after the dots of a masked key.
  if (!/[\d…*•.]/.test(word)) return [];
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

function textTokens(text: string): Token[] {
  return text.split(/[<>()[\]{}"'“”„«»‘’‚|,;!?·`~]+/).flatMap((piece): Token[] => {
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
  if (isControllerNumber(plain)) return [{ kind: 'controller', value: plain, nodeId: controllerOf(plain) }];
  const [head = '', ...rest] = part.split('-');
  // A serial number and a key with only a dash between them.
  if (rest.length > 0 && isControllerNumber(head))
    return [...tokenIn(head, isLink), ...tokenIn(rest.join('-'), isLink)];
  const bare = BARE_UUID.exec(part);
  if (bare && /[a-f]/i.test(part) && /\d/.test(part))
    return [{ kind: 'uuid', value: bare.slice(1).join('-') }];
  if (isLink) return [];
  const ending = /^(?:…|\.{3}|[*•]{2,})(.{4})$/.exec(part)?.[1];
  if (ending !== undefined) return isEnding(ending) ? [{ kind: 'ending', value: ending }] : [];
  return isKeyLike(plain) ? [{ kind: 'key', value: plain === written ? part : plain }] : [];
}

/** Strips surrounding punctuation, except the marks that mask a key. */
const withoutPunctuation = (text: string): string => {
  // Markdown emphasis has marks on both sides, a masked key only on one side.
  const plain = /^([*_]{1,3})(.+)\1$/.exec(text)?.[2] ?? text;
  const inner = plain.replace(/^["'“„«‘(<[{,;:_-]+/, '').replace(/["'”“»’)>\]},;:!?._*-]+$/, '');
  return /^\.{1,2}[^.]/.test(inner) ? inner.replace(/^\.+/, '') : inner;
};
