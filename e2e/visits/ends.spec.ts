import type { Page } from '@playwright/test';
import { prepareVisit } from '../pages/visitsPage.ts';
import { query } from '../support/database.ts';
import { CONTROLLERS, CUSTOMERS, FREE_KEYS } from '../support/seed.ts';
import { expect, signInByForm, submitSignIn, test } from '../support/test.ts';

const { deSmet } = CUSTOMERS;
const { noLicense, oneLicense } = CONTROLLERS;
const [KEY] = FREE_KEYS.deSmet;
const SECRETS = [KEY, deSmet.name, deSmet.uuid, noLicense.nodeId, oneLicense.nodeId, oneLicense.name];

interface Stored {
  text: string;
  /** Number of encrypted records. */
  sealed: number;
  /** Whether the key of the records is there. */
  hasKey: boolean;
}

/** Returns everything that this origin has stored on the device. */
const dump = (page: Page): Promise<Stored> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const decoder = new TextDecoder('latin1');
    const textOf = (value: unknown): string => {
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return decoder.decode(value);
      if (typeof value !== 'object' || value === null) return String(value);
      return Object.entries(value)
        .map(([name, each]) => `${name}=${textOf(each)}`)
        .join('\n');
    };
    const found: string[] = [document.cookie, textOf({ ...localStorage }), textOf({ ...sessionStorage })];
    let sealed = 0;
    let hasKey = false;
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const records = await done(database.transaction(store).objectStore(store).getAll());
        found.push(...records.map(textOf));
        if (name === 'app-visits' && store === 'records') sealed = records.length;
        if (name === 'app-visits' && store === 'keys') hasKey = records.length > 0;
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        found.push(request.url, (await (await cache.match(request))?.text()) ?? '');
    }
    return { text: found.join('\n'), sealed, hasKey };
  });

const readable = ({ text }: Stored) => SECRETS.filter((secret) => text.includes(secret));

async function prepare(page: Page) {
  await prepareVisit(page, `/visits?customer=${deSmet.uuid}`, KEY);
  await page.goto('/visits');
  await expect(page.getByText('Complete')).toBeVisible();
  const { sealed, hasKey } = await dump(page);
  expect(sealed).toBeGreaterThan(10);
  expect(hasKey).toBe(true);
}

const empty = { sealed: 0, hasKey: false };
const left = async (page: Page) => {
  const stored = await dump(page);
  return { sealed: stored.sealed, hasKey: stored.hasKey, readable: readable(stored) };
};

test('#131 nothing of a visit is readable on the device, whichever way it ends', async ({
  page,
  host,
  login,
  context,
}) => {
  test.setTimeout(120_000);
  const signOut = async () => {
    await page.getByRole('button', { name: /@example\.com/ }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page).toHaveURL(/signed-out/);
  };

  await test.step('the button', async () => {
    await login('installer', { keep: true });
    await prepare(page);
    await page.getByRole('button', { name: 'Delete everything kept here' }).click();
    await page.getByRole('button', { name: 'Yes, delete visits and drafted claims' }).click();
    await expect(page.getByText('No visit is prepared on this device.')).toBeVisible();
    expect((await dump(page)).sealed).toBe(0);
  });

  await test.step('a sign-out', async () => {
    await prepare(page);
    await signOut();
    await expect.poll(() => left(page)).toEqual({ ...empty, readable: [] });
  });

  await test.step('the service refuses the session: nothing is shown before the same person signs in', async () => {
    await signInByForm(page, host, 'installer', { keep: true });
    await prepare(page);
    await query(host.databaseUrl, 'DELETE FROM refresh_tokens');
    await page.goto('/visits');
    await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
    await expect(page.locator('body')).not.toContainText(deSmet.name);
    const stored = await dump(page);
    expect(readable(stored)).toEqual([]);
    expect(stored.sealed).toBeGreaterThan(10);
  });

  await test.step('another person signs in', async () => {
    await submitSignIn(page, 'viewer', { keep: true });
    await expect(page.getByRole('button', { name: 'viewer@example.com', exact: true })).toBeVisible();
    await page.goto('/visits');
    await expect(page.getByText('No visit is prepared on this device.')).toBeVisible();
    await expect.poll(async () => (await dump(page)).sealed).toBe(0);
    await signOut();
  });

  await test.step('seven days', async () => {
    await signInByForm(page, host, 'installer', { keep: true });
    await prepare(page);
    const week = 7 * 86_400_000;
    await context.clock.setSystemTime(Date.now() + week);
    await page.goto('/visits');
    await expect(page.getByText('No visit is prepared on this device.')).toBeVisible();
    await expect.poll(async () => (await dump(page)).sealed).toBe(0);
    await context.clock.setSystemTime(Date.now());
  });
});
