import type { Page } from '@playwright/test';
import type { Shown } from '../page/shown.ts';

const LIMIT_MS = 60_000;
/** Milliseconds between two keys of a fast typist. */
export const TYPING_MS = 150;

/**
 * Returns the milliseconds from the navigation until the content is painted.
 * @throws Error after the time limit
 */
export async function paintedAt(page: Page, shown: Shown): Promise<number> {
  const at = await page.evaluate(([shown, limitMs]) => window.probe.painted(shown, limitMs), [
    shown,
    LIMIT_MS,
  ] as const);
  if (at === null) throw new Error(`Not shown: ${JSON.stringify(shown)}`);
  return at;
}

/** Starts measuring from the next event of this kind until the content is painted. */
export const watch = (page: Page, event: 'keydown' | 'click', shown: Shown, limitMs = LIMIT_MS) =>
  page.evaluate(([event, shown, limitMs]) => window.probe.from(event, shown, limitMs), [
    event,
    shown,
    limitMs,
  ] as const);

/** Returns the result of {@link watch}; null if the content was not painted within the time limit. */
export const measured = (page: Page) => page.evaluate(() => window.probe.took());
export const shownAfter = async (page: Page) => (await measured(page))?.shown ?? null;
export const rest = (page: Page) => page.evaluate((ms) => window.probe.rest(ms), TYPING_MS);
