import { fold, foldedWords } from '#lib/text/fold.ts';
import { trimOuter } from '#lib/text/trimOuter.ts';

/**
 * Makes the search of a list: accent- and case-blind, by parts of words, in any order; every word typed has to be
 * in one of the item's texts. Each item is folded once, here. Best first: what begins with the words typed, then
 * where each word begins a word, then the rest; within these in the order of the list. Nothing typed finds all.
 */
export function createSearch<T>(
  items: readonly T[],
  textsOf: (item: T) => readonly string[],
): (typed: string) => T[] {
  const folded = items.map((item) => ({ item, text: fold(textsOf(item).join('\n')) }));
  return (typed) => {
    const words = foldedWords(typed);
    if (words.length === 0) return [...items];
    const whole = words.join(' ');
    const ranked: [T[], T[], T[]] = [[], [], []];
    for (const { item, text } of folded) {
      if (!words.every((word) => text.includes(word))) continue;
      const rank = text.startsWith(whole) ? 0 : words.every((word) => beginsWord(text, word)) ? 1 : 2;
      ranked[rank].push(item);
    }
    return ranked.flat();
  };
}

const LETTER = /[\p{L}\p{N}]/u;

function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !LETTER.test(text.charAt(at - 1))) return true;
  }
  return false;
}

/**
 * What of a typed text may stand in a URL, which is kept, sent and logged: a license key that was pasted into the
 * wrong field must not. So only what finds something does, and what is too short to be a key worth having.
 * @param search of {@link createSearch}
 */
export function urlSafeText(text: string, search: (text: string) => unknown[]): string {
  return text.length <= 4 || search(trimOuter(text)).length > 0 ? text : '';
}
