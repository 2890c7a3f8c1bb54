import { startStaticHost } from '../hosting/staticHost.ts';
import { startTestHost } from '../support/host.ts';
import { CUSTOMERS } from '../support/seed.ts';
import { submitSignIn } from '../support/test.ts';
import { expect, isKept, keptFiles, policyFor, test } from './test.ts';

const OFFLINE = 'You are offline.';

test('#118 #119 under a path of the host: with the host gone, the app starts, stays signed in and says so once', async ({
  page,
  context,
  template,
}) => {
  const env = { BASE_PATH: '/licenses/' };
  const databaseUrl = template.copy();
  const host = await startTestHost({ databaseUrl, env });
  const url = `http://127.0.0.1:${host.port}/licenses`;
  await page.goto(`${url}/customers`);
  await submitSignIn(page, 'installer', { keep: true });
  await expect(page.getByRole('link', { name: CUSTOMERS.deSmet.name })).toBeVisible();
  await isKept(page);
  const files = await keptFiles(page);
  expect(
    files.filter((file) => !/^\/licenses\/(?:assets\/|index\.html|config\.json$|kept-parts$)/.test(file)),
  ).toEqual([]);
  await page.close();
  await host.close();

  const alone = await context.newPage();
  const began = Date.now();
  // An address that this browser has never opened.
  await alone.goto(`${url}/customers/${CUSTOMERS.muller.uuid}`);
  await expect(alone.getByRole('navigation', { name: 'Main' })).toBeVisible();
  console.log(`the app without a network: ${Date.now() - began} ms`);
  await expect(alone.getByText(OFFLINE)).toHaveCount(1);
  await alone.getByRole('link', { name: 'Journal' }).click();
  await expect(alone.getByText('No entries yet')).toBeVisible();
  await expect(alone.getByText(OFFLINE)).toHaveCount(1);
  await expect(alone).toHaveURL(`${url}/journal`);

  await alone.getByRole('button', { name: /installer@/ }).click();
  await alone.getByRole('button', { name: 'Sign out' }).click();
  await alone.getByRole('link', { name: 'Sign in again' }).click();
  await submitSignIn(alone, 'installer', { keep: true });
  await expect(alone.getByRole('alert')).toContainText('The service cannot be reached');
  await expect(alone.getByText(/^Signing in needs a network/)).toBeVisible();

  const back = await startTestHost({ databaseUrl, env: { ...env, PORT: String(host.port) } });
  await submitSignIn(alone, 'installer', { keep: true });
  await expect(alone.getByRole('link', { name: CUSTOMERS.deSmet.name })).toBeVisible();
  await expect(alone.getByText(OFFLINE)).toHaveCount(0);
  await back.close();
});

test('#118 in a folder of a static host: with both hosts gone, a page opens', async ({
  page,
  context,
  template,
}) => {
  const api = await startTestHost({ databaseUrl: template.copy(), env: { CORS_ORIGINS: '*' } });
  const apiUrl = `http://127.0.0.1:${api.port}`;
  const pages = await startStaticHost(
    '/deep/licenses/',
    { apiUrl, authUrl: apiUrl },
    await policyFor(apiUrl),
  );
  await page.goto(`${pages.url}/customers`);
  await submitSignIn(page, 'installer', { keep: true });
  await isKept(page);
  expect((await keptFiles(page)).filter((file) => !file.startsWith('/deep/licenses/'))).toEqual([]);
  await page.close();
  pages.close();
  await api.close();

  const alone = await context.newPage();
  await alone.goto(`${pages.url}/controllers`);
  await expect(alone.getByRole('heading', { level: 1, name: 'Controllers' })).toBeVisible();
  await expect(alone.getByText(OFFLINE)).toHaveCount(1);
});
