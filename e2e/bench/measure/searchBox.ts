import type { Visit } from './visit.ts';
import { measured, rest, shownAfter, TYPING_MS, watch } from './watching.ts';

/** Short, since the search box waits for no response. */
const LIMIT_MS = 8_000;

/**
 * Measures the search box of the dashboard: opens it and types until it offers the license, then removes and retypes the
 * last letter.
 */
export async function askBox({ page, list, samples, where }: Visit): Promise<void> {
  const { typed, key } = list.expected;
  await watch(page, 'keydown', { is: 'box' }, LIMIT_MS);
  await page.keyboard.press('Control+k');
  samples.add(where, 'boxOpen', await shownAfter(page));
  await page.keyboard.type(typed.slice(0, -1), { delay: TYPING_MS });
  for (const [press, is] of [
    [typed.slice(-1), 'offered'],
    ['Backspace', 'not offered'],
    [typed.slice(-1), 'offered'],
  ] as const) {
    await rest(page);
    await watch(page, 'keydown', { is, key }, LIMIT_MS);
    await page.keyboard.press(press);
    const took = await measured(page);
    samples.add(where, 'boxNext', took && took.next);
    samples.add(where, 'box', took && took.shown);
  }
  await page.keyboard.press('Escape');
}
