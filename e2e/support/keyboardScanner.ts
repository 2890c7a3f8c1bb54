import type { Page } from '@playwright/test';

/** Time between two keystrokes of a scanner, seconds. */
const GAP_S = 0.0025;

/**
 * Types like a keyboard-wedge scanner: 20 characters in 50 ms, then Enter or Tab. The events have explicit timestamps,
 * so that a busy machine does not make them look like typing.
 * @param pauses index of a key before which the scanner pauses, and the pause in seconds
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
