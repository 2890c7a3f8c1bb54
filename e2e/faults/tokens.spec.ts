import { expect, signIn, test } from './fixtures.ts';

test('#4 a token that the service no longer takes is replaced without a word', async ({ page, fault }) => {
  await signIn(page, fault);
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  fault.expireAccessTokens();
  const before = fault.wire.length;
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Controllers' }).click();
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  const calls = fault.wire.slice(before).filter(({ path }) => /^\/(?:v1|auth)\//.test(path));
  expect(calls.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual([
    'POST /v1/device/query 401',
    'GET /auth/accesstoken 200',
    'POST /v1/device/query 200',
  ]);
});
