import { fold, foldedWords } from '#lib/text/fold.ts';
import { skeleton } from '#lib/text/skeleton.ts';
import { trimOuter } from '#lib/text/trimOuter.ts';

/**
 * Creates a search function for a list. Ignores accents and case, and matches parts of words in any order; every query
 * word must occur in one of the item's texts. Items are folded once, here. Ranks texts that start with the query first,
 * then texts in which each query word starts a word, then the rest, and last the matches in another spelling
 * ({@link skeleton}), each in list order. An empty query matches all.
 */
export function createSearch<T>(
  items: readonly T[],
  textsOf: (item: T) => readonly string[],
): (typed: string) => T[] {
  const folded = items.map((item) => ({ item, text: fold(textsOf(item).join('\n')) }));
  let skeletons: string[] | null = null;
  return (typed) => {
    const words = foldedWords(typed);
    if (words.length === 0) return [...items];
    const whole = words.join(' ');
    const ranked: [T[], T[], T[], T[]] = [[], [], [], []];
    const bare = words.map(skeleton);
    const isLong = bare.join('').length >= MIN_SKELETON && bare.every((word) => word !== '');
    // Computed on demand, since most searches do not need skeletons.
    if (isLong) skeletons ??= folded.map(({ text }) => skeleton(text));
    for (const [at, { item, text }] of folded.entries()) {
      if (!words.every((word) => text.includes(word))) {
        if (isLong && isWithin(bare, skeletons?.[at] ?? '')) ranked[3].push(item);
        continue;
      }
      const rank = text.startsWith(whole) ? 0 : words.every((word) => beginsWord(text, word)) ? 1 : 2;
      ranked[rank].push(item);
    }
    return ranked.flat();
  };
}

/** In letters. Shorter texts match too many skeletons. */
const MIN_SKELETON = 3;

const isWithin = (words: readonly string[], text: string) =>
  text.includes(words.join('')) || words.every((word) => word.length >= MIN_SKELETON && text.includes(word));

const LETTER = /[\p{L}\p{N}]/u;

function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !LETTER.test(text.charAt(at - 1))) return true;
  }
  return false;
}

/**
 * Returns the text if it may be part of a URL, which is stored, sent and logged, else ''. A license key pasted into the
 * wrong field must not, so only texts with matches and texts too short to be a key are allowed.
 * @param search from {@link createSearch}
 */
export function urlSafeText(text: string, search: (text: string) => unknown[]): string {
  return text.length <= 4 || search(trimOuter(text)).length > 0 ? text : '';
}
