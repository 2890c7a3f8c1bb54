import type { Page } from '@playwright/test';

/** Between two keys of a scanner that types, s. */
const GAP_S = 0.0025;

/**
 * Types as a scanner does that is plugged in as a keyboard: 20 characters in 50 ms, and then Enter or Tab. The times are
 * those of the keys, so that a busy machine does not make a person of it.
 * @param pauses before which key the scanner pauses, and for how long
 */
export async function wedge(
  page: Page,
  text: string,
  end: 'Enter' | 'Tab' = 'Enter',
  pauses: readonly (readonly [before: number, s: number])[] = [],
): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const begun = Date.now() / 1000;
  const keys = [
    ...[...text].map((key) => ({ key, text: key })),
    end === 'Enter'
      ? { key: end, code: end, text: '\r', windowsVirtualKeyCode: 13 }
      : { key: end, code: end, windowsVirtualKeyCode: 9 },
  ];
  for (const [at, key] of keys.entries()) {
    const paused = pauses.reduce((sum, [before, s]) => sum + (at >= before ? s : 0), 0);
    const timestamp = begun + at * GAP_S + paused;
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', timestamp, ...key });
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', timestamp, ...key });
  }
  await devtools.detach();
}
