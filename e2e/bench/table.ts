/** Returns an aligned Markdown table. The first column has text, the others have numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, at) => Math.max(3, cell.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, at) => pad(cells[at] ?? '', width, at)).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

const pad = (cell: string, width: number, at: number) =>
  at === 0 ? cell.padEnd(width) : cell.padStart(width);

/**
 * Returns the document with `text` between the two markers of a command.
 * @throws Error if a marker is missing
 */
export function between(document: string, text: string, command = 'npm run bench'): string {
  const [begin, end] = ['begin', 'end'].map((edge) => `<!-- ${command} -- --write-docs: ${edge} -->`);
  const [before, rest] = document.split(`${begin}`);
  const after = rest?.split(`${end}`)[1];
  if (before === undefined || after === undefined) throw new Error(`No ${begin} and ${end}`);
  return `${before}${begin}\n\n${text}\n\n${end}${after}`;
}
