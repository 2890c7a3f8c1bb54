import { LICENSE_KEY_MAX } from '#api/contract/license.ts';
import { latin } from '#lib/text/latin.ts';
import { trimOuter, stripInvisible } from '#lib/text/trimOuter.ts';

export interface TidyKey {
  /** The key as sent: the input without invisible characters at its ends. */
  key: string;
  /** Why the key cannot be sent: the API accepts 1 to 50 characters. */
  fault: 'empty' | 'tooLong' | null;
  /**
   * The key without inner spaces and invisible characters, offered to the user; null if it has none. The format of keys
   * is not documented, so only the user can tell whether these characters belong to the key.
   */
  suggestion: string | null;
  /** Whether the key contains spaces or invisible characters. */
  inside: 'spaces' | 'unseen' | null;
}

/** Interprets typed, pasted or scanned input as a key. Removes only the invisible characters at both ends. */
export function tidyKey(raw: string): TidyKey {
  const key = trimOuter(raw);
  const suggestion = stripInvisible(key);
  const same = suggestion === key;
  return {
    key,
    fault: key === '' ? 'empty' : key.length > LICENSE_KEY_MAX ? 'tooLong' : null,
    suggestion: same ? null : suggestion,
    inside: same ? null : key.replace(/\s/g, '') === suggestion ? 'spaces' : 'unseen',
  };
}

/**
 * Returns the key with the hyphens and Latin letters that its dashes, full-width characters, digits of Arabic and letters
 * of other alphabets look like: word processors and phones replace them. Null if that changes nothing. To be offered.
 */
export function plainKey(key: string): string | null {
  const plain = latin(key.normalize('NFKC')).replaceAll(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-');
  return plain === key ? null : plain;
}

/** Returns whether pasted text is more than a key: too long for the API, or several lines. */
export function isMoreThanKey(text: string): boolean {
  const inner = trimOuter(text);
  return inner.length > LICENSE_KEY_MAX || /[\r\n]/.test(inner);
}

const LAST_FOUR = /.(.{4})$/su;

/** Returns `…7B84`. Masks a key of at most four characters entirely. */
export const maskKey = (key: string): string => `…${LAST_FOUR.exec(key)?.[1] ?? ''}`;

const SEPARATED = /(?:[\p{L}\p{N}]\p{M}*)+[^\p{L}\p{N}]*|[^\p{L}\p{N}]+/gu;
const BY_FOUR = /(?:[\p{L}\p{N}]\p{M}*){1,4}[^\p{L}\p{N}]*|[^\p{L}\p{N}]+/gu;

/**
 * Splits a key into groups for reading: at its separators if it has any, else into groups of at most four letters or
 * digits. A separator ends its group, so joining the groups gives the key.
 */
export function groupKey(key: string): string[] {
  const groups = key.match(SEPARATED) ?? [];
  return groups.length > 1 ? groups : (key.match(BY_FOUR) ?? []);
}
