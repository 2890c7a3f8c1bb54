import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';

const DESKTOP = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };

/** Set by `npm test`; Playwright's own Firefox if unset. An installed Firefox is driven over WebDriver BiDi. */
const FIREFOX_PATH = process.env.FIREFOX_PATH;
const FIREFOX = {
  browserName: 'firefox',
  channel: FIREFOX_PATH ? 'moz-firefox' : undefined,
  launchOptions: { executablePath: FIREFOX_PATH },
} as const;

/** `npm run test:engines` runs the whole suite in Firefox. */
const SUITE = process.env.SUITE_ENGINE === 'firefox' ? FIREFOX : {};

const JOURNEYS = 'journeys/*.spec.ts';
const SCREENSHOTS = 'screenshots/screenshots.spec.ts';
/** Folders with projects of their own. */
const OTHERS = ['budget/**', 'faults/**', 'journeys/**', 'screenshots/**', 'webkit/**'];

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  // A test waits for half of its time: for the wire, a countdown or the next look at a page.
  workers: Math.min(8, 2 * availableParallelism()),
  forbidOnly: true,
  retries: 0,
  // Generous for busy machines; assertions still pass as soon as the expected state is reached.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
    // A service worker would answer in place of the host. Tests of the worker itself allow it.
    serviceWorkers: 'block',
    launchOptions: {
      // Set by `npm test`; Playwright's own browser if unset.
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
  // A test runs once, at desktop width, unless its tag says that the width matters: `@everyWidth` also runs at phone
  // width, `@phone` only at phone width.
  projects: [
    { name: 'budget', testMatch: 'budget/*.spec.ts', use: DESKTOP },
    // Network faults do not depend on the width.
    { name: 'faults', testMatch: 'faults/**/*.spec.ts', use: { ...DESKTOP, ...SUITE } },
    // User journeys, run in every engine.
    { name: 'journeys', testMatch: JOURNEYS },
    { name: 'firefox', testMatch: JOURNEYS, use: FIREFOX },
    { name: 'webkit', testMatch: [JOURNEYS, 'webkit/*.spec.ts'], use: { browserName: 'webkit' } },
    // `npm run screenshots` writes a picture of each page in each engine.
    // Those of the example brands too: one engine is enough for colours.
    { name: 'screenshots-chromium', testMatch: 'screenshots/*.spec.ts' },
    { name: 'screenshots-firefox', testMatch: SCREENSHOTS, use: FIREFOX },
    { name: 'screenshots-webkit', testMatch: SCREENSHOTS, use: { browserName: 'webkit' } },
    {
      name: 'desktop',
      testIgnore: OTHERS,
      grepInvert: /@phone/,
      use: { ...DESKTOP, ...SUITE },
    },
    {
      name: 'phone',
      testIgnore: OTHERS,
      grep: /@phone|@everyWidth/,
      use: PHONE,
    },
  ],
});
