/** Shortens a text to at most `limit` UTF-16 units, followed by `…` if something was cut. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // Do not split a surrogate pair.
  const start = text.slice(0, limit);
  return `${start.replace(/[\ud800-\udbff]$/, '')}…`;
}
