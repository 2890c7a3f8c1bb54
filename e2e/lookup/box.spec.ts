import { expectNoTrace, field, group, openBox, option } from '../pages/lookupBox.ts';
import { holdBack } from '../support/holdRequests.ts';
import { CONTROLLERS, CUSTOMERS } from '../support/seed.ts';
import { expect, signInByForm, test } from '../support/test.ts';

test.describe('with the keyboard alone', () => {
  test('the box finds and opens anything, and nothing typed while it loads is lost', async ({
    page,
    login,
  }) => {
    const { keyboard } = page;
    await login('support');
    // What is typed before the field is here, and before what stands below it is, arrives in it.
    const letDialogIn = await holdBack(page, '**/assets/operations-*.js');
    const letPanelIn = await holdBack(page, '**/assets/LookupPanel-*.js');
    await page.goto('/customers');
    await expect(page.getByRole('heading', { name: 'Customers' })).toBeFocused();
    await keyboard.press('/');
    await keyboard.type('soHNEx');
    await keyboard.press('Backspace');
    letDialogIn();
    await expect(field(page)).toHaveValue('soHNE');
    await keyboard.type(' mull');
    await keyboard.press('Enter');
    letPanelIn();
    await expect(page.getByRole('heading', { level: 1, name: CUSTOMERS.muller.name })).toBeFocused();

    await keyboard.press('Control+k');
    await keyboard.type('kerkstraat');
    await expect(option(page, /Kerkstraat 12, Gent/)).toHaveAttribute('aria-selected', 'true');
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: CONTROLLERS.oneLicense.name })).toBeFocused();

    await keyboard.press('Control+k');
    await keyboard.type('broeck');
    await expect(group(page, 'Customers')).toHaveCount(2);
    const [first, second] = [option(page, /Broeck Inst/), option(page, /Broecke Inst/)];
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await keyboard.press('ArrowDown');
    await expect(second).toHaveAttribute('aria-selected', 'true');
    await expect(field(page)).toHaveAttribute(
      'aria-activedescendant',
      (await second.getAttribute('id')) ?? '',
    );
    await keyboard.press('ArrowUp');
    await keyboard.press('ArrowUp');
    await keyboard.press('ArrowDown');
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await keyboard.press('Escape');
    await expect(field(page)).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1, name: CONTROLLERS.oneLicense.name })).toBeFocused();

    await keyboard.press('?');
    await expect(page.getByRole('heading', { name: 'Keyboard shortcuts' })).toBeVisible();
    await page.getByLabel('Use the single keys / and ?').uncheck();
    await keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await keyboard.press('/');
    await expect(field(page)).toHaveCount(0);
    await keyboard.press('Control+k');
    await keyboard.type('journ');
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Journal' })).toBeVisible();
  });
});

test('what was opened last and what is pinned stays after a reload, and is gone after signing out', async ({
  page,
  login,
  host,
}) => {
  await login();
  await page.goto('/customers');
  for (const name of [CUSTOMERS.deSmet.name, CUSTOMERS.muller.name]) {
    await openBox(page);
    await field(page).fill(name);
    await option(page, new RegExp(name)).click();
    await expect(page.getByRole('status').filter({ hasText: /\d+ of \d+ licenses?/ })).toBeVisible();
  }
  await openBox(page);
  await field(page).fill(CONTROLLERS.readOnly.nodeId);
  await option(page, new RegExp(CONTROLLERS.readOnly.name)).click();
  await expect(page.getByRole('heading', { level: 1, name: CONTROLLERS.readOnly.name })).toBeVisible();
  // A key in the place of an id is no controller that anybody opened.
  await page.goto('/controllers/NO-KEY-OF-OURS-1');
  await expect(
    page.getByRole('heading', { name: 'This serial number is not in your account' }),
  ).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: CONTROLLERS.readOnly.name })).toBeVisible();

  await openBox(page);
  const pin = page.getByRole('dialog').getByRole('button', { name: `Pin ${CONTROLLERS.readOnly.name}` });
  await pin.click();
  await expect(group(page, 'Pinned')).toHaveText([new RegExp(CONTROLLERS.readOnly.name)]);
  const expectBoth = async () => {
    await expect(group(page, 'Pinned')).toHaveText([new RegExp(CONTROLLERS.readOnly.name)]);
    await expect(group(page, 'Recently opened')).toHaveText([/Müller/, /De Smet/]);
  };
  await expectBoth();
  await page.reload();
  await openBox(page);
  await expectBoth();
  await expectNoTrace(page, 'Müller', 'De Smet', 'NO-KEY');

  await option(page, 'Sign out').click();
  await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
  await expectNoTrace(page, CUSTOMERS.muller.uuid, CONTROLLERS.readOnly.nodeId);
  await signInByForm(page, host, 'installer');
  await openBox(page);
  await expect(option(page, 'Journal')).toBeVisible();
  await expect(page.getByRole('group', { name: /Pinned|Recently opened/ })).toHaveCount(0);
});
