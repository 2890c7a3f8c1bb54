import {
  claimButton,
  controllerField,
  expectConfirmed,
  fillClaim,
  keyField,
  sentWrites,
  summary,
  verdict,
} from '../pages/claimPage.ts';
import { holdBack } from '../support/holdRequests.ts';
import { CONTROLLERS, CUSTOMERS, FREE_KEYS, LICENSES } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';

/** Keys can be used once: each test and each width takes its own. */
const key = (customer: keyof typeof FREE_KEYS, index: number): string => FREE_KEYS[customer][index] ?? '';

test.describe('claim and activate', () => {
  test(
    'an installer goes from sign-in to two confirmed ticks',
    { tag: '@everyWidth' },
    async ({ page }, { project }) => {
      const phone = project.name === 'phone';
      await page.goto('/');
      await page.getByLabel('Email or user name').fill('installer@example.com');
      await page.getByLabel('Password').fill('sandbox');
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await page.getByLabel('Find a customer').fill('muller');
      await page.getByRole('link', { name: CUSTOMERS.muller.name }).click();
      await expect(page.getByRole('heading', { level: 1, name: CUSTOMERS.muller.name })).toBeVisible();
      await page.getByRole('link', { name: 'Claim a license' }).click();

      await page.getByRole('button', { name: /^Pick from \d+ licenses/ }).click();
      const wanted = key('muller', phone ? 0 : 1);
      const dialog = page.getByRole('dialog', { name: 'Pick a license' });
      await dialog.getByRole('searchbox').fill(wanted.slice(-4));
      await dialog.getByRole('listitem').getByRole('button').first().click();
      await expect(page.getByText(`…${wanted.slice(-4)}`).first()).toBeVisible();

      await page.getByRole('button', { name: 'Pick from your controllers' }).click();
      const controllers = page.getByRole('dialog', { name: 'Your controllers' });
      await controllers.getByRole('searchbox').fill('werkstatt sud');
      await controllers.getByRole('button', { name: CONTROLLERS.mullerReadOnly.name }).click();
      await expect(
        page.getByRole('status').filter({ hasText: CONTROLLERS.mullerReadOnly.name }),
      ).toContainText(CUSTOMERS.muller.name);
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
    },
  );

  test('support finds a customer by its UUID and activates at an instant, sent with its offset', async ({
    page,
    login,
  }, { project }) => {
    await login('support');
    await page.goto('/customers');
    const wanted = key('lefebvre', project.name === 'phone' ? 0 : 1);
    await page.getByLabel('Find a customer').fill(CUSTOMERS.lefebvre.uuid);
    await page.getByLabel('Find a customer').press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: CUSTOMERS.lefebvre.name })).toBeVisible();
    await page.getByRole('link', { name: 'Claim a license' }).click();
    await keyField(page).fill(wanted);
    await expect(page.getByRole('status').filter({ hasText: 'not activated' })).toBeVisible();
    await page.getByLabel('Activate only').check();
    await page.getByLabel('At a date and time').check();
    await page.getByLabel('Date', { exact: true }).fill('2027-07-01');
    await page.getByLabel('Time at the site').fill('14:00');
    await expect(page.getByText('1 Jul 2027, 12:00 UTC')).toBeVisible();
    const sent = sentWrites(page);
    await claimButton(page, 'Activate').click();
    await expectConfirmed(page, 'activate');
    expect(sent).toEqual([
      `/v1/license/activate ${JSON.stringify({ key: wanted, activationIso: '2027-07-01T14:00:00+02:00' })}`,
    ]);
  });

  test('a double click sends one POST', async ({ page, login }, { project }) => {
    await login();
    await page.goto('/claim?do=link');
    await fillClaim(page, key('deSmet', project.name === 'phone' ? 0 : 1), CONTROLLERS.noLicense.nodeId);
    await expect(page.getByText(CONTROLLERS.noLicense.name).first()).toBeVisible();
    await expect(summary(page)).toContainText(CUSTOMERS.deSmet.name);
    const sent = sentWrites(page);
    await claimButton(page).dblclick();
    await expectConfirmed(page);
    expect(sent).toHaveLength(1);
  });

  test('a link with a license fills it in, and the next one begins empty', async ({
    page,
    login,
    host,
    request,
  }, { project }) => {
    const wanted = key('lefebvre', project.name === 'phone' ? 2 : 3);
    const credentials = { username: 'installer@example.com', password: 'sandbox' };
    const as = async (token: string, path: string) =>
      request.get(host.url + path, { headers: { Authorization: `Bearer ${token}` } });
    const refresh = await (await request.post(`${host.url}/auth/login`, { data: credentials })).text();
    const access = await (await as(refresh, '/auth/accesstoken')).text();
    const list = await as(access, `/v1/license/customer/${CUSTOMERS.lefebvre.uuid}`);
    const { licenses } = (await list.json()) as { licenses: { id: string; key: string }[] };
    const id = licenses.find((license) => license.key === wanted)?.id ?? '';

    await login();
    await page.goto(`/claim?customer=${CUSTOMERS.lefebvre.uuid}&license=${id}&do=link`);
    await expect(page.getByText(`…${wanted.slice(-4)}`).first()).toBeVisible();
    await controllerField(page).fill(CONTROLLERS.managed.nodeId);
    await expect(summary(page)).toContainText(CONTROLLERS.managed.name);
    await claimButton(page).click();
    await expectConfirmed(page);
    await page.getByRole('button', { name: 'Next license' }).click();
    await expect(keyField(page)).toHaveValue('');
    await expect(controllerField(page)).toHaveValue('');
    await expect(page.getByLabel('Licenses of')).toHaveValue(CUSTOMERS.lefebvre.uuid);
  });

  test('a wrong key is told apart from a wrong controller', async ({ page, login }) => {
    await login();
    await page.goto('/claim?do=link');
    await fillClaim(page, 'NO-SUCH-KEY-0000', CONTROLLERS.oneLicense.nodeId);
    await expect(summary(page)).toContainText(CONTROLLERS.oneLicense.name);
    await claimButton(page).click();
    await expect(verdict(page)).toContainText('The service does not know this key');

    await page.getByRole('button', { name: 'Change and try again' }).click();
    await expect(keyField(page)).toHaveValue('NO-SUCH-KEY-0000');
    await controllerField(page).fill(CONTROLLERS.foreign.nodeId);
    await expect(page.getByText('This serial number is not in your account.')).toBeVisible();
    const sent = sentWrites(page);
    await claimButton(page).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Tick “Send it anyway”' })).toBeVisible();
    expect(sent).toEqual([]);
    await page.getByRole('checkbox', { name: /Send it anyway/ }).check();
    await claimButton(page).click();
    await expect(verdict(page)).toContainText('The service does not know this controller');
    expect(sent).toEqual([]);
  });

  test(
    'a tap before the controller was looked up sends nothing, and says so until the next',
    { tag: '@everyWidth' },
    async ({ page, login }) => {
      await login();
      const letThrough = await holdBack(page, /\/v1\/license\/controller\//);
      await page.goto('/claim?do=link');
      await fillClaim(page, 'NO-SUCH-KEY-0000', CONTROLLERS.oneLicense.nodeId);
      const sent = sentWrites(page);
      const send = claimButton(page);
      await send.click();
      const said = page.getByRole('alert').filter({ hasText: 'press the button again' });
      await expect(said).toBeVisible();
      await expect(controllerField(page)).toHaveAccessibleDescription(/Wait a moment/);
      await expect(summary(page)).toBeHidden();
      // On a phone, a field with the focus would bring the keyboard.
      await expect(send).toBeFocused();
      letThrough();
      await expect(summary(page)).toContainText(CONTROLLERS.oneLicense.name);
      await expect(said).toBeVisible();
      expect(sent).toEqual([]);
      await send.click();
      await expect(verdict(page)).toContainText('The service does not know this key');
    },
  );

  test('what is linked already is said before the tap', async ({ page, login }) => {
    await login();
    await page.goto(`/claim?customer=${CUSTOMERS.deSmet.uuid}`);
    await fillClaim(page, LICENSES.active.key, CONTROLLERS.oneLicense.nodeId);
    await expect(page.getByText('1 license is linked to it already')).toBeVisible();
    await claimButton(page, 'Claim and activate').click();
    await expect(page.getByText('This license is already linked to this controller.')).toBeVisible();
    await controllerField(page).fill(CONTROLLERS.noLicense.nodeId);
    await expect(page.getByRole('checkbox', { name: /already linked to another controller/ })).toBeVisible();
  });

  test('a viewer is told that it may not activate', async ({ page, login }, { project }) => {
    await login('viewer');
    await page.goto(`/claim?customer=${CUSTOMERS.deSmet.uuid}&do=activate`);
    await keyField(page).fill(key('deSmet', project.name === 'phone' ? 2 : 3));
    await expect(page.getByRole('status').filter({ hasText: 'not activated' })).toBeVisible();
    await claimButton(page, 'Activate').click();
    await expect(verdict(page, 'activate')).toContainText('You may not do this');
    await page.getByRole('button', { name: 'Next license' }).click();
    await expect(page.getByText('You were denied an activation for this customer before')).toBeVisible();
    await page.getByLabel('Link it to the controller only').check();
    await expect(page.getByText('You were denied an activation for this customer before')).toBeHidden();
  });
});
