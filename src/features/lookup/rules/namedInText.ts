import { fold } from '#lib/text/fold.ts';

/** Something with a name that a text may mention. */
export interface Named {
  id: string;
  name: string;
}

/** Legal forms of companies, which people leave out. */
const LEGAL = new Set(
  'gmbh ag kg ug ohg gbr ek co cie bv nv vof cv bvba sprl srl sa sas sarl spa ltd limited llc plc inc sp z o oo zoo sl slu lda as aps ab oy'.split(
    ' ',
  ),
);
const MIN_LETTERS = 5;
/** A text with more names is a list of customers, not a mail about one. */
const MAX_NAMED = 10;

const wordsOf = (text: string): string[] =>
  fold(text.replaceAll(/['’ʼ`]/g, '')).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Returns the items that a text mentions by name, in the order given. The legal form of a company may be missing. A name
 * of one word is recognised only with the same capitals and at least five letters, since shorter ones are common words.
 */
export function namedInText<T extends Named>(text: string, all: readonly T[]): T[] {
  const words = wordsOf(text);
  const plain = ` ${words.join(' ')} `;
  const present = new Set(words);
  const found = all.filter(({ name }) => {
    const own = wordsOf(name);
    if (own.length === 0 || !own.every((word) => present.has(word) || LEGAL.has(word))) return false;
    const short = own.filter((word) => !LEGAL.has(word));
    return isMentioned(own) || (short.length > 0 && isMentioned(short));

    function isMentioned(name: readonly string[]): boolean {
      if (name.join('').length < MIN_LETTERS || !plain.includes(` ${name.join(' ')} `)) return false;
      return name.length > 1 || isWritten(name[0] ?? '');
    }
    function isWritten(word: string): boolean {
      const written = name.split(/[\s,.]+/).find((part) => wordsOf(part).join('') === word);
      return written !== undefined && /\p{Lu}|\d/u.test(written) && text.includes(written);
    }
  });
  return found.length > MAX_NAMED ? [] : found;
}
