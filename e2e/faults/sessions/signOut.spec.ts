import { CUSTOMERS } from '../../support/seed.ts';
import { openCustomers, signInPage } from '../support/acting.ts';
import { customer, expectSignedOut, signOut } from '../support/signOut.ts';
import { expect, tabs, test } from '../support/test.ts';

const SERVICE = /^\w+ \/(?:v1|auth)\//;
const NOT_TOLD = 'The server could not be told that you signed out';

test('#30 a sign-out cancels the reads of another tab, and clears it', async ({
  page,
  login,
  context,
  fault,
}) => {
  await login();
  await openCustomers(page);
  const [other] = await tabs(context, 1);
  if (!other) return;
  await other.goto('/customers');
  await expect(customer(other, CUSTOMERS.deSmet.name)).toBeVisible();
  const held = fault.hold('GET /v1/license/customer');
  await customer(other, CUSTOMERS.deSmet.name).click();
  await held.arrived;
  const before = fault.wire.length;
  await signOut(page);
  await expectSignedOut(page);
  await expectSignedOut(other);
  await expect(other.locator('body')).not.toContainText(CUSTOMERS.deSmet.name);
  await expect
    .poll(() => fault.calls('GET /v1/license/customer').map(({ aborted }) => aborted))
    .toEqual([true]);
  held.release();
  await expect
    .poll(() => fault.calls(SERVICE).filter((call) => fault.wire.indexOf(call) >= before))
    .toMatchObject([{ method: 'POST', path: '/auth/logout', status: 204 }]);
});

test('#32 a sign-out without a network takes effect at once, and says what it could not do', async ({
  page,
  login,
  context,
  fault,
}) => {
  await login();
  await openCustomers(page);
  // After a reload, the code and texts of the sign-out page would have to be fetched.
  await page.clock.install();
  await page.reload();
  await expect(customer(page, CUSTOMERS.deSmet.name)).toBeVisible();
  const fetched = [/signedOut-/, /account/].map((part) => page.waitForResponse(part));
  await page.clock.fastForward(3000);
  await Promise.all((await Promise.all(fetched)).map((response) => response.finished()));
  await context.setOffline(true);
  await signOut(page);
  await expectSignedOut(page);
  await expect(page.getByRole('alert').filter({ hasText: NOT_TOLD })).toBeVisible();
  expect(fault.calls('POST /auth/logout')).toEqual([]);
  await context.setOffline(false);
  await page.goto('/customers');
  await expect(signInPage(page)).toBeVisible();
  expect(fault.calls('POST /auth/logout')).toEqual([]);
});

test('#32 a sign-out whose connection is reset says so', async ({ page, login, fault }) => {
  await login();
  await openCustomers(page);
  fault.on('POST /auth/logout', { kind: 'reset' }, 9);
  await signOut(page);
  await expectSignedOut(page);
  await expect(page.getByRole('alert').filter({ hasText: NOT_TOLD })).toBeVisible();
  // A second call is the browser's own retry.
  expect(fault.calls('POST /auth/logout').length).toBeLessThanOrEqual(2);
});

test('#32 a sign-out without a response is aborted after five seconds', async ({ page, login, fault }) => {
  await page.clock.install();
  await login();
  await openCustomers(page);
  fault.on('POST /auth/logout', { kind: 'hang' }, 9);
  await signOut(page);
  await expectSignedOut(page);
  await expect.poll(() => fault.calls('POST /auth/logout').length).toBe(1);
  await expect(page.getByText(NOT_TOLD)).toHaveCount(0);
  await page.clock.fastForward(5000);
  await expect(page.getByRole('alert').filter({ hasText: NOT_TOLD })).toBeVisible();
  expect(fault.calls('POST /auth/logout')).toHaveLength(1);
});

test('#33 signing out by a double click and in two tabs at once sends one call', async ({
  page,
  login,
  context,
  fault,
}) => {
  await login();
  await openCustomers(page);
  const [other] = await tabs(context, 1);
  if (!other) return;
  await other.goto('/customers');
  await expect(customer(other, CUSTOMERS.deSmet.name)).toBeVisible();
  const held = fault.hold('POST /auth/logout');
  // The second click may find no button any more.
  const doubleClick = () => {
    const button = [...document.querySelectorAll('button')].find((each) => each.textContent === 'Sign out');
    button?.click();
    button?.click();
  };
  await Promise.all([page.evaluate(doubleClick), other.evaluate(doubleClick)]);
  await held.arrived;
  await expectSignedOut(page);
  await expectSignedOut(other);
  held.release();
  await expect.poll(() => fault.calls('POST /auth/logout').map(({ status }) => status)).toEqual([204]);
  await expect(page.getByText(NOT_TOLD)).toHaveCount(0);
});

test('#36 back within the app after a sign-out shows nothing', async ({ page, login, fault }) => {
  await login();
  await openCustomers(page);
  await customer(page, CUSTOMERS.deSmet.name).click();
  await expect(page.getByRole('heading', { level: 1, name: CUSTOMERS.deSmet.name })).toBeVisible();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Controllers' }).click();
  await expect(page.getByRole('heading', { name: 'Controllers' })).toBeVisible();
  await signOut(page);
  await expectSignedOut(page);
  await expect.poll(() => fault.calls('POST /auth/logout').length).toBe(1);
  const before = fault.calls(SERVICE).length;
  await page.goBack();
  await expect(page.getByRole('heading', { name: /^(?:Sign in|You are signed out)$/ })).toBeVisible();
  await expect(page.locator('body')).not.toContainText(CUSTOMERS.deSmet.name);
  expect(fault.calls(SERVICE)).toHaveLength(before);
});
