import type { Page } from '@playwright/test';
import { keyField } from '../../pages/claimPage.ts';
import { CUSTOMERS } from '../../support/seed.ts';
import { signInByForm, submitSignIn } from '../../support/test.ts';
import { openCustomers, signInPage } from '../support/acting.ts';
import { customer, expectSignedOut, signOut } from '../support/signOut.ts';
import { expect, tabs, test } from '../support/test.ts';

const SERVICE = /^\w+ \/(?:v1|auth)\//;

test('#34 another user signs in in another tab: this tab is cleared and never sends their token', async ({
  page,
  login,
  context,
  fault,
}) => {
  const [other] = await tabs(context, 1);
  if (!other) return;
  // Like a frozen tab, this one misses the messages of other tabs, and does not know of the first sign-in.
  await other.addInitScript(() => {
    BroadcastChannel.prototype.addEventListener = () => {};
  });
  await other.goto('/sign-in');
  await expect(signInPage(other)).toBeVisible();
  const sent = { here: new Set<string>(), there: new Set<string>() };
  page.on('request', (request) => void sent.here.add(request.headers()['authorization'] ?? ''));
  other.on('request', (request) => void sent.there.add(request.headers()['authorization'] ?? ''));

  await login('support');
  await page.goto('/customers');
  await expect(customer(page, CUSTOMERS.zonnewijk.name)).toBeVisible();
  const held = fault.hold('GET /v1/license/customer');
  await customer(page, CUSTOMERS.zonnewijk.name).click();
  await held.arrived;
  const before = fault.wire.length;
  await submitSignIn(other, 'installer');
  await expect(customer(other, CUSTOMERS.deSmet.name)).toBeVisible();
  await expect(page.getByText('Somebody signed in again in another tab')).toBeVisible();
  await expect(page.locator('body')).not.toContainText(CUSTOMERS.zonnewijk.name);
  held.release();
  await expect
    .poll(() => fault.calls('GET /v1/license/customer').map(({ aborted }) => aborted))
    .toEqual([true]);
  const after = fault.wire.slice(before).filter(({ bearer }) => bearer !== null);
  expect(after.map(({ bearer }) => bearer?.split(' ')[0])).not.toContain('support');
  expect([...sent.here].filter((bearer) => bearer !== '' && sent.there.has(bearer))).toEqual([]);
  // A reload continues with their session, and does not restore the page that was open here.
  await page.reload();
  await expect(customer(page, CUSTOMERS.deSmet.name)).toBeVisible();
  await expect(page.locator('body')).not.toContainText(CUSTOMERS.zonnewijk.name);
});

test('#37 the next user sees placeholders, then their own data, never the data loaded before', async ({
  page,
  login,
  fault,
}) => {
  await login('support');
  await page.goto('/customers');
  await expect(customer(page, CUSTOMERS.zonnewijk.name)).toBeVisible();
  await signOut(page);
  await expectSignedOut(page);
  await page.getByRole('link', { name: 'Sign in again' }).click();
  const held = fault.hold('GET /v1/company');
  await submitSignIn(page, 'installer');
  await held.arrived;
  await expect(page.getByText('Loading your customers…')).toBeVisible();
  await expect(page.locator('body')).not.toContainText(CUSTOMERS.zonnewijk.name);
  await expect(page.locator('body')).not.toContainText('support@example.com');
  held.release();
  await expect(customer(page, CUSTOMERS.deSmet.name)).toBeVisible();
  await expect(page.locator('body')).not.toContainText(CUSTOMERS.zonnewijk.name);
  expect(fault.calls('GET /v1/company').map(({ bearer }) => bearer?.split(' ')[0])).toEqual([
    'support',
    'installer',
  ]);
});

test('#39 the browser’s cache never answers in place of the service', async ({ page, login, fault }) => {
  fault.lastModified(true);
  await login('support');
  await page.goto('/customers');
  await expect(customer(page, CUSTOMERS.zonnewijk.name)).toBeVisible();
  await page.reload();
  await expect(customer(page, CUSTOMERS.zonnewijk.name)).toBeVisible();
  await signOut(page);
  await expectSignedOut(page);
  await signInByForm(page, fault, 'installer');
  await expect(customer(page, CUSTOMERS.deSmet.name)).toBeVisible();
  await expect(page.locator('body')).not.toContainText(CUSTOMERS.zonnewijk.name);
  const whose = (matching: string) =>
    fault.calls(matching).map(({ bearer, status }) => `${bearer?.split(' ')[0]} ${status}`);
  expect(whose('GET /v1/company')).toEqual(['support 200', 'support 200', 'installer 200']);
  expect(whose('GET /auth/accesstoken')).toEqual(['support 200', 'support 200', 'installer 200']);
});

/** Returns the persistent data of the page. */
function storedAfter(page: Page) {
  return page.evaluate(async () => {
    const values = async (name: string, store: string) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
      const all = await new Promise<unknown[]>((resolve, reject) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
      database.close();
      return all;
    };
    return {
      local: Object.keys(localStorage).sort(),
      tab: Object.entries(sessionStorage).map(([key, value]) => `${key}=${value}`),
      databases: (await indexedDB.databases()).map(({ name }) => name).sort(),
      sessions: await values('app-auth', 'session'),
      caches: await caches.keys(),
      cookies: document.cookie,
    };
  });
}

test('#40 after a sign-out only the language, theme and table settings are kept', async ({
  page,
  login,
  fault,
}) => {
  await login('support', { keep: true });
  await openCustomers(page);
  await page.getByRole('button', { name: /@example\.com/ }).click();
  await page.getByLabel('Theme').selectOption('Dark');
  await page.getByLabel('Language').selectOption('English');
  await page.keyboard.press('Escape');
  await page.getByLabel('Find a customer').fill('zonnewijk');
  await customer(page, CUSTOMERS.zonnewijk.name).click();
  await expect(page.getByRole('heading', { level: 1, name: CUSTOMERS.zonnewijk.name })).toBeVisible();
  await page.getByRole('button', { name: 'Table settings' }).click();
  await page.getByRole('radio', { name: 'Comfortable' }).check();
  await page.getByRole('checkbox', { name: 'Type' }).uncheck();
  await page.keyboard.press('Escape');
  await page.goto(`/claim?customer=${CUSTOMERS.deSmet.uuid}`);
  await keyField(page).fill('TYPED-BY-SUPPORT');
  await signOut(page);
  await expectSignedOut(page);
  const after = await storedAfter(page);
  expect(after.local).toEqual(['app.columns', 'app.density', 'app.locale', 'app.theme']);
  expect(after.sessions).toEqual([]);
  expect(after.caches).toEqual([]);
  expect(after.cookies).toBe('');
  expect(after.databases.filter((name) => !/^app-(?:auth|intents)$/.test(name ?? ''))).toEqual([]);
  const personal = [CUSTOMERS.zonnewijk.uuid, CUSTOMERS.deSmet.uuid, 'zonnewijk', 'support', 'TYPED'];
  const inTab = after.tab.join('\n').toLowerCase();
  expect(personal.filter((word) => inTab.includes(word.toLowerCase()))).toEqual([]);

  await signInByForm(page, fault, 'installer');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('/claim');
  await expect(keyField(page)).toHaveValue('');
});

test('#41 without “Keep me signed in”, closing all tabs ends the session', async ({
  page,
  login,
  context,
  fault,
}) => {
  await login();
  await openCustomers(page);
  const other = await context.newPage();
  await other.goto('/customers');
  await expect(customer(other, CUSTOMERS.deSmet.name)).toBeVisible();
  await page.close();
  await other.reload();
  await expect(customer(other, CUSTOMERS.deSmet.name)).toBeVisible();
  await other.close();
  const before = fault.calls(SERVICE).length;
  const fresh = await context.newPage();
  await fresh.goto('/customers');
  await expect(signInPage(fresh)).toBeVisible();
  expect((await storedAfter(fresh)).sessions).toEqual([]);
  expect(fault.calls(SERVICE)).toHaveLength(before);
});

test('#42 a wrong password (401 or 400) is reported, the field cleared, nothing retried', async ({
  page,
  fault,
}) => {
  const wrong = page.getByRole('alert').filter({ hasText: 'User name or password is wrong' });
  for (const status of [401, 400]) {
    await page.goto('/sign-in');
    if (status === 400) fault.on('POST /auth/login', { kind: 'status', status });
    await submitSignIn(page, 'installer', { password: 'wrong' });
    await expect(wrong).toBeVisible();
    await expect(page.getByLabel('Password')).toHaveValue('');
    await expect(page.getByLabel('Password')).toBeFocused();
  }
  expect(fault.calls(SERVICE).map((call) => `${call.method} ${call.path} ${call.status}`)).toEqual([
    'POST /auth/login 401',
    'POST /auth/login 400',
  ]);
});

test('#42b Enter and two clicks cause one sign-in attempt', async ({ page, fault }) => {
  await page.goto('/sign-in');
  const held = fault.hold('POST /auth/login');
  await page.getByLabel('Email or user name').fill('installer@example.com');
  await page.getByLabel('Password').fill('sandbox');
  await page.getByLabel('Password').press('Enter');
  await page.locator('form').evaluate((form: HTMLFormElement) => {
    form.requestSubmit();
    form.querySelector<HTMLElement>('[type=submit]')?.click();
  });
  await held.arrived;
  await expect(page.getByRole('button', { name: 'Signing in…' })).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: 'Signing in…' }).click({ force: true });
  held.release();
  await expect(customer(page, CUSTOMERS.deSmet.name)).toBeVisible();
  expect(fault.calls('POST /auth/login')).toHaveLength(1);
});
