import type { Page } from '@playwright/test';
import { controllerField, keyField, summary } from '../pages/claimPage.ts';
import { CONTROLLERS, FREE_KEYS } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';
import { codeOf, photograph } from './barcodes.ts';
import { dialog, filmedCamera, openClaim, removeFilm, show, showNothing } from './film.ts';

const SERIAL = CONTROLLERS.oneLicense.nodeId;
const [KEY] = FREE_KEYS.deSmet;

test.use({ launchOptions: filmedCamera });
test.beforeAll(showNothing);
test.afterAll(removeFilm);

/** Whatever the page writes to the service. */
function writes(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const reads =
      request.method() === 'GET' || pathname === '/v1/device/query' || pathname.startsWith('/auth/');
    if (!reads) sent.push(`${request.method()} ${pathname}`);
  });
  return sent;
}

test('a camera reads what stands on labels, however they are held', async ({ page, host }) => {
  const sent = writes(page);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const wasm = () => fetched.filter((url) => url.includes('.wasm'));
  await openClaim(page, host);
  expect(wasm()).toEqual([]);
  const qr = await codeOf(SERIAL, 'QRCode');
  const matrix = await codeOf(SERIAL, 'DataMatrix');
  const linear = await codeOf(SERIAL, 'Code128');
  const large = [1280, 720] as [number, number];
  const films = {
    'a QR code, straight': photograph(qr, { wide: 220 }),
    'a QR code, turned, blurred and pale': photograph(qr, {
      wide: 300,
      turned: 33,
      blurred: 2,
      ink: 105,
      paper: 165,
    }),
    'a Data Matrix, straight': photograph(matrix, { wide: 240 }),
    'a Data Matrix, on its head and blurred': photograph(matrix, { wide: 320, turned: 187, blurred: 2 }),
    'a Code 128, straight': photograph(linear, { wide: 900 }, large),
    'a Code 128, upright, blurred and pale': photograph(
      linear,
      { wide: 660, turned: 85, blurred: 1, ink: 90, paper: 180 },
      large,
    ),
  };
  for (const [name, picture] of Object.entries(films)) {
    show([picture]);
    await page.getByRole('button', { name: 'Scan the controller' }).click();
    await expect(controllerField(page), name).toHaveValue(SERIAL);
    await expect(dialog(page), name).toHaveCount(0);
    await expect(page.getByText('Scanned. Compare it with the label.'), name).toBeVisible();
    await controllerField(page).fill('');
  }
  // The reader is kept between openings.
  expect(wasm()).toHaveLength(1);
  expect(fetched.filter((url) => !url.startsWith(`${host.url}/`))).toEqual([]);
  expect(sent).toEqual([]);
});

test('a label that stays unread is searched on, and what helps is said', async ({ page, host }) => {
  await openClaim(page, host);
  const blurred = photograph(await codeOf(SERIAL, 'QRCode'), { wide: 240, blurred: 9 });
  show([blurred]);
  await page.getByRole('button', { name: 'Scan the controller' }).click();
  await expect(dialog(page)).toContainText('The picture is blurred.');
  const longHint = dialog(page).getByText('A photo of the code often helps.');
  await expect(longHint).toBeHidden();
  // 12 seconds after the start, on the clock of the page.
  await page.evaluate(() => {
    const { now } = performance;
    performance.now = () => now.call(performance) + 12_000;
  });
  await expect(longHint).toBeVisible();
});

test('the wrong label first, then the right one', async ({ page, host }) => {
  const sent = writes(page);
  await openClaim(page, host);
  const [serial, key] = [
    await codeOf(`https://licenses.example/c/${SERIAL}_site_0`, 'QRCode'),
    await codeOf(KEY, 'DataMatrix'),
  ];
  show([photograph(serial, { wide: 240 })]);
  await page.getByRole('button', { name: 'Scan the key' }).click();
  await expect(dialog(page)).toContainText('This is the serial number of a controller, not a license key.');
  show([
    ...Array(15).fill(photograph(serial, { wide: 240 })),
    ...Array(15).fill(photograph(key, { wide: 240 })),
  ]);
  await dialog(page).getByRole('button', { name: 'Put it into the controller’s field' }).click();
  await expect(dialog(page)).toContainText('The controller is filled in.');
  await expect(keyField(page)).toHaveValue(KEY);
  await expect(dialog(page)).toHaveCount(0);
  await expect(controllerField(page)).toHaveValue(SERIAL);
  await expect(summary(page)).toContainText(CONTROLLERS.oneLicense.name);
  expect(sent).toEqual([]);
});

test(
  'a phone begins with one scan, which takes key and controller in any order, or both at once',
  { tag: '@everyWidth' },
  async ({ page, host, isMobile }) => {
    const scan = page.getByRole('button', { name: 'Scan key and controller' });
    await openClaim(page, host);
    if (!isMobile) return expect(scan).toBeHidden();
    const sent = writes(page);
    const box = await scan.boundingBox();
    const [first, ...others] = await page.getByRole('main').locator('form').getByRole('button').all();
    expect(await first?.getAttribute('aria-label')).toBe('Scan key and controller');
    expect(others.length).toBeGreaterThan(1);
    expect(box?.height).toBeGreaterThanOrEqual(64);
    const codes = {
      serial: photograph(await codeOf(`https://licenses.example/c/${SERIAL}_site_0`, 'QRCode'), {
        wide: 240,
      }),
      key: photograph(await codeOf(KEY, 'DataMatrix'), { wide: 240 }),
      both: photograph(await codeOf(`SN: ${SERIAL}\nKey: ${KEY}`, 'QRCode'), { wide: 300 }),
    };
    const films = [
      [...Array(15).fill(codes.serial), ...Array(15).fill(codes.key)],
      [...Array(15).fill(codes.key), ...Array(15).fill(codes.serial)],
      [codes.both],
    ];
    for (const [index, film] of films.entries()) {
      show(film);
      await scan.click();
      await expect(keyField(page), `film ${index}`).toHaveValue(KEY);
      await expect(controllerField(page), `film ${index}`).toHaveValue(SERIAL);
      await expect(dialog(page)).toHaveCount(0);
      await expect(summary(page)).toContainText(CONTROLLERS.oneLicense.name);
      await keyField(page).fill('');
      await controllerField(page).fill('');
    }
    expect(sent).toEqual([]);
  },
);

test(
  'a label with both is shown, and fills both',
  { tag: '@everyWidth' },
  async ({ page, host, isMobile }) => {
    const sent = writes(page);
    await openClaim(page, host);
    const label = JSON.stringify({ device: { sn: SERIAL }, license: { key: KEY } });
    show([photograph(await codeOf(label, 'QRCode'), { wide: 300, turned: 12 })]);
    await page.getByRole('button', { name: 'Scan the key' }).click();
    await expect(dialog(page)).toContainText('This label contains both.');
    await expect(dialog(page)).toContainText(SERIAL);
    await expect(dialog(page)).toContainText(KEY);
    await expect(keyField(page)).toHaveValue('');
    if (isMobile) {
      await page.setViewportSize({ width: 320, height: 640 });
      for (const name of ['Fill in both', 'Scan again']) {
        const box = await dialog(page).getByRole('button', { name }).boundingBox();
        expect(box?.height, name).toBeGreaterThanOrEqual(56);
        expect((box?.x ?? 0) + (box?.width ?? 320)).toBeLessThanOrEqual(320);
      }
    }
    await dialog(page).getByRole('button', { name: 'Fill in both' }).click();
    await expect(keyField(page)).toHaveValue(KEY);
    await expect(controllerField(page)).toHaveValue(SERIAL);
    expect(sent).toEqual([]);
  },
);

test('a label opens its controller on the page of controllers, in the list or not', async ({
  page,
  login,
}) => {
  await login();
  await page.goto('/controllers');
  const scan = page.getByRole('button', { name: 'Scan a controller' });
  show([photograph(await codeOf(KEY, 'QRCode'), { wide: 240 })]);
  await scan.click();
  await expect(dialog(page)).toContainText('This is a license key, not the serial number of a controller.');
  show([photograph(await codeOf(`S/N: ${CONTROLLERS.foreign.nodeId}`, 'DataMatrix'), { wide: 240 })]);
  await dialog(page).getByRole('button', { name: 'Scan again' }).click();
  await expect(page.getByRole('alert')).toContainText('This serial number is not in your account');
  await expect(page.getByLabel('Find a controller')).toHaveValue(CONTROLLERS.foreign.nodeId);
  show([photograph(await codeOf(`${SERIAL}_site_0`, 'QRCode'), { wide: 240 })]);
  await scan.click();
  await expect(page.getByRole('heading', { level: 1, name: CONTROLLERS.oneLicense.name })).toBeVisible();
});
