import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { keyField } from '../pages/claimPage.ts';
import { storeSession } from '../support/session.ts';
import { expect, type TestHost } from '../support/test.ts';
import { codeOf, photograph, writeFilm } from './barcodes.ts';

const FILM = join(tmpdir(), `license-dashboard-camera-${process.pid}.y4m`);

/** Starts the browser with a film as its camera. The browser reads the file anew each time a page opens the camera. */
export const filmedCamera = {
  executablePath: process.env.CHROMIUM_PATH,
  args: [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${FILM}`,
  ],
};

/** Shows these frames to the camera from its next opening on. */
export const show = (frames: Parameters<typeof writeFilm>[1]) => writeFilm(FILM, frames);

/** Shows a picture in which no code can be read. */
export const showNothing = async () => show([photograph(await codeOf('nothing yet', 'QRCode'), { wide: 1 })]);

export const removeFilm = () => rmSync(FILM, { force: true });

export const dialog = (page: Page) => page.getByRole('dialog');

export async function openClaim(page: Page, host: TestHost) {
  await storeSession(page, host);
  await page.goto('/claim');
  await expect(keyField(page)).toBeVisible();
}
