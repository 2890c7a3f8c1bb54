import { groupKey } from '#license/key.ts';

/** The spelling alphabet of a language. */
export interface Alphabet {
  /** The name of the language and the alphabet, in that language. */
  name: string;
  /** 26 words from A to Z, separated by spaces. */
  letters: string;
  /** The digits from 0 to 9, separated by spaces. */
  digits: string;
  /** Words that precede a letter's word in keys with both cases. */
  capital: string;
  small: string;
  /** Word that precedes the code point of a character without a word. */
  character: string;
  signs: Record<string, string>;
}

export interface SpelledCharacter {
  character: string;
  /** For example `Alfa`, `seven`, `small Bravo`. */
  words: string;
}

export type KeyCase = 'mixed' | 'capital' | 'small' | 'none';

/** Returns the case of the letters in a key. Keys may be case-sensitive, since the API documents no format. */
export function caseOf(key: string): KeyCase {
  const capital = /\p{Lu}/u.test(key);
  const small = /\p{Ll}/u.test(key);
  return capital && small ? 'mixed' : capital ? 'capital' : small ? 'small' : 'none';
}

/** Spells a key in the groups of {@link groupKey}. The joined characters are the key. */
export function spell(key: string, alphabet: Alphabet): SpelledCharacter[][] {
  const letters = alphabet.letters.split(' ');
  const digits = alphabet.digits.split(' ');
  const isMixed = caseOf(key) === 'mixed';

  function wordsOf(character: string): string {
    // Only ASCII letters, since the upper case of a dotless i is I.
    const letter = /^[A-Za-z]$/.test(character)
      ? letters['ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(character.toUpperCase())]
      : undefined;
    if (letter !== undefined) {
      const isCapital = character === character.toUpperCase();
      return isMixed ? `${isCapital ? alphabet.capital : alphabet.small} ${letter}` : letter;
    }
    const word = /^\d$/.test(character) ? digits[Number(character)] : alphabet.signs[character];
    return word ?? `${alphabet.character} U+${codePoint(character)}`;
  }

  return groupKey(key).map((group) =>
    [...group].map((character) => ({ character, words: wordsOf(character) })),
  );
}

const codePoint = (character: string) =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
