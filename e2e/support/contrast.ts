import type { Page } from '@playwright/test';
import { loadAxe } from './axeInPage.ts';

const EDGE_RATIO = 3;

/**
 * Returns what is too faint in the sun, one line each: text below 7:1 and links in it by axe's own measure, and controls
 * whose edge stands out from nothing around it.
 */
export async function tooFaint(page: Page): Promise<string[]> {
  await loadAxe(page);
  return page.evaluate(async (edgeRatio) => {
    const { violations } = await window.axe!.run(document, {
      runOnly: { type: 'rule', values: ['color-contrast-enhanced', 'link-in-text-block'] },
      rules: { 'color-contrast-enhanced': { enabled: true } },
      resultTypes: ['violations'],
    });
    const text = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id} ${html.slice(0, 160)}`),
    );
    const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour: string) => {
      const [r = 0, g = 0, b = 0] = numbers(colour).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ratio = (one: string, other: string) => {
      const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    const isSeen = (colour: string) => numbers(colour)[3] !== 0;
    const behind = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (isSeen(backgroundColor)) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    const edges = [
      ...document.querySelectorAll(
        // The background of a menu item says which one has the focus, and so does its outline.
        ':is(main, dialog) :is(button:not([role=menuitem]), input, select, textarea)',
      ),
    ]
      .filter((element) => element.checkVisibility())
      .flatMap((element) => {
        const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(element);
        const around = behind(element.parentElement);
        const drawn = [
          ...(borderTopWidth === '0px' ? [] : [borderTopColor]),
          ...(isSeen(backgroundColor) ? [backgroundColor] : []),
        ];
        // One that is drawn by its words or its icon alone has no edge; the browser draws ticks and circles.
        const type = element.getAttribute('type');
        if (drawn.length === 0 || type === 'radio' || type === 'checkbox') return [];
        return drawn.some((colour) => ratio(colour, around) >= edgeRatio)
          ? []
          : [`edge ${edgeRatio}:1 ${element.outerHTML.slice(0, 120)}`];
      });
    return [...text, ...edges];
  }, EDGE_RATIO);
}
