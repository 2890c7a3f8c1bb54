const UUID_ANYWHERE =
  /(?<![\da-z])([\da-f]{8})-?([\da-f]{4})-?([\da-f]{4})-?([\da-f]{4})-?([\da-f]{12})(?![\da-z])/gi;

/** The only UUID in a text, in lower case with its dashes: also in braces, without dashes, or with words around it. */
export function uuidIn(text: string): string | null {
  const [only, ...others] = text.matchAll(UUID_ANYWHERE);
  return only && others.length === 0 ? only.slice(1).join('-').toLowerCase() : null;
}
