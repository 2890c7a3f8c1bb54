/** What goes into a ticket or a mail: rows of cells in words, each as many as the head has. */
export interface TicketTable {
  head: string[];
  rows: string[][];
}

export interface Ticket {
  title: string;
  facts: [label: string, value: string][];
  table?: TicketTable;
  /** What the table leaves out, as a sentence. */
  rest?: string;
}

export type TicketForm = 'text' | 'markdown';

/** The same as plain text, a fact or a row on each line, or as Markdown that shows the words of others as they are. */
export function writeTicket({ title, facts, table, rest }: Ticket, form: TicketForm): string {
  const markdown = form === 'markdown';
  const word = markdown ? escapeMarkdown : oneLine;
  const lines = facts.map(([label, value]) => `${markdown ? '- ' : ''}${word(label)}: ${word(value)}`);
  const head = markdown ? [`**${word(title)}**`, '', ...lines] : [word(title), ...lines];
  const body = table && table.rows.length > 0 ? ['', ...(markdown ? pipes(table) : dots(table))] : [];
  return [...head, ...body, ...(rest ? ['', word(rest)] : [])].join('\n');
}

function pipes({ head, rows }: TicketTable): string[] {
  const line = (cells: string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)];
}

const dots = ({ rows }: TicketTable) => rows.map((cells) => `- ${cells.map(oneLine).join(' · ')}`);

/** What others wrote stays on its own line. */
export const oneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

const escapeMarkdown = (text: string) => oneLine(text).replace(/[\\`*_[\]<>|~#&]/g, '\\$&');
