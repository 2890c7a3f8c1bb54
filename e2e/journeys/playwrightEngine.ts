import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserType, LaunchOptions, Page } from '@playwright/test';
import { adaptBidi } from '../support/firefox/bidi.ts';
import { watch } from '../support/watch.ts';
import type { Engine, SavedFile } from './page.ts';
import { savedIn } from './savedIn.ts';

const CONTEXT = {
  locale: 'en-GB',
  timezoneId: 'Europe/Brussels',
  viewport: { width: 1280, height: 800 },
};

/** Starts an engine driven by Playwright, once for all journeys of a worker. */
export async function playwrightEngine(type: BrowserType, options: LaunchOptions): Promise<Engine> {
  const downloads = mkdtempSync(join(tmpdir(), 'license-dashboard-downloads-'));
  const browser = await type.launch({ ...options, downloadsPath: downloads });
  adaptBidi(browser);
  const overBidi = options.channel?.startsWith('moz-') ?? false;
  return {
    async open(keys) {
      const context = await browser.newContext(CONTEXT);
      const watched = watch(keys);
      await watched.add(context);
      const page = await context.newPage();
      return {
        page,
        newTab: () => context.newPage(),
        saved: (act) => (overBidi ? savedIn(downloads, act) : downloaded(page, act)),
        faults: () => watched.faults(),
        async shoot(width, path) {
          await page.setViewportSize({ width, height: 900 });
          await page.screenshot({ path });
        },
        close: () => context.close(),
      };
    },
    async close() {
      await browser.close();
      rmSync(downloads, { recursive: true });
    },
  };
}

async function downloaded(page: Page, act: () => Promise<void>): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}
