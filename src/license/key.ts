import { LICENSE_KEY_MAX } from '#api/contract/license.ts';
import { trimOuter, stripInvisible } from '#lib/text/trimOuter.ts';

export interface TidyKey {
  /** The key as sent: the input without invisible characters at its ends. */
  key: string;
  /** Why the key cannot be sent: the API accepts 1 to 50 characters. */
  fault: 'empty' | 'tooLong' | null;
  /**
   * The key without the spaces and invisible characters inside, offered to the person; null where there are none. The
   * format of keys is not documented, so only a person can tell whether those characters belong to the key.
   */
  suggestion: string | null;
  /** Whether the key contains visible gaps or characters that cannot be seen. */
  inside: 'spaces' | 'unseen' | null;
}

/** Interprets typed, pasted or scanned input as a key. Removes invisible characters at the two ends, nothing else. */
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

/** Whether pasted text is more than a key: too long for the API, or several lines. */
export function isMoreThanKey(text: string): boolean {
  const inner = trimOuter(text);
  return inner.length > LICENSE_KEY_MAX || /[\r\n]/.test(inner);
}

/** `…7B84`. A key of at most four characters is masked entirely, because its last four are the whole key. */
export function maskKey(key: string): string {
  const characters = [...key];
  return characters.length <= 4 ? '…' : `…${characters.slice(-4).join('')}`;
}

const SEPARATED = /(?:[\p{L}\p{N}]\p{M}*)+[^\p{L}\p{N}]*|[^\p{L}\p{N}]+/gu;
const BY_FOUR = /(?:[\p{L}\p{N}]\p{M}*){1,4}[^\p{L}\p{N}]*|[^\p{L}\p{N}]+/gu;

/**
 * The key in groups for reading: its own groups where separators form them, else groups of at most four letters or
 * digits. The groups join to the key itself; a separator ends its group.
 */
export function groupKey(key: string): string[] {
  const groups = key.match(SEPARATED) ?? [];
  return groups.length > 1 ? groups : (key.match(BY_FOUR) ?? []);
}
