import { claimButton, expectConfirmed, sentWrites } from '../pages/claimPage.ts';
import { CONTROLLERS, CUSTOMERS, FREE_KEYS } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';

test('an installer goes from sign-in to two confirmed ticks', { tag: '@everyWidth' }, async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Email or user name').fill('installer@example.com');
  await page.getByLabel('Password').fill('sandbox');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByLabel('Find a customer').fill('muller');
  await page.getByRole('link', { name: CUSTOMERS.muller.name }).click();
  await expect(page.getByRole('heading', { level: 1, name: CUSTOMERS.muller.name })).toBeVisible();
  await page.getByRole('link', { name: 'Claim a license' }).click();

  await page.getByRole('button', { name: /^Pick from \d+ licenses/ }).click();
  const [wanted] = FREE_KEYS.muller;
  const dialog = page.getByRole('dialog', { name: 'Pick a license' });
  await dialog.getByRole('searchbox').fill(wanted.slice(-4));
  await dialog.getByRole('listitem').getByRole('button').first().click();
  await expect(page.getByText(`…${wanted.slice(-4)}`).first()).toBeVisible();

  await page.getByRole('button', { name: 'Pick from your controllers' }).click();
  const controllers = page.getByRole('dialog', { name: /^(Your controllers|Controllers of)/ });
  await controllers.getByRole('searchbox').fill('werkstatt sud');
  await controllers.getByRole('button', { name: CONTROLLERS.mullerReadOnly.name }).click();
  await expect(page.getByRole('status').filter({ hasText: CONTROLLERS.mullerReadOnly.name })).toContainText(
    CUSTOMERS.muller.name,
  );
  await expect(page.getByText('This cannot be undone here.')).toBeVisible();

  const sent = sentWrites(page);
  await claimButton(page, 'Claim and activate').click();
  await expectConfirmed(page);
  await expectConfirmed(page, 'activate');
  expect(sent).toEqual([
    `/v1/license/claim ${JSON.stringify({ licenseKey: wanted, nodeId: CONTROLLERS.mullerReadOnly.nodeId })}`,
    `/v1/license/activate ${JSON.stringify({ key: wanted })}`,
  ]);
  await expect(page.getByRole('main')).not.toContainText(wanted);
  expect(page.url()).not.toContain(wanted);
  await expect(page.getByRole('main').getByRole('link', { name: 'Certificate' })).toHaveAttribute(
    'href',
    new RegExp(`^/controllers/${CONTROLLERS.mullerReadOnly.nodeId}/certificate/[\\da-f-]{36}$`),
  );

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Journal' }).click();
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: wanted.slice(-4) })
      .first(),
  ).toContainText('Confirmed by the server at');
});
