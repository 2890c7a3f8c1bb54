import type { Page } from '@playwright/test';
import { CONTROLLERS } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';

const controller = CONTROLLERS.noLicense;

const field = (page: Page) => page.getByLabel('Name of this controller');
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** Speaks to the service behind the page's back, as the same installer. */
async function call(url: string, method: 'POST' | 'PUT', path: string, body: object): Promise<unknown> {
  const json = { 'Content-Type': 'application/json' };
  const credentials = JSON.stringify({ username: 'installer@example.com', password: 'sandbox' });
  const signIn = await fetch(`${url}/auth/login`, { method: 'POST', headers: json, body: credentials });
  const refresh = { Authorization: `Bearer ${await signIn.text()}` };
  const access = await fetch(`${url}/auth/accesstoken`, { headers: refresh });
  const headers = { ...json, Authorization: `Bearer ${await access.text()}` };
  const answer = await fetch(`${url}${path}`, { method, headers, body: JSON.stringify(body) });
  expect(answer.ok).toBe(true);
  return answer.json();
}

const renameElsewhere = (url: string, name: string) =>
  call(url, 'PUT', `/v1/device/${controller.id}?mode=merge`, { properties: { name } });

async function lastUpdate(url: string): Promise<string | undefined> {
  const query = { filter: { id: [controller.id] } };
  const { device } = (await call(url, 'POST', '/v1/device/query', query)) as {
    device: { lastUpdate: string }[];
  };
  return device[0]?.lastUpdate;
}

async function openForm(page: Page, url: string) {
  await page.goto(`${url}/controllers/${controller.nodeId}`);
  await page.getByRole('button', { name: 'Rename' }).click();
  await expect(field(page)).toHaveValue(controller.name);
  await expect(field(page)).toBeFocused();
}

test.describe('renaming a controller', () => {
  test.beforeEach(async ({ login }) => {
    await login();
  });

  test('saves, under the guard of the exact lastUpdate, and shows it everywhere', async ({ page, host }) => {
    const before = await lastUpdate(host.url);
    await openForm(page, host.url);
    await field(page).fill('   ');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Enter a name.')).toBeVisible();

    const sending = page.waitForRequest((request) => request.method() === 'PUT');
    await field(page).fill('  Roof, north side ');
    await page.keyboard.press('Enter');
    const put = await sending;
    expect(put.postDataJSON()).toEqual({ properties: { name: 'Roof, north side' } });
    expect(new URL(put.url()).search).toBe('?mode=merge');
    expect((await put.allHeaders())['if-unmodified-since']).toBe(before);
    await expect(heading(page, 'Roof, north side')).toBeVisible();
    await expect(page.getByRole('main').getByText('Saved. The name is now Roof, north side')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Rename' })).toBeFocused();
    await page.getByRole('link', { name: 'Controllers' }).click();
    await expect(page.getByRole('link', { name: 'Roof, north side' })).toBeVisible();
  });

  test.describe('where it does not go by itself', () => {
    for (const keep of [true, false]) {
      test(`shows both names when somebody else was faster, and ${keep ? 'mine' : 'theirs'} can stay`, async ({
        page,
        host,
      }) => {
        await openForm(page, host.url);
        await renameElsewhere(host.url, 'Theirs');
        await field(page).fill('Mine');
        await page.getByRole('button', { name: 'Save' }).click();
        const conflict = page
          .getByRole('alert')
          .filter({ hasText: 'Somebody else has changed this controller' });
        await expect(conflict).toContainText('Mine');
        await expect(conflict).toContainText('Theirs');
        await conflict.getByRole('button', { name: keep ? 'Keep mine' : 'Take theirs' }).click();
        await expect(heading(page, keep ? 'Mine' : 'Theirs')).toBeVisible();
        await expect(field(page)).toBeHidden();
        await page.reload();
        await expect(heading(page, keep ? 'Mine' : 'Theirs')).toBeVisible();
      });
    }

    test('a name that did not go out is not saved, stays typed, and can be sent again', async ({
      page,
      host,
    }) => {
      await openForm(page, host.url);
      await page.route('**/v1/device/*?mode=merge', (route) => route.abort());
      await field(page).fill('Second try');
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(page.getByRole('alert').filter({ hasText: 'The name was not saved' })).toBeVisible();
      await expect(field(page)).toHaveValue('Second try');
      await page.unroute('**/v1/device/*?mode=merge');
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(heading(page, 'Second try')).toBeVisible();
    });

    test('where nothing can be read back, it is not known, and can be checked', async ({ page, host }) => {
      await openForm(page, host.url);
      await page.route('**/v1/device/**', (route) => route.abort());
      await field(page).fill('Perhaps');
      await page.getByRole('button', { name: 'Save' }).click();
      const unknown = page.getByRole('alert').filter({ hasText: 'It is not known whether' });
      await expect(unknown).toBeVisible();
      await page.unroute('**/v1/device/**');
      await unknown.getByRole('button', { name: 'Check again' }).click();
      await expect(page.getByRole('alert').filter({ hasText: 'The name was not saved' })).toBeVisible();
      await expect(field(page)).toHaveValue('Perhaps');
    });
  });
});

test('a controller without lastUpdate cannot be renamed, and says why', async ({ page, login }) => {
  await login();
  await page.route('**/v1/device/query', async (route) => {
    const answer = await route.fetch();
    const { device } = (await answer.json()) as { device: object[] };
    await route.fulfill({ json: { device: device.map((each) => ({ ...each, lastUpdate: undefined })) } });
  });
  await page.goto(`/controllers/${controller.nodeId}`);
  await expect(page.getByText('the service does not say when it was last changed')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Rename' })).toHaveCount(0);
});
