// White space (NBSP and the BOM are part of \s), and what has no width: joiners, direction marks, soft hyphens.
const UNSEEN = '[\\s\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069]+';
const OUTER = new RegExp(`^${UNSEEN}|${UNSEEN}$`, 'g');
const ANYWHERE = new RegExp(UNSEEN, 'g');

/** The text without what cannot be seen at its two ends. Nothing inside is touched. */
export function trimOuter(text: string): string {
  return text.replace(OUTER, '');
}

/** The text without anything that cannot be seen, inside too: a suggestion to show, never to be sent unasked. */
export function stripInvisible(text: string): string {
  return text.replace(ANYWHERE, '');
}
