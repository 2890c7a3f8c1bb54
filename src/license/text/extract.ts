import { fold } from '#lib/text/fold.ts';
import { trimOuter } from '#lib/text/trimOuter.ts';
import { identify } from './identify.ts';
import { isKeyLike } from './keyLike.ts';
import { plainText } from './mailText.ts';
import { controllerOf } from '#license/tree.ts';

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
  const words = joinBrokenLines(plainText(text.slice(0, MAX_TEXT_LENGTH))).flatMap((line) =>
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
  if (kind === 'uuid') return { kind, value };
  if (kind === 'serial' || kind === 'nodeId')
    return { kind: 'controller', value, nodeId: controllerOf(value) };
  if (kind === 'key' || (/\d/.test(value) && value.replaceAll(/\s/g, '').length >= 8))
    return { kind: 'key', value };
  return isEnding(value) ? { kind: 'ending', value } : null;
}

const isEnding = (text: string) => /^[A-Za-z\d]{4}$/.test(text) && (/\d/.test(text) || /^[A-Z]+$/.test(text));

/** The label before a key, in the languages of the users. */
const LABEL =
  /(?:^|[^\p{L}])(?:\p{L}*(?:schl[üu]ssel|sleutel)|(?:licen[cs]e)?key|cl[ée]|clave|chiave|klucz|chave)[:=]["'“„«‘]?$/iu;
const UUID = /(?<![\da-z])[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![\da-z])/gi;

function tokensIn(word: string, isLabelled: boolean): Token[] {
  if (isLabelled) {
    const key = withoutPunctuation(word);
    if (identify(key).kind === 'key' && !key.includes('@') && !key.includes('://'))
      return [{ kind: 'key', value: key }];
  }
  return word.split(/[<>()[\]{}"'“”„«»‘’‚|,;!?·]+/).flatMap((piece): Token[] => {
    // A mail address or a message id.
    if (piece.includes('@')) return [];
    const uuids = piece.match(UUID) ?? [];
    const isLink = /:\/\/|^www\./.test(piece);
    const parts = piece
      .replaceAll(UUID, ' ')
      .split(/[\s:=/\\#&%+]+/)
      .map(withoutPunctuation);
    return [
      ...uuids.map((value) => ({ kind: 'uuid', value }) as const),
      ...parts.flatMap((part) => tokenIn(part, isLink) ?? []),
    ];
  });
}

function tokenIn(part: string, isLink: boolean): Token | null {
  const { kind } = identify(part);
  if (kind === 'serial' || kind === 'nodeId')
    return { kind: 'controller', value: part, nodeId: controllerOf(part) };
  if (isLink) return null;
  const ending = /^(?:…|\.{3}|[*•]{2,})(.{4})$/.exec(part)?.[1];
  if (ending !== undefined) return isEnding(ending) ? { kind: 'ending', value: ending } : null;
  return isKeyLike(part) ? { kind: 'key', value: part } : null;
}

/** Strips surrounding punctuation, except the marks that mask a key. */
const withoutPunctuation = (text: string): string => {
  const inner = text.replace(/^["'“„«‘(<[{,;:_-]+/, '').replace(/["'”“»’)>\]},;:!?._-]+$/, '');
  return /^\.{1,2}[^.]/.test(inner) ? inner.replace(/^\.+/, '') : inner;
};

/** Joins lines between which a value was broken. */
function joinBrokenLines(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let current: string | undefined;
  for (const line of lines) {
    const start = current === undefined ? null : continuedLine(current, line);
    if (start === null) {
      if (current !== undefined) joined.push(current);
      current = line;
    } else {
      current = start + line.trimStart();
    }
  }
  return current === undefined ? joined : [...joined, current];
}

/** Returns the first line, ready to be continued with the second, or null if the two do not belong together. */
function continuedLine(line: string, next: string): string | null {
  const end = line.trimEnd();
  // Long enough for the longest key.
  const first = /[A-Za-z\d][\w.-]*$/.exec(end.slice(-64))?.[0] ?? '';
  const second = /^-?[A-Za-z\d][\w.-]*/.exec(next.trimStart().slice(0, 64))?.[0].replace(/[._-]+$/, '') ?? '';
  if (first === '' || second === '' || !/\d/.test(first + second)) return null;
  const both = first + second;
  if (first.endsWith('-')) return isController(first.slice(0, -1) + second) ? end.slice(0, -1) : end;
  if (second.startsWith('-') || identify(both).kind === 'uuid') return end;
  if (isController(first)) return null;
  if (isController(both) && /\d/.test(second)) return end;
  if (isKeyLike(first)) return null;
  const letters = both.replaceAll(/[-._]/g, '').length;
  const isHalf = (text: string) => /\d/.test(text) && /[A-Z]/.test(text) && text === text.toUpperCase();
  return isHalf(first) && isHalf(second) && letters >= 14 && letters <= 20 && isKeyLike(both) ? end : null;
}

const isController = (text: string) => ['serial', 'nodeId'].includes(identify(text).kind);
