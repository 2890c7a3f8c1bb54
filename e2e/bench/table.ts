/** Rows of cells as a Markdown table, with its columns in line; numbers are the columns after the first. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, at) => Math.max(3, cell.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, at) => pad(cells[at] ?? '', width, at)).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

const pad = (cell: string, width: number, at: number) =>
  at === 0 ? cell.padEnd(width) : cell.padStart(width);

const BEGIN = '<!-- npm run bench -- --write-docs: begin -->';
const END = '<!-- npm run bench -- --write-docs: end -->';

/**
 * The document with the text between its two marks.
 * @throws Error where the marks are not there
 */
export function between(document: string, text: string): string {
  const [before, rest] = document.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`No ${BEGIN} and ${END}`);
  return `${before}${BEGIN}\n\n${text}\n\n${END}${after}`;
}
