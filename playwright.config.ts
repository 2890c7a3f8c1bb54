import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';

const DESKTOP = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };

/** `npm test` finds a Firefox; unset, it is Playwright's own. One of the system is driven over WebDriver BiDi. */
const FIREFOX_PATH = process.env.FIREFOX_PATH;
const FIREFOX = {
  browserName: 'firefox',
  channel: FIREFOX_PATH ? 'moz-firefox' : undefined,
  launchOptions: { executablePath: FIREFOX_PATH },
} as const;

const JOURNEYS = 'journeys/*.spec.ts';
/** Where the whole suite runs in one engine, these are left out: they have projects of their own. */
const OTHERS = ['budget/**', 'faults/**', 'journeys/**', 'webkit/**'];

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
    // What a person does, in every engine.
    { name: 'journeys', testMatch: JOURNEYS },
    { name: 'firefox', testMatch: JOURNEYS, use: FIREFOX },
    { name: 'webkit', testMatch: [JOURNEYS, 'webkit/*.spec.ts'], use: { browserName: 'webkit' } },
    {
      name: 'desktop',
      testIgnore: OTHERS,
      grepInvert: /@phone/,
      use: DESKTOP,
    },
    {
      name: 'phone',
      testIgnore: OTHERS,
      grep: /@phone|@everyWidth/,
      use: PHONE,
    },
  ],
});
