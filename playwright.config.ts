import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';

const BUDGET = 'budget/*.spec.ts';
/** The fault matrix: what goes wrong on the wire does not depend on the width. */
const FAULTS = 'faults/**/*.spec.ts';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
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
  projects: [
    { name: 'budget', testMatch: BUDGET, use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'faults',
      testMatch: FAULTS,
      fullyParallel: true,
      use: { viewport: { width: 1280, height: 800 } },
    },
    { name: 'desktop', testIgnore: [BUDGET, FAULTS], use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      testIgnore: [BUDGET, FAULTS],
      use: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    },
  ],
});
