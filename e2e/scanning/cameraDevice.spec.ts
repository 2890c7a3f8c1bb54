import { controllerField, keyField } from '../pages/claimPage.ts';
import { violations } from '../support/axe.ts';
import { CONTROLLERS, FREE_KEYS } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';
import { codeOf, photograph } from './barcodes.ts';
import { dialog, filmedCamera, openClaim, removeFilm, show, showNothing } from './film.ts';

const SERIAL = CONTROLLERS.oneLicense.nodeId;
const [KEY] = FREE_KEYS.deSmet;

test.use({ launchOptions: filmedCamera });
test.beforeAll(showNothing);
test.afterAll(removeFilm);

declare global {
  interface Window {
    /** Every camera that the page was given. */
    cameras?: MediaStreamTrack[];
    lights?: unknown[];
    ownReaderFails?: boolean;
    /** How often the browser's own reader was asked. */
    ownReads?: number;
  }
}

test('the browser’s own reader is used where it is good enough, until it fails', async ({ page, host }) => {
  await page.addInitScript((serial) => {
    class Detector {
      static getSupportedFormats = async () => ['code_128', 'data_matrix', 'ean_13', 'qr_code'];
      async detect() {
        if (window.ownReaderFails) throw new DOMException('Barcode detection service unavailable.');
        return [{ rawValue: serial }];
      }
    }
    Object.assign(window, { BarcodeDetector: Detector });
  }, SERIAL);
  const wasm: string[] = [];
  page.on('request', (request) => request.url().endsWith('.wasm') && wasm.push(request.url()));
  show([photograph(await codeOf(KEY, 'QRCode'), { wide: 240 })]);
  await openClaim(page, host);
  await page.getByRole('button', { name: 'Scan the controller' }).click();
  await expect(controllerField(page)).toHaveValue(SERIAL);
  expect(wasm).toEqual([]);
  await page.evaluate(() => (window.ownReaderFails = true));
  await page.getByRole('button', { name: 'Scan the key' }).click();
  await expect(keyField(page)).toHaveValue(KEY);
  expect(wasm).toHaveLength(1);
});

test('where the browser’s own reader finds nothing, both search', async ({ page, host }) => {
  await page.addInitScript(() => {
    class Detector {
      static getSupportedFormats = async () => ['code_128', 'data_matrix', 'ean_13', 'qr_code'];
      async detect() {
        window.ownReads = (window.ownReads ?? 0) + 1;
        return [];
      }
    }
    Object.assign(window, { BarcodeDetector: Detector });
  });
  show([photograph(await codeOf(SERIAL, 'DataMatrix'), { wide: 240 })]);
  await openClaim(page, host);
  await page.getByRole('button', { name: 'Scan the controller' }).click();
  await expect(controllerField(page)).toHaveValue(SERIAL);
  // The browser's own was asked for every frame, also for the one that the other has read.
  expect(await page.evaluate(() => window.ownReads)).toBeGreaterThan(1);
});

test('the camera ends with the dialog, and while the page is hidden', async ({ page, login }) => {
  await page.addInitScript(() => {
    const cameras: MediaStreamTrack[] = [];
    window.cameras = cameras;
    const { mediaDevices } = navigator;
    const real = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (wanted) => {
      const stream = await real(wanted);
      cameras.push(...stream.getTracks());
      return stream;
    };
  });
  const cameras = () =>
    page.evaluate(() => window.cameras?.map(({ kind, readyState }) => `${kind} ${readyState}`));
  const hide = (hidden: boolean) =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { value, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  show([photograph(await codeOf(SERIAL, 'QRCode'), { wide: 1 })]);
  await login();
  await page.goto('/customers');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Claim' }).click();
  await page.getByRole('button', { name: 'Scan the key' }).click();
  await expect.poll(cameras).toEqual(['video live']);
  await expect(dialog(page).getByRole('button', { name: 'Light' })).toHaveCount(0);
  await hide(true);
  await expect.poll(cameras).toEqual(['video ended']);
  await hide(false);
  await expect.poll(cameras).toEqual(['video ended', 'video live']);
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect.poll(cameras).toEqual(['video ended', 'video ended']);
  await page.getByRole('button', { name: 'Scan the key' }).click();
  await expect.poll(cameras).toEqual(['video ended', 'video ended', 'video live']);
  await page.goBack();
  await expect(dialog(page)).toHaveCount(0);
  await expect.poll(cameras).toEqual(['video ended', 'video ended', 'video ended']);
});

test('a camera with a light has a button for it', async ({ page, host }) => {
  await page.addInitScript(() => {
    const lights: unknown[] = [];
    window.lights = lights;
    const { prototype } = MediaStreamTrack;
    const { getCapabilities } = prototype;
    prototype.getCapabilities = function capabilities() {
      return { ...getCapabilities.call(this), torch: true };
    };
    prototype.applyConstraints = async (wanted) => void lights.push(wanted?.advanced?.[0]);
  });
  show([photograph(await codeOf(SERIAL, 'QRCode'), { wide: 1 })]);
  await openClaim(page, host);
  await page.getByRole('button', { name: 'Scan the key' }).click();
  await expect(page.getByLabel('Camera view')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const light = dialog(page).getByRole('button', { name: 'Light' });
  await light.click();
  await expect(light).toHaveAttribute('aria-pressed', 'true');
  await light.click();
  await expect(light).toHaveAttribute('aria-pressed', 'false');
  expect(await page.evaluate(() => window.lights)).toEqual([{ torch: true }, { torch: false }]);
});
