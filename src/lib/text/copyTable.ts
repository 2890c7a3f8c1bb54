import { textCell } from './textCell.ts';
import { oneLine, type TicketTable } from './ticket.ts';

/**
 * Formats a table for the clipboard: HTML for a mail or a document, and tab-separated text for a spreadsheet. A
 * spreadsheet may read either, so formulas are escaped in both.
 */
export function copyTable({ head, rows }: TicketTable): { html: string; text: string } {
  const cell = (text: string) => textCell(oneLine(text));
  const line = (tag: 'th' | 'td', cells: string[]) =>
    `<tr>${cells.map((text) => `<${tag}>${escapeHtml(cell(text))}</${tag}>`).join('')}</tr>`;
  return {
    html: `<table><thead>${line('th', head)}</thead><tbody>${rows.map((cells) => line('td', cells)).join('')}</tbody></table>`,
    text: [head, ...rows].map((cells) => cells.map(cell).join('\t')).join('\r\n'),
  };
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
