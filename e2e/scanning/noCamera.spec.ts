import { chromium, type Page } from '@playwright/test';
import { controllerField, keyField, summary } from '../pages/claimPage.ts';
import { CONTROLLERS, FREE_KEYS } from '../support/seed.ts';
import { storeSession } from '../support/session.ts';
import { expect, test, type TestHost } from '../support/test.ts';
import { watch } from '../support/watch.ts';
import { codeOf, photograph, pngOf } from './barcodes.ts';

const SERIAL = CONTROLLERS.oneLicense.nodeId;
const [KEY] = FREE_KEYS.deSmet;

const dialog = (page: Page) => page.getByRole('dialog');

async function scanTheController(page: Page, host: Pick<TestHost, 'url' | 'refreshTokens'>) {
  await storeSession(page, host);
  await page.goto(`${host.url}/claim`);
  await page.getByRole('button', { name: 'Scan the controller' }).click();
}

async function choose(page: Page, file: { name: string; mimeType: string; buffer: Buffer }) {
  await expect(dialog(page).getByRole('button', { name: 'From a photo' })).toBeVisible();
  // Not by the chooser, whose second opening Playwright does not always see in Firefox.
  await dialog(page).locator('input[type=file]').setInputFiles(file);
}

const png = (buffer: Buffer) => ({ name: 'label.png', mimeType: 'image/png', buffer });

test('a photo is read where there is no camera, and one without a code says so', async ({ page, host }) => {
  await scanTheController(page, host);
  await expect(dialog(page).getByRole('alert')).toContainText('camera');
  const size: [number, number] = [2000, 1500];
  const none = photograph(await codeOf(SERIAL, 'QRCode'), { wide: 1 }, size);
  await choose(page, png(pngOf(none)));
  await expect(dialog(page)).toContainText('No code could be read in this photo.');
  await choose(page, { name: 'label.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
  await expect(dialog(page)).toContainText('The browser cannot open this file as an image.');
  const label = photograph(await codeOf(SERIAL, 'DataMatrix'), { wide: 260, turned: 40, blurred: 2 }, size);
  await choose(page, png(pngOf(label)));
  await expect(controllerField(page)).toHaveValue(SERIAL);
  await expect(dialog(page)).toHaveCount(0);

  await page.getByRole('button', { name: 'Scan the controller' }).click();
  await choose(page, png(pngOf(photograph(await codeOf(KEY, 'QRCode'), { wide: 200 }))));
  await expect(dialog(page)).toContainText('This is a license key, not the serial number of a controller.');
  await dialog(page).getByRole('button', { name: 'Put it into the key’s field' }).click();
  await expect(keyField(page)).toHaveValue(KEY);
  await expect(controllerField(page)).toHaveValue(SERIAL);
});

test('a photo whose pixels the browser hides from pages says so, and typing works', async ({
  page,
  host,
}) => {
  // Against fingerprinting, some browsers return noise. Photos are read in a worker, which no init script reaches.
  const noise = `
    const { prototype } = OffscreenCanvasRenderingContext2D;
    const { getImageData } = prototype;
    prototype.getImageData = function (...args) {
      const image = getImageData.apply(this, args);
      image.data.forEach((_, at) => (image.data[at] = (at * 97) % 256));
      return image;
    };`;
  await page.context().route(/reader\.worker-/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${noise}\n${await response.text()}` });
  });
  await scanTheController(page, host);
  await choose(page, png(pngOf(photograph(await codeOf(SERIAL, 'QRCode'), { wide: 200 }))));
  await expect(dialog(page)).toContainText('This browser does not let pages read pictures');
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await controllerField(page).fill(SERIAL);
  await expect(page.getByRole('status').filter({ hasText: CONTROLLERS.oneLicense.name })).toBeVisible();
});

test('where the reader cannot be fetched, that is said, and typing works', async ({
  page,
  host,
  watched,
}) => {
  // The reader's own words for it.
  watched.expected.console.push(/wasm|Aborted|falling back to ArrayBuffer/);
  await page.route('**/*.wasm', (route) => route.abort());
  await scanTheController(page, host);
  await expect(dialog(page).getByRole('alert')).toContainText('The code reader could not be loaded');
  await page.unroute('**/*.wasm');
  await dialog(page).getByRole('button', { name: 'Try again' }).click();
  await expect(dialog(page).getByRole('alert')).not.toContainText('The code reader');
  await choose(page, png(pngOf(photograph(await codeOf(SERIAL, 'QRCode'), { wide: 200 }))));
  await expect(controllerField(page)).toHaveValue(SERIAL);
  await keyField(page).fill(KEY);
  await expect(summary(page)).toContainText(CONTROLLERS.oneLicense.name);
});

test.describe('a camera that cannot be had', () => {
  const CASES: [name: string, args: string[], at: string, says: string, does: string][] = [
    [
      'refused',
      ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream=deny'],
      '127.0.0.1',
      'The camera is blocked for this page',
      'Allow it in the browser’s settings for this site',
    ],
    [
      'not there',
      ['--use-fake-ui-for-media-stream'],
      '127.0.0.1',
      'No camera was found',
      'Connect one and try again',
    ],
    [
      'at an address without encryption',
      ['--use-fake-device-for-media-stream', '--host-resolver-rules=MAP app.test 127.0.0.1'],
      'app.test',
      'The camera needs an encrypted connection',
      'Open this dashboard at its https address',
    ],
  ];
  for (const [name, args, at, says, does] of CASES) {
    test(`${name}: says so, and what to do`, async ({ host, launchOptions }) => {
      const browser = await chromium.launch({ ...launchOptions, args });
      try {
        const context = await browser.newContext({ locale: 'en-GB' });
        const watched = watch(host.keys);
        watched.expected.console.push(/^The Cross-Origin-Opener-Policy header has been ignored/);
        await watched.add(context);
        const page = await context.newPage();
        await scanTheController(page, { ...host, url: host.url.replace('127.0.0.1', at) });
        const alert = dialog(page).getByRole('alert');
        await expect(alert).toContainText(says);
        await expect(alert).toContainText(does);
        await expect(dialog(page).getByRole('button', { name: 'From a photo' })).toBeVisible();
        await dialog(page).getByRole('button', { name: 'Close' }).click();
        await controllerField(page).fill(SERIAL);
        await expect(page.getByRole('status').filter({ hasText: CONTROLLERS.oneLicense.name })).toBeVisible();
        expect(await watched.faults()).toEqual([]);
      } finally {
        await browser.close();
      }
    });
  }

  test('one in use: says so, and is asked for again', async ({ page, host }) => {
    await page.addInitScript(() => {
      navigator.mediaDevices.enumerateDevices = () =>
        Promise.resolve([{ kind: 'videoinput', deviceId: '', groupId: '', label: '', toJSON: () => ({}) }]);
      navigator.mediaDevices.getUserMedia = () =>
        Promise.reject(new DOMException('Could not start video source', 'NotReadableError'));
    });
    await scanTheController(page, host);
    const alert = dialog(page).getByRole('alert');
    await expect(alert).toContainText('The camera is in use');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(alert).toContainText('Close the app or tab that uses it');
  });
});
