import type { Page } from '@playwright/test';
import { verdict, claimButton, sentWrites } from '../pages/claimPage.ts';
import { prepareVisit } from '../pages/visitsPage.ts';
import { CONTROLLERS, CUSTOMERS, FREE_KEYS } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';

const { deSmet } = CUSTOMERS;
const { noLicense } = CONTROLLERS;
const [KEY] = FREE_KEYS.deSmet;

/** Keeps the service from answering: only the app itself is still delivered, as it is by its host or its worker. */
const cut = (page: Page) => page.route(/\/(?:v1|auth)\//, (route) => route.abort('internetdisconnected'));

/** Returns what the device keeps for visits, as text; null if there is no such database. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const all = await indexedDB.databases();
    if (!all.some(({ name }) => name === 'app-visits')) return null;
    const database = await done(indexedDB.open('app-visits'));
    const records = await done(database.transaction('records').objectStore('records').getAll());
    const { key } = await done(database.transaction('keys').objectStore('keys').get('key'));
    database.close();
    const decoder = new TextDecoder('latin1');
    const texts = records.map(({ data, ...rest }) => JSON.stringify(rest) + decoder.decode(data));
    return { count: records.length, text: texts.join('\n'), isExtractable: (key as CryptoKey).extractable };
  });

test('#127 #128 #131 a visit opens without the service after a reload, a draft survives, and is sent on one tap', async ({
  page,
  login,
}) => {
  await login();
  await prepareVisit(page, `/visits?customer=${deSmet.uuid}`, KEY);
  const stored = await kept(page);
  expect(stored?.count).toBeGreaterThan(10);
  expect(stored?.isExtractable).toBe(false);
  for (const secret of [KEY, deSmet.name, deSmet.uuid, noLicense.nodeId])
    expect(stored?.text).not.toContain(secret);

  await cut(page);
  const writes = sentWrites(page);
  await page.goto(`/controllers/${noLicense.nodeId}`);
  await expect(page.getByRole('heading', { level: 1, name: noLicense.name })).toBeVisible();
  await expect(page.getByText('This page shows what your visits contain')).toBeVisible();
  await page.goto(`/claim?customer=${deSmet.uuid}&controller=${noLicense.nodeId}&do=claim`);
  await page.getByRole('button', { name: /^Pick from \d+ licenses$/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `…${KEY.slice(-4)}` })
    .click();
  await expect(page.getByText(noLicense.name).first()).toBeVisible();
  await claimButton(page).click();
  await expect(page.getByText('Kept as a draft on this device')).toBeVisible();

  await page.reload();
  await page.goto('/visits');
  await expect(page.getByText(/There is no network now/)).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.getByText('Nothing has changed since you drafted it.')).toBeVisible();
  expect(writes).toEqual([]);
  await page.getByRole('button', { name: `Send the draft of license …${KEY.slice(-4)}` }).click();
  await expect(verdict(page)).toContainText('Confirmed by the server at');
  expect(writes).toHaveLength(1);

  await page
    .getByRole('button', { name: 'Account' })
    .or(page.getByText('installer@example.com'))
    .first()
    .click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/signed-out/);
  await expect.poll(() => kept(page)).toBeNull();
});
