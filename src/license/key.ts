import { LICENSE_KEY_MAX } from '#api/contract/license.ts';
import { trimOuter, stripInvisible } from '#lib/text/trimOuter.ts';

export interface TidyKey {
  /** What is sent: as it was typed, without what cannot be seen at its ends. */
  key: string;
  /** Why it cannot be sent: the API takes 1 to 50 characters. */
  fault: 'empty' | 'tooLong' | null;
  /**
   * The key without the spaces and unseen characters inside it, for the person to choose; null where there are
   * none. No format of keys is documented, so only a person can tell whether they belong to it.
   */
  suggestion: string | null;
  /** What stands inside: spaces that can be seen as a gap, or characters that cannot be seen at all. */
  inside: 'spaces' | 'unseen' | null;
}

/** Takes what was typed, pasted or scanned for a key. Nothing but the unseen at its two ends is ever changed. */
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

/** Whether a pasted text is more than a key: a field of one line would break it, or the API not take it. */
export function isMoreThanKey(text: string): boolean {
  const inner = trimOuter(text);
  return inner.length > LICENSE_KEY_MAX || /[\r\n]/.test(inner);
}

/** `…7B84`. A key of four characters or fewer is masked wholly: its last four would be all of it. */
export function maskKey(key: string): string {
  const characters = [...key];
  return characters.length <= 4 ? '…' : `…${characters.slice(-4).join('')}`;
}

/**
 * The key in groups of at most four letters or digits, for the eye: joined they are the key itself. A separator
 * of the key's own ends its group.
 */
export function groupKey(key: string): string[] {
  return key.match(/(?:[\p{L}\p{N}]\p{M}*){1,4}[^\p{L}\p{N}]*|[^\p{L}\p{N}]+/gu) ?? [];
}
