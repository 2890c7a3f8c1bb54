import type { Page } from '@playwright/test';
import { claimButton, keyField } from '../pages/claimPage.ts';
import { CONTROLLERS, CUSTOMERS, FREE_KEYS, LICENSES } from '../support/seed.ts';
import { storeSession } from '../support/session.ts';
import { expect, test, type TestHost } from '../support/test.ts';

const { deSmet } = CUSTOMERS;

async function openClaim(page: Page, host: TestHost) {
  await storeSession(page, host);
  await page.goto(`/claim?customer=${deSmet.uuid}`);
  await expect(page.getByRole('button', { name: /^Pick from \d+ licenses/ })).toBeVisible();
}

/** As from the clipboard, into what has the focus. */
async function paste(page: Page, text: string) {
  await page.evaluate((data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', data);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    const field = document.activeElement as HTMLInputElement;
    if (field.dispatchEvent(event)) document.execCommand('insertText', false, data);
  }, text);
}

test('a key that is a look-alike off is found among the customer’s own, with what differs', async ({
  page,
  host,
}) => {
  await openClaim(page, host);
  const [meant = ''] = FREE_KEYS.deSmet.slice(-1);
  await keyField(page).fill(meant.replace('0', 'O'));
  await expect(page.getByText('Did you mean this license?')).toBeVisible();
  const offer = page.getByRole('listitem').filter({ hasText: '0 where you typed O' });
  await expect(offer).toContainText(meant.slice(-4));
  await expect(page.getByRole('main')).not.toContainText(meant);
  await expect(keyField(page)).toHaveValue(meant.replace('0', 'O'));
  await offer.getByRole('button', { name: 'Use it' }).click();
  await expect(page.getByText('Did you mean')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Choose another license' })).toBeVisible();
});

test('the key of a license that is linked is never offered', async ({ page, host }) => {
  await openClaim(page, host);
  await keyField(page).fill(LICENSES.active.key.replace('7K', '7X'));
  await expect(page.getByText('This key is not among the customer’s licenses.')).toBeVisible();
  await keyField(page).fill(LICENSES.nullCapacities.key.replace('8K', '8X'));
  await expect(page.getByText('Did you mean this license?')).toBeVisible();
  await keyField(page).fill(LICENSES.active.key.replace('7K', '7X'));
  await expect(page.getByText('Did you mean')).toBeHidden();
});

test('a pasted mail offers the keys in it, and nothing of it is lost', async ({ page, host }) => {
  await openClaim(page, host);
  const [one = '', two = ''] = FREE_KEYS.deSmet.slice(-2);
  const mail = `Hello,\nyour order 4711 is ready. The keys are ${one} and\n${two}, for ${CONTROLLERS.noLicense.nodeId}.\nRegards`;
  await keyField(page).focus();
  await paste(page, mail);
  await expect(page.getByText('2 keys were found in what you pasted')).toBeVisible();
  await expect(keyField(page)).toHaveValue('');
  await page.getByRole('button', { name: `Controller ${CONTROLLERS.noLicense.nodeId}` }).click();
  await expect(page.getByText(CONTROLLERS.noLicense.name).first()).toBeVisible();
  await page.getByRole('button', { name: 'Use the key' }).nth(1).click();
  await expect(keyField(page)).toHaveValue(two);
  await expect(page.getByText('keys were found')).toBeHidden();

  await keyField(page).fill('');
  await keyField(page).focus();
  await paste(page, mail);
  await page.getByRole('button', { name: 'Pair all 2 with controllers' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Pairing sheet' })).toBeVisible();
  for (const text of [one, two, CONTROLLERS.noLicense.nodeId])
    await expect(page.getByRole('main').locator(`input[value="${text}"]`)).toBeVisible();
  expect(page.url()).not.toContain(one);
  await page.goBack();

  await keyField(page).focus();
  await paste(page, 'no key in here\nat all');
  await expect(page.getByText('Nothing in what you pasted looks like a license key')).toBeVisible();
  await page.getByRole('button', { name: 'Use the whole text' }).click();
  await expect(keyField(page)).toHaveValue('no key in here at all');

  await keyField(page).fill('');
  await paste(page, 'X'.repeat(60));
  await expect(page.getByText('Nothing in what you pasted looks like a license key')).toBeVisible();
  await page.getByRole('button', { name: 'Put all of it into the field' }).click();
  await expect(keyField(page)).toHaveValue('X'.repeat(60));
});

test('a key with spaces around it is pasted as it is, and one in a short sentence is offered', async ({
  page,
  host,
}) => {
  await openClaim(page, host);
  const [key = ''] = FREE_KEYS.deSmet.slice(-3);
  await keyField(page).focus();
  await paste(page, `\u00a0${key} `);
  await expect(page.getByRole('status').filter({ hasText: key.slice(-4) })).toBeVisible();
  await expect(page.getByText('in what you pasted')).toBeHidden();
  await keyField(page).fill('');
  await paste(page, `the key is ${key}`);
  await page.getByRole('button', { name: 'Use the key' }).click();
  await expect(keyField(page)).toHaveValue(key);
});

test('the licenses to pick from are ranked by what the site has', async ({ page, host }) => {
  await openClaim(page, host);
  await page.getByRole('button', { name: /^Pick from \d+ licenses/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Pick a license' });
  await dialog.getByText('Fit to the site').click();
  await dialog.getByLabel('Solar, kW').fill('9');
  const rows = await dialog.getByRole('listitem').allTextContents();
  // Sorted as they are: those that fit, those that are too small, those that say nothing.
  const kinds = rows.map((row) =>
    ['fits', 'too small', 'not stated'].findIndex((words) => row.includes(words)),
  );
  expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
  expect(new Set(kinds)).toEqual(new Set([0, 1, 2]));
  const solar = rows.flatMap((row, at) => (kinds[at] === 0 ? Number(/(\d+) kW solar/.exec(row)?.[1]) : []));
  expect(solar).toEqual(solar.toSorted((a, b) => a - b));
  expect(solar.every((kw) => kw >= 9)).toBe(true);
  await dialog.getByLabel('Solar, kW').fill('');
  await expect(dialog.getByRole('listitem').filter({ hasText: 'fits' })).toHaveCount(0);
});

test.describe('an hour at the site', () => {
  const CHANGES = [
    {
      zone: 'Europe/Brussels',
      gap: ['2027-03-28', '02:30', '28 Mar 2027, 03:00 CEST'],
      twice: ['2027-10-31', '02:30', '2027-10-31T02:30:00+02:00', '2027-10-31T02:30:00+01:00'],
    },
    {
      zone: 'America/New_York',
      gap: ['2027-03-14', '02:15', '14 Mar 2027, 03:00 GMT-4'],
      twice: ['2027-11-07', '01:15', '2027-11-07T01:15:00-04:00', '2027-11-07T01:15:00-05:00'],
    },
    {
      // Its clocks change by half an hour.
      zone: 'Australia/Lord_Howe',
      gap: ['2027-10-03', '02:15', '3 Oct 2027, 02:30 GMT+11'],
      twice: ['2027-04-04', '01:45', '2027-04-04T01:45:00+11:00', '2027-04-04T01:45:00+10:30'],
    },
  ] as const;

  for (const { zone, gap, twice } of CHANGES) {
    test(`in ${zone} is sent with its offset on both days on which the clocks change`, async ({
      page,
      host,
    }) => {
      const sent: unknown[] = [];
      // Nothing may come of it: the same license is asked for again and again.
      await page.route('**/v1/license/activate', (route) => {
        sent.push(route.request().postDataJSON());
        return route.fulfill({ status: 403, json: { statusCode: 403, error: 'Forbidden', message: 'no' } });
      });
      await openClaim(page, host);
      const [wanted = ''] = FREE_KEYS.deSmet.slice(-4);
      await keyField(page).fill(wanted);
      await page.getByLabel('Activate only').check();
      await page.getByLabel('At a date and time').check();
      await page.getByLabel('Time zone of the site').selectOption(zone);
      const moment = async ([date, time]: readonly string[]) => {
        await page.getByLabel('Date', { exact: true }).fill(date ?? '');
        await page.getByLabel('Time at the site').fill(time ?? '');
      };
      const send = claimButton(page, 'Activate');

      await moment(gap);
      await expect(page.getByText(/does not exist/)).toContainText(gap[2]);
      await send.click();
      await expect(page.getByLabel('Time at the site')).toBeFocused();
      expect(sent).toEqual([]);

      await moment(twice);
      await expect(page.getByText('this hour happens twice')).toBeVisible();
      for (const choice of [0, 1]) {
        await page
          .getByRole('group', { name: /happens twice/ })
          .getByRole('radio')
          .nth(choice)
          .check();
        // It was refused before.
        if (choice === 1) await page.getByRole('checkbox', { name: /Send it anyway/ }).check();
        await send.click();
        await expect(page.getByRole('main').getByText('You may not do this')).toBeVisible();
        await page.getByRole('button', { name: 'Change and try again' }).click();
        await expect(page.getByLabel('Time at the site')).toHaveValue(twice[1]);
      }
      expect(sent).toEqual([
        { key: wanted, activationIso: twice[2] },
        { key: wanted, activationIso: twice[3] },
      ]);
    });
  }

  test('warns of a moment that passed, of one far ahead, and of a clock that is off', async ({
    page,
    host,
  }) => {
    await page.clock.install({ time: Date.now() + 17 * 60_000 });
    await openClaim(page, host);
    await page.getByLabel('At a date and time').check();
    await expect(page.getByText(/clock is 17 minutes ahead of the server’s/)).toBeVisible();
    await page.getByLabel('Date', { exact: true }).fill('2024-02-29');
    await page.getByLabel('Time at the site').fill('12:00');
    await expect(page.getByText('This time has passed.')).toBeVisible();
    await page.getByLabel('Date', { exact: true }).fill('2064-02-29');
    await expect(page.getByText('more than a year ahead')).toBeVisible();
    await expect(page.getByText(/Friday,? 29 February 2064/)).toBeVisible();
  });
});
