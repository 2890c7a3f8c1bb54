import type { Page } from '@playwright/test';

export interface Layout {
  /** Pixels by which the page is wider than its window. */
  overflow: number;
  /** Texts that do not fit into their box. */
  cut: string[];
  /** Words of messages that are broken over two lines without a hyphen. */
  broken: string[];
  /** Pairs of texts of which one stands on the other. */
  overlapping: string[];
  /** Words that are in no message, and in no answer of the service. */
  untranslated: string[];
}

/**
 * Measures how the texts of the page fit.
 * @param data what the service answered; only the pseudo-locale shows what else is not translated
 */
export const layoutOf = (page: Page, data: string): Promise<Layout> => page.evaluate(measure, data);

function measure(data: string): Layout {
  // Text for screen readers stands in a box of one pixel.
  const isHiddenBox = (element: Element): boolean =>
    element.clientWidth === 1 || (element.parentElement !== null && isHiddenBox(element.parentElement));
  const isRead = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !isHiddenBox(element) &&
    !element.closest('.sr-only, [aria-hidden="true"], script, style, select');
  const texts: { node: Text; element: Element; text: string }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (element && text !== '' && isRead(element)) texts.push({ node: node as Text, element, text });
  }

  const rectsOf = (node: Text) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  };
  const scrolls = (element: Element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
  const stays = (element: Element) => {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return true;
    return false;
  };

  const cut = texts.flatMap(({ node, element, text }) => {
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      if (scrolls(at)) return [];
      if (getComputedStyle(at).overflowX === 'visible') continue;
      const box = at.getBoundingClientRect();
      // Names may be shortened where the whole name is at hand; messages may not.
      const isMessage = !element.closest('bdi, .code');
      const sticksOut = rectsOf(node)
        .filter(({ top, bottom }) => bottom > box.top && top < box.bottom)
        .some(({ left, right }) => left < box.left - 1 || right > box.right + 1);
      if (sticksOut && isMessage) return [text.slice(0, 80)];
    }
    return [];
  });

  const broken = texts.flatMap(({ node, element, text }) => {
    if (element.closest('bdi, .code, svg')) return [];
    return [...(node.textContent ?? '').matchAll(/[\p{L}\p{M}]{2,}/gu)].flatMap(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      return tops.size > 1 && getComputedStyle(element).hyphens !== 'auto'
        ? [`${word} in ${text.slice(0, 60)}`]
        : [];
    });
  });

  const placed = texts
    .filter(({ element }) => !stays(element) && !element.closest('svg'))
    .map(({ node, text }) => ({ text, rects: rectsOf(node) }));
  const overlapping: string[] = [];
  for (const [index, one] of placed.entries())
    for (const other of placed.slice(index + 1))
      for (const a of one.rects)
        for (const b of other.rects) {
          const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          // Lines of large text come closer than their boxes.
          if (width > 3 && height > Math.min(a.height, b.height) / 2)
            overlapping.push(`${one.text.slice(0, 40)} | ${other.text.slice(0, 40)}`);
        }

  const untranslated = texts.flatMap(({ element, text }) => {
    if (element.closest('bdi, .code, time, kbd, [lang]:not(html)')) return [];
    const rest = text.replaceAll(/⟦[^⟧]*⟧/g, ' ');
    return /[⟦⟧]/.test(rest) ? [] : (rest.match(/\p{L}{3,}/gu) ?? []).filter((word) => !data.includes(word));
  });

  return {
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    cut: [...new Set(cut)],
    broken: [...new Set(broken)],
    overlapping: [...new Set(overlapping)],
    untranslated: [...new Set(untranslated)],
  };
}
