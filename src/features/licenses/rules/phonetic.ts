import { groupKey } from '#license/key.ts';

/** How a key is spelled on the telephone in one language. */
export interface Alphabet {
  /** By its own name, for whoever picks the caller's language. */
  name: string;
  /** 26 words from A to Z, with a space between them. */
  letters: string;
  /** The ten digits from 0 to 9, with a space between them. */
  digits: string;
  /** What goes before a letter's word where the key has both cases. */
  capital: string;
  small: string;
  /** What goes before the number of a character that nobody has a word for. */
  character: string;
  signs: Record<string, string>;
}

export interface Spelled {
  character: string;
  /** What is said for it: `Alfa`, `seven`, `small Bravo`. */
  words: string;
}

export type KeyCase = 'mixed' | 'capital' | 'small' | 'none';

/** Which letters a key has; no format of keys is documented, so a small letter may be another than a capital one. */
export function caseOf(key: string): KeyCase {
  const capital = /\p{Lu}/u.test(key);
  const small = /\p{Ll}/u.test(key);
  return capital && small ? 'mixed' : capital ? 'capital' : small ? 'small' : 'none';
}

/** The key as it is said, in the groups of {@link groupKey}. Joined, the characters are the key itself. */
export function spell(key: string, alphabet: Alphabet): Spelled[][] {
  const letters = alphabet.letters.split(' ');
  const digits = alphabet.digits.split(' ');
  const mixed = caseOf(key) === 'mixed';

  function wordsOf(character: string): string {
    // Not by upper case alone: that of a dotless i is an I.
    const letter = /^[A-Za-z]$/.test(character)
      ? letters['ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(character.toUpperCase())]
      : undefined;
    if (letter !== undefined) {
      const isCapital = character === character.toUpperCase();
      return mixed ? `${isCapital ? alphabet.capital : alphabet.small} ${letter}` : letter;
    }
    const known = /^\d$/.test(character) ? digits[Number(character)] : alphabet.signs[character];
    return known ?? `${alphabet.character} U+${codePoint(character)}`;
  }

  return groupKey(key).map((group) =>
    [...group].map((character) => ({ character, words: wordsOf(character) })),
  );
}

const codePoint = (character: string) =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
