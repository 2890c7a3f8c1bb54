import { latin } from '#lib/text/latin.ts';
import { stripInvisible } from '#lib/text/trimOuter.ts';

const UUID_ANYWHERE =
  /(?<![\da-z])([\da-f]{8})-?([\da-f]{4})-?([\da-f]{4})-?([\da-f]{4})-?([\da-f]{12})(?![\da-z])/gi;
const DASHES = /[\u2010-\u2015\u2212]/g;
/** A UUID with spaces between its groups. */
const SPACED = /^\W*[\da-f]{8}(?:\s+[\da-f]{4}){3}\s+[\da-f]{12}\W*$/i;

/**
 * Returns the only UUID in a text, in lower case with its dashes: also in braces, without dashes, with other dashes, in
 * full-width characters, or with words around it.
 */
export function uuidIn(text: string): string | null {
  const plain = latin(text.normalize('NFKC'))
    .replaceAll(DASHES, '-')
    .replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
  const matches = (SPACED.test(plain) ? stripInvisible(plain) : plain).matchAll(UUID_ANYWHERE);
  const [only, ...others] = new Set([...matches].map((each) => each.slice(1).join('-').toLowerCase()));
  return only !== undefined && others.length === 0 ? only : null;
}
