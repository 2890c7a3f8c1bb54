import { latin } from '#lib/text/latin.ts';

const UUID_ANYWHERE =
  /(?<![\da-z])([\da-f]{8})[- ]?([\da-f]{4})[- ]?([\da-f]{4})[- ]?([\da-f]{4})[- ]?([\da-f]{12})(?![\da-z])/gi;

/**
 * Returns the only UUID in a text, in lower case with its dashes: also in braces, without dashes, with other dashes or
 * spaces, in full-width characters, or with words around it.
 */
export function uuidIn(text: string): string | null {
  const plain = latin(text.normalize('NFKC'))
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/\p{Cf}/gu, '');
  const [only, ...others] = new Set(
    [...plain.matchAll(UUID_ANYWHERE)].map((each) => each.slice(1).join('-').toLowerCase()),
  );
  return only !== undefined && others.length === 0 ? only : null;
}
