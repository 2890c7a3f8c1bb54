import type { Page } from '@playwright/test';
import { CUSTOMERS, LICENSES } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';

const field = (page: Page) => page.getByLabel('Find a customer');

async function paste(page: Page, text: string) {
  await field(page).evaluate((input, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', pasted);
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

test('a part of a name finds it, without accents and capitals, and the address keeps it', async ({
  page,
  login,
}) => {
  await login('support');
  await page.goto('/customers');
  await field(page).fill('soHNE muller');
  await expect(page.getByRole('status').filter({ hasText: '1 of 12 customers' })).toBeVisible();
  await expect(page).toHaveURL(/\?q=soHNE\+muller$/);
  await page.getByRole('link', { name: CUSTOMERS.muller.name }).click();
  await expect(page.getByRole('heading', { level: 1, name: CUSTOMERS.muller.name })).toBeVisible();
  await page.goBack();
  await expect(field(page)).toHaveValue('soHNE muller');
});

test('what is typed as one leaves the app is there for whoever comes back', async ({ page, login }) => {
  await login('support');
  await page.goto('/customers');
  await expect(page.getByRole('link', { name: CUSTOMERS.zonnewijk.name })).toBeVisible();
  await field(page).fill('zonnewijk');
  await page.goto('about:blank');
  await page.goBack({ waitUntil: 'commit' });
  await expect(field(page)).toHaveValue('zonnewijk');
  await expect(page.getByRole('status').filter({ hasText: '1 of 12 customers' })).toBeVisible();
});

test('a pasted number or UUID goes straight to its customer, and one that nobody has is named', async ({
  page,
  login,
}) => {
  await login();
  await page.goto('/customers');
  await paste(page, ` ${CUSTOMERS.deSmet.id}\n`);
  await expect(page).toHaveURL(new RegExp(`/customers/${CUSTOMERS.deSmet.uuid}$`));
  await page.goBack();
  await paste(page, CUSTOMERS.zonnewijk.uuid);
  await expect(page.getByRole('heading', { level: 1, name: CUSTOMERS.zonnewijk.uuid })).toBeVisible();
  await page.goBack();
  await paste(page, '999999');
  await expect(page.getByText('None of your customers has the number 999999.')).toBeVisible();
});

test('a license key in the wrong field does not reach the address', async ({ page, login, host }) => {
  await login();
  await page.goto('/customers');
  await field(page).fill(LICENSES.active.key);
  await expect(page.getByText(`No customer matches “${LICENSES.active.key}”`)).toBeVisible();
  await page.getByRole('button', { name: 'Clear' }).click();
  await field(page).fill('smet');
  await expect(page).toHaveURL(/\?q=smet$/);
  await page.goto('/customers?q=NO-KEY-OF-OURS-1');
  await expect(page).toHaveURL(`${host.url}/customers`);
});

test('none, some that cannot be read, and a failure never look alike', async ({ page, login }) => {
  await login();
  await page.goto('/customers');
  const answer = (body: unknown, status = 200) =>
    page.route('**/v1/company', (route) => route.fulfill({ status, json: body }));

  await answer({ company: [] });
  await page.reload();
  await expect(page.getByText('No customers yet')).toBeVisible();

  await answer({ company: [{ id: 'one' }, { name: 7 }] });
  await page.reload();
  await expect(page.getByText('2 entries could not be read and are left out.')).toBeVisible();
  await expect(page.getByText('No customers yet')).toHaveCount(0);

  await answer({ statusCode: 500, error: 'Internal Server Error', message: 'Oops' }, 500);
  await page.reload();
  await expect(
    page.getByRole('alert').filter({ hasText: 'The customers could not be loaded' }),
  ).toBeVisible();
  await expect(page.getByText('No customers yet')).toHaveCount(0);
});
