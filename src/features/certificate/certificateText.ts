import type { Translate } from '#i18n/i18n.ts';

/**
 * Returns the certificate as plain text, line by line, with the link of its QR code.
 * @param sheet the rendered certificate
 */
export function certificateText(t: Translate, sheet: Element, link: string | null): string {
  // Signatures belong on paper; the value of a row is part of its line.
  const blocks = [...sheet.querySelectorAll('h2, h3, p, dt, li')].filter(
    (block) => !block.closest('dd, [data-signatures]'),
  );
  const lines = blocks.map((block) => {
    const text = textOf(block);
    if (block.tagName === 'H3') return `\n${text}`;
    if (block.tagName === 'LI') return `- ${text}`;
    if (block.tagName !== 'DT') return text;
    return t('common.labelled', { label: text, value: valueOf(block.nextElementSibling) });
  });
  return [...lines, ...(link === null ? [] : ['', link]), ''].join('\n');
}

function valueOf(cell: Element | null): string {
  const items = [...(cell?.querySelectorAll('li') ?? [])];
  return items.length > 0 ? items.map(textOf).join('; ') : textOf(cell);
}

const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
