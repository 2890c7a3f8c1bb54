import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BrowserType } from '@playwright/test';
import type { Engine } from '../journeys/page.ts';
import { playwrightEngine } from '../journeys/playwrightEngine.ts';
import { savedIn } from '../journeys/savedIn.ts';
import { findWebKit, WebKitDriver } from './driver.ts';
import { WebKitPage } from './page.ts';

/** Width of the narrowest window of WebKitGTK, CSS px. */
const NARROWEST_PX = 447;
/** Waits until the page is drawn at a width. */
const DRAWN = `
  const [width, done] = arguments;
  const look = () => (Math.abs(innerWidth - width) > 20 ? requestAnimationFrame(look) : requestAnimationFrame(() => setTimeout(done, 100)));
  look();`;

const MISSING =
  'WebKit is missing: neither Playwright’s own nor WebKitWebDriver, MiniBrowser and Xvfb (webkit2gtk-driver and xvfb in Debian) are installed.';

/**
 * Opens Playwright's own WebKit, or the system's if `WEBKIT` is `system` or Playwright's is not installed.
 * @throws Error if there is none
 */
export async function webKitEngine(own: BrowserType): Promise<Engine> {
  const ownWorks = process.env.WEBKIT !== 'system' && existsSync(own.executablePath());
  if (ownWorks) return playwrightEngine(own, {});
  const programs = findWebKit();
  if (!programs) throw new Error(MISSING);
  const home = mkdtempSync(join(tmpdir(), 'license-dashboard-webkit-'));
  return {
    async open() {
      const driver = await WebKitDriver.start(programs, home);
      await driver.resize(1280, 900);
      const page = await WebKitPage.first(driver);
      return {
        page,
        newTab: () => page.newTab(),
        saved: (act) => savedIn(home, act),
        // WebDriver does not report uncaught exceptions or console messages.
        faults: async () => [],
        async shoot(width, path) {
          await driver.resize(width, 900);
          await driver.executeAsync(DRAWN, Math.max(width, NARROWEST_PX));
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, await driver.screenshot(), 'base64');
        },
        close: () => driver.close(),
      };
    },
    async close() {
      rmSync(home, { recursive: true, force: true });
    },
  };
}
