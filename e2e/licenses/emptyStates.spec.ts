import type { Page } from '@playwright/test';
import { count, LIST, masked, visit } from '../pages/licensesPage.ts';
import { CUSTOMERS, LICENSES } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';

const { deSmet } = CUSTOMERS;

/** Answers the list by hand: for faults that the service does not make. */
const answerList = (page: Page, status: number, body: unknown) =>
  page.route(LIST, (route) => route.fulfill({ status, json: body }));

test('no access, no such customer and no UUID are three things', async ({ page, login }) => {
  await login();
  await page.goto(`/customers/${CUSTOMERS.zonnewijk.uuid}`);
  await expect(page.getByRole('alert').filter({ hasText: 'No access to this customer' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(CUSTOMERS.zonnewijk.uuid);
  await expect(page.getByText('this customer is not in your list')).toBeVisible();

  const calls: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/v1/license/')) calls.push(request.url());
  });
  await page.goto('/customers/not-a-uuid');
  await expect(page.getByRole('heading', { name: 'This is not a customer’s UUID' })).toBeVisible();
  expect(calls).toEqual([]);
});

test('a UUID that no customer has is said to be one', async ({ page, login }) => {
  await login('support');
  await page.goto('/customers/00000000-0000-4000-8000-000000000000');
  await expect(page.getByRole('alert').filter({ hasText: 'This customer was not found' })).toBeVisible();
});

test('a fault is no empty list, and trying again helps', async ({ page, login }) => {
  await login();
  await answerList(page, 500, {
    statusCode: 500,
    error: 'Internal Server Error',
    message: 'Something went wrong',
  });
  await page.goto(`/customers/${deSmet.uuid}`);
  await expect(page.getByRole('alert').filter({ hasText: 'The licenses could not be loaded' })).toBeVisible({
    timeout: 20_000,
  });
  await expect(page.getByText('This customer has no licenses yet')).toHaveCount(0);
  await page.unroute(LIST);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(count(page)).toBeVisible();
});

test('a failed second reading leaves what was read, and says that it is older', async ({
  page,
  login,
  host,
}) => {
  await login();
  await visit(page, host.url, deSmet);
  await answerList(page, 403, {
    statusCode: 403,
    error: 'Forbidden',
    message: 'User does not have sufficient rights',
  });
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(page.getByText(/^Not updated since/)).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'This list is older' })).toBeVisible();
  await expect(page.getByText(masked(LICENSES.active.key)).first()).toBeVisible();
  await page.unroute(LIST);
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(page.getByText(/^Read \d/)).toBeVisible();
  await expect(page.getByText('This list is older')).toHaveCount(0);
});

test('an empty list says what to do next', async ({ page, login }) => {
  await login();
  await answerList(page, 200, { licenses: [] });
  await page.goto(`/customers/${deSmet.uuid}`);
  await expect(page.getByText('This customer has no licenses yet')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Claim a license' })).toHaveCount(2);
});

test('rows that cannot be read are counted, and a list of only such rows is not empty', async ({
  page,
  login,
}) => {
  await login();
  await answerList(page, 200, {
    licenses: [{ id: LICENSES.active.id, key: LICENSES.active.key }, { id: 'x' }],
  });
  await page.goto(`/customers/${deSmet.uuid}`);
  await expect(page.getByText('1 entry could not be read and is left out.')).toBeVisible();
  await expect(count(page)).toContainText('1 of 1');
  await page.unroute(LIST);
  await answerList(page, 200, { licenses: [{ id: 'x' }, null] });
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(page.getByText('No license could be read')).toBeVisible();
  await expect(page.getByText('2 entries could not be read and are left out.')).toBeVisible();
  await expect(page.getByText('This customer has no licenses yet')).toHaveCount(0);
});
