import type { LaunchOptions } from '@playwright/test';

const whole = process.env.CHROMIUM_WHOLE_PATH;

/** A browser with a back-forward cache: Playwright turns it off, and the one without windows has none. */
export const WITH_CACHE: LaunchOptions = {
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
  ...(whole && { executablePath: whole }),
};
