import type { Page } from '@playwright/test';
import type { Shown } from './page/shown.ts';

const LIMIT_MS = 60_000;
/** How fast somebody types who types fast, milliseconds between two keys. */
export const TYPING_MS = 150;

/**
 * Milliseconds from the navigation until this is painted.
 * @throws Error where it is not within the limit
 */
export async function paintedAt(page: Page, shown: Shown): Promise<number> {
  const at = await page.evaluate(([shown, limitMs]) => window.probe.painted(shown, limitMs), [
    shown,
    LIMIT_MS,
  ] as const);
  if (at === null) throw new Error(`Not shown: ${JSON.stringify(shown)}`);
  return at;
}

/** Has the page measure from the next such event until this is painted. */
export const watch = (page: Page, event: 'keydown' | 'click', shown: Shown, limitMs = LIMIT_MS) =>
  page.evaluate(([event, shown, limitMs]) => window.probe.from(event, shown, limitMs), [
    event,
    shown,
    limitMs,
  ] as const);

/** What {@link watch} had the page measure; null where it was not painted within the limit. */
export const measured = (page: Page) => page.evaluate(() => window.probe.took());
export const shownAfter = async (page: Page) => (await measured(page))?.shown ?? null;
export const rest = (page: Page) => page.evaluate((ms) => window.probe.rest(ms), TYPING_MS);
