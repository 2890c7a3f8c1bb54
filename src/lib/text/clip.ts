/** At most so many UTF-16 units, with a mark where some were left out. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // A character outside the basic plane takes two units, and is not to be cut in half.
  const start = text.slice(0, limit);
  return `${start.replace(/[\ud800-\udbff]$/, '')}…`;
}
