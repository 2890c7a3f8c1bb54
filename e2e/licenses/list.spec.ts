import { count, preset, rows, visit } from '../pages/licensesPage.ts';
import { CUSTOMERS } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';

const { deSmet, muller } = CUSTOMERS;

test.use({ viewport: { width: 1280, height: 800 } });

test('a view comes back from its URL, and Back undoes a choice', async ({ page, login, host }) => {
  await login();
  await visit(page, host.url, muller, '?preset=unlinked&type=residential&kw=30&sort=-ends&q=a');
  await expect(preset(page, 'Not linked')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('combobox', { name: 'Type' })).toHaveValue('residential');
  await expect(page.getByLabel('Minimum kW')).toHaveValue('30');
  await expect(page.getByLabel('Find by key')).toHaveValue('a');
  await expect(page.getByRole('columnheader', { name: 'Ends' })).toHaveAttribute('aria-sort', 'descending');
  const narrowed = await count(page).innerText();

  await preset(page, 'Not activated').click();
  await expect(page).toHaveURL(/preset=notActivated/);
  await rows(page)
    .first()
    .getByRole('button', { name: /^Show license/ })
    .click();
  await expect(page).toHaveURL(/license=/);
  await page.goBack();
  await expect(page).not.toHaveURL(/license=/);
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await page.goBack();
  await expect(preset(page, 'Not linked')).toHaveAttribute('aria-pressed', 'true');
  await expect(count(page)).toHaveText(narrowed);
  await page.goForward();
  await expect(preset(page, 'Not activated')).toHaveAttribute('aria-pressed', 'true');

  await visit(page, host.url, muller, '?preset=nonsense&sort=drop%20table&kw=minus&license=');
  await expect(preset(page, 'All')).toHaveAttribute('aria-pressed', 'true');
});

test('Back takes back one filter at a time, and a typed text as a whole', async ({ page, login, host }) => {
  await login();
  await visit(page, host.url, muller);
  const url = (search: string) => expect(page).toHaveURL(new RegExp(`/${muller.uuid}${search}$`));
  const box = page.getByLabel('Find by key');
  await preset(page, 'Not linked').click();
  await page.getByRole('combobox', { name: 'Type' }).selectOption('residential');
  await box.pressSequentially('0');
  await url('\\?preset=unlinked&type=residential&q=0');
  await box.pressSequentially('Z');
  await url('\\?preset=unlinked&type=residential&q=0Z');
  await page.getByLabel('Minimum kW').fill('10');
  await url('\\?preset=unlinked&type=residential&q=0Z&kw=10');
  await page.goBack();
  await url('\\?preset=unlinked&type=residential&q=0Z');
  await expect(page.getByLabel('Minimum kW')).toHaveValue('');
  await page.goBack();
  await url('\\?preset=unlinked&type=residential');
  await expect(box).toHaveValue('');
  await box.pressSequentially('0');
  await url('\\?preset=unlinked&type=residential&q=0');
  await box.press('Backspace');
  await url('\\?preset=unlinked&type=residential');
  await page.goBack();
  await url('\\?preset=unlinked');
  await page.goBack();
  await url('');
  await expect(preset(page, 'All')).toHaveAttribute('aria-pressed', 'true');
});

test('typing keeps the caret and every letter, and the last four reach the URL', async ({
  page,
  login,
  host,
}) => {
  await login();
  await visit(page, host.url, deSmet);
  const box = page.getByLabel('Find by key');
  await box.pressSequentially('B8');
  await expect(page).toHaveURL(/q=B8/);
  await box.press('Home');
  await page.keyboard.type('T3');
  await expect(box).toHaveValue('T3B8');
  expect(await box.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(2);
  await expect(page).toHaveURL(/q=T3B8/);
});
