// White space (\s includes NBSP and the BOM) and zero-width characters: joiners, direction marks, soft hyphens.
const INVISIBLE = '[\\s\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069]+';
const OUTER = new RegExp(`^${INVISIBLE}|${INVISIBLE}$`, 'g');
const ANYWHERE = new RegExp(INVISIBLE, 'g');

/** Removes invisible characters from both ends of a text, and none inside. */
export function trimOuter(text: string): string {
  return text.replace(OUTER, '');
}

/** Removes all invisible characters. Use the result as a suggestion only: never send it without confirmation. */
export function stripInvisible(text: string): string {
  return text.replace(ANYWHERE, '');
}
