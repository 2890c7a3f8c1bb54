import type { LaunchOptions } from '@playwright/test';

const whole = process.env.CHROMIUM_WHOLE_PATH;

/** Options of a browser with a back-forward cache. Playwright disables it, and the headless shell has none. */
export const WITH_CACHE: LaunchOptions = {
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
  ...(whole && { executablePath: whole }),
};
