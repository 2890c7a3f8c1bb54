import { expect, test } from '../support/test.ts';

test('a refresh token that a person has is a way in, and a broken one is refused', async ({
  page,
  host,
  request,
}) => {
  const login = await request.post(`${host.url}/auth/login`, {
    data: { username: 'support@example.com', password: 'sandbox' },
  });
  const token = await login.text();
  await page.goto('/');
  await page.getByRole('button', { name: 'Sign in with a refresh token' }).click();
  await page.getByLabel('Refresh token').fill(token.slice(0, -5));
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByText('The service rejected this token.')).toBeVisible();
  await page.getByLabel('Refresh token').fill(`"${token}"\n`);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Customers' })).toBeVisible();
});

test('the asked page comes after sign-in, and a foreign one never', async ({ page, host }) => {
  await page.goto('/controllers?q=gent');
  await page.getByLabel('Email or user name').fill('installer@example.com');
  await page.getByLabel('Password').fill('sandbox');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL(`${host.url}/controllers?q=gent`);
  await page.goto('/sign-in?next=//evil.example/');
  await expect(page.getByRole('heading', { name: 'Customers' })).toBeVisible();
});

test('a reload keeps the session, sign-out ends it in every tab', async ({ page, login, context }) => {
  await login();
  await page.goto('/customers');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Customers' })).toBeVisible();
  const other = await context.newPage();
  await other.goto('/controllers');
  await expect(other.getByRole('heading', { name: 'Controllers' })).toBeVisible();
  await page.getByRole('button', { name: /installer@example.com|Account/ }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
  await expect(other.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Customers' })).toHaveCount(0);
  await page.goto('/customers');
  await expect(page.getByRole('heading', { name: 'Sign in', exact: true })).toBeVisible();
});

test('language and theme change at once and stay', async ({ page, login }) => {
  await login();
  await page.goto('/customers');
  await page.getByRole('button', { name: /installer@example.com|Account/ }).click();
  await page.getByLabel('Theme').selectOption('Dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByLabel('Language').selectOption('Nederlands');
  await expect(page.getByRole('heading', { name: 'Klanten' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Klanten' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the practice service says that it is one, on every page', async ({ page, host }) => {
  await page.goto('/');
  await expect(page.getByText('Practice service: these are not real licenses.')).toBeVisible();
  await page.getByRole('button', { name: 'support@example.com' }).click();
  await expect(page.getByRole('heading', { name: 'Customers' })).toBeVisible();
  for (const path of ['/customers', '/controllers', '/claim', '/journal']) {
    await page.goto(`${host.url}${path}`);
    await expect(page.getByText('Practice service: these are not real licenses.')).toBeVisible();
  }
});

test('a new password is asked for in neutral words', async ({ page }, { project }) => {
  const email = `${project.name}@example.com`;
  await page.goto('/');
  await page.getByRole('link', { name: 'Forgot your password?' }).click();
  await page.getByLabel('Email address of your account').fill('no');
  await page.getByRole('button', { name: 'Send me a mail' }).click();
  await expect(page.getByText('Type an email address of 5 to 100 characters')).toBeVisible();
  await page.getByLabel('Email address of your account').fill(email);
  await page.getByRole('button', { name: 'Send me a mail' }).click();
  await expect(page.getByText('Check your mail')).toBeVisible();
});
