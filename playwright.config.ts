import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';

const DESKTOP = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };

/** WebKit has a driver of its own. */
const WEBKIT = 'webkit/*.spec.ts';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  // A browser uses about two cores while it starts and draws.
  workers: Math.max(2, Math.floor(availableParallelism() / 2)),
  forbidOnly: true,
  retries: 0,
  // For machines that are busy with something else; a state that comes is not waited for any longer than it takes.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
    launchOptions: {
      // `npm test` finds a browser; unset, it is Playwright's own.
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  // A test runs once, on a desktop, unless a tag says that the width matters to it: `@everyWidth` runs on a phone as
  // well, `@phone` only there.
  projects: [
    { name: 'budget', testMatch: 'budget/*.spec.ts', use: DESKTOP },
    // What goes wrong on the wire does not depend on the width.
    { name: 'faults', testMatch: 'faults/**/*.spec.ts', use: DESKTOP },
    { name: 'webkit', testMatch: WEBKIT },
    {
      name: 'desktop',
      testIgnore: ['budget/**', 'faults/**', 'webkit/**'],
      grepInvert: /@phone/,
      use: DESKTOP,
    },
    {
      name: 'phone',
      testIgnore: ['budget/**', 'faults/**', 'webkit/**'],
      grep: /@phone|@everyWidth/,
      use: PHONE,
    },
  ],
});
