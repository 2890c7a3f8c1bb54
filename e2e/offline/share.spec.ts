import type { Page } from '@playwright/test';
import { codeOf, photograph, pngOf } from '../scanning/barcodes.ts';
import { startTestHost } from '../support/host.ts';
import { CONTROLLERS, CUSTOMERS, LICENSES } from '../support/seed.ts';
import { submitSignIn } from '../support/test.ts';
import { expect, isKept, test } from './test.ts';

const { key } = LICENSES.active;
const { nodeId } = CONTROLLERS.oneLicense;

interface File {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const photoOf = async (text: string): Promise<File> => ({
  name: 'label.png',
  mimeType: 'image/png',
  buffer: pngOf(photograph(await codeOf(text, 'QRCode'), { wide: 200 })),
});

/** Shares as the system does: a form is sent to the address of the manifest, in place of a page. */
async function share(
  page: Page,
  action: string,
  text: string,
  photos: File[] | { count: number; bytes: number } = [],
): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(
    `<form method="post" enctype="multipart/form-data" action="${action}">
      <input name="title"><textarea name="text"></textarea><input name="url">
      <input type="file" name="photos" multiple><button>Share</button></form>`,
  );
  await page.locator('[name=text]').fill(text);
  if (Array.isArray(photos)) await page.locator('[name=photos]').setInputFiles(photos);
  else await page.locator('[name=photos]').evaluate(fill, photos);
  await page.getByRole('button', { name: 'Share' }).click();
}

/** Runs in the page. Chooses files without content. */
function fill(input: Element, { count, bytes }: { count: number; bytes: number }): void {
  const chosen = new DataTransfer();
  const files = Array.from({ length: count }, (_, at) => [`${at}.png`, new Uint8Array(bytes)] as const);
  for (const [name, content] of files) chosen.items.add(new File([content], name, { type: 'image/png' }));
  (input as HTMLInputElement).files = chosen.files;
}

const box = (page: Page) => page.getByRole('dialog', { name: 'Find anything' });
const field = (page: Page) => box(page).getByRole('combobox', { name: 'Find anything' });
const isPending = (page: Page) => page.evaluate(() => caches.has('app-share@/licenses/'));

test('#135 what another app shares ends in the one box, through a sign-in and without a network, and nowhere else', async ({
  page,
  template,
}) => {
  test.setTimeout(90_000);
  const host = await startTestHost({ databaseUrl: template.copy(), env: { BASE_PATH: '/licenses/' } });
  const url = `http://127.0.0.1:${host.port}/licenses`;
  const target = `${url}/share`;
  const manifest = await (await page.request.get(`${url}/manifest.webmanifest`)).json();
  expect(new URL(manifest.share_target.action, `${url}/manifest.webmanifest`).href).toBe(target);

  // Before there is a worker, the host says what to do.
  await share(page, target, `about ${key}`);
  await submitSignIn(page, 'installer', { keep: true });
  await expect(page.getByText(/^This browser has not kept the dashboard/)).toBeVisible();
  expect(page.url()).not.toContain(key);
  await isKept(page);

  // A text, as though it had been pasted. It is shown once.
  await share(page, target, `The license ${key}\nis on ${nodeId} <img src=x onerror=alert(1)>`);
  await expect(
    box(page).getByRole('region', { name: 'In this text' }).getByText('2 of 2 found'),
  ).toBeVisible();
  expect(page.url()).toBe(target);
  expect(await isPending(page)).toBe(false);
  await page.reload();
  await expect(page.getByText('Nothing is waiting here')).toBeVisible();

  // The label in a photo; of two, the person chooses.
  await share(page, target, '', [await photoOf(key)]);
  await expect(field(page)).toHaveValue(key);
  await share(page, target, '', [await photoOf(key), await photoOf(LICENSES.ended.key)]);
  await page.getByRole('main').getByRole('button', { name: LICENSES.ended.key }).click();
  await expect(field(page)).toHaveValue(LICENSES.ended.key);

  // What cannot be taken is said.
  const forged = { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('<script>alert(1)</script>') };
  await share(page, target, '', [forged]);
  await expect(page.getByText(/^The browser cannot open this file as an image/)).toBeVisible();
  await share(page, target, '', { count: 200, bytes: 9 });
  await expect(page.getByText('That is more than 10 photos.')).toBeVisible();
  await share(page, target, '', { count: 1, bytes: 50_000_000 });
  await expect(page.getByText('Together, the photos are larger than 48 MB.')).toBeVisible();

  // A sign-out deletes what no page has taken.
  await page.evaluate(async () => {
    const cache = await caches.open('app-share@/licenses/');
    await cache.put('/licenses/share', new Response('KEY'));
  });
  await page.getByRole('button', { name: /installer@/ }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('link', { name: 'Sign in again' })).toBeVisible();
  expect(await isPending(page)).toBe(false);

  // Signed out, it waits for the sign-in.
  await share(page, target, CUSTOMERS.deSmet.name);
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
  expect(await isPending(page)).toBe(true);
  await submitSignIn(page, 'installer', { keep: true });
  await expect(field(page)).toHaveValue(CUSTOMERS.deSmet.name);

  await host.close();
  await share(page, target, CONTROLLERS.noLicense.nodeId);
  await expect(field(page)).toHaveValue(CONTROLLERS.noLicense.nodeId);
});
