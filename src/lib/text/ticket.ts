/** A table for a ticket or a mail. Each row has as many cells as `head`. */
export interface TicketTable {
  head: string[];
  rows: string[][];
}

export interface Ticket {
  title: string;
  /** Labels with their values, in the words of the reader's language. */
  facts: string[];
  table?: TicketTable;
  /** A sentence about the rows that the table leaves out. */
  rest?: string;
}

export type TicketForm = 'text' | 'markdown';

/** Formats a ticket as plain text, with one fact or row per line, or as Markdown, in which all values are escaped. */
export function writeTicket({ title, facts, table, rest }: Ticket, form: TicketForm): string {
  const markdown = form === 'markdown';
  const word = markdown ? escapeMarkdown : oneLine;
  const lines = facts.map((fact) => `${markdown ? '- ' : ''}${word(fact)}`);
  const head = markdown ? [`**${word(title)}**`, '', ...lines] : [word(title), ...lines];
  const body = table && table.rows.length > 0 ? ['', ...(markdown ? pipes(table) : dots(table))] : [];
  return [...head, ...body, ...(rest ? ['', word(rest)] : [])].join('\n');
}

function pipes({ head, rows }: TicketTable): string[] {
  const line = (cells: string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)];
}

const dots = ({ rows }: TicketTable) => rows.map((cells) => `- ${cells.map(oneLine).join(' · ')}`);

/** Replaces line breaks and control characters with spaces. */
export const oneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

const escapeMarkdown = (text: string) => oneLine(text).replace(/[\\`*_[\]<>|~#&]/g, '\\$&');
