import { expect, signInAs, test } from '../support/test.ts';
import { violations } from '../support/axe.ts';
import { CONTROLLERS, CUSTOMERS, LICENSES } from '../support/seed.ts';

const PAGES: [name: string, path: string, ready: string][] = [
  ['overview', '/overview', 'Capacity by type'],
  ['the licenses behind a bar', '/overview?needs=endsSoon', 'ends soon'],
  ['customers', '/customers', CUSTOMERS.muller.name],
  ['a customer’s licenses', `/customers/${CUSTOMERS.deSmet.uuid}`, 'not activated'],
  ['one license', `/customers/${CUSTOMERS.deSmet.uuid}?license=${LICENSES.active.id}`, LICENSES.active.id],
  ['a customer one may not see', `/customers/${CUSTOMERS.zonnewijk.uuid}`, 'No'],
  ['the picture of a customer', `/customers/${CUSTOMERS.deSmet.uuid}/controllers`, '6 of 6 controllers read'],
  ['controllers', '/controllers', CONTROLLERS.oneLicense.name],
  ['a controller', `/controllers/${CONTROLLERS.oneLicense.nodeId}`, 'active'],
  ['a controller one may not see', `/controllers/${CONTROLLERS.foreign.nodeId}`, ''],
  [
    'a certificate',
    `/controllers/${CONTROLLERS.oneLicense.nodeId}/certificate/${LICENSES.active.id}`,
    CUSTOMERS.deSmet.name,
  ],
  [
    'one that is not confirmed',
    `/controllers/${CONTROLLERS.inactive.nodeId}/certificate/${LICENSES.notActivated.id}`,
    'it is not activated',
  ],
  ['claim', `/claim?controller=${CONTROLLERS.oneLicense.nodeId}`, CUSTOMERS.deSmet.name],
  ['journal', '/journal', 'No entries yet'],
  ['the pairing sheet', '/pairing', 'Serial numbers and keys'],
  ['no such page', '/nowhere', 'There is no such page'],
];

test('the pages before sign-in have no accessibility fault', async ({ page, host }) => {
  for (const path of ['/sign-in', '/signed-out', '/forgot-password']) {
    await page.goto(`${host.url}${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await violations(page), path).toEqual([]);
  }
});

test('no page after sign-in has an accessibility fault', async ({ page, host }) => {
  test.slow();
  await signInAs(page, host, 'installer');
  for (const [name, path, ready] of PAGES) {
    await page.goto(`${host.url}${path}`);
    await expect(page.getByRole('heading', { level: 1 }), name).toBeVisible();
    await expect(page.getByRole('main'), name).toContainText(ready);
    expect(await violations(page), name).toEqual([]);
  }
});

test('neither has a sheet with rows', async ({ page, host }) => {
  await signInAs(page, host, 'installer');
  await page.goto(`${host.url}/pairing`);
  const lines = [`${CONTROLLERS.noLicense.nodeId};${LICENSES.lowerCase.key}`, ';', 'x;y'];
  await page.getByLabel('Serial numbers and keys').fill(lines.join('\n'));
  await page.getByRole('button', { name: 'Add these rows' }).click();
  await expect(page.getByText(CONTROLLERS.noLicense.name)).toBeVisible();
  expect(await violations(page), 'a sheet with rows').toEqual([]);
});

test('neither has what opens over a page', async ({ page, host }) => {
  await signInAs(page, host, 'installer');
  await page.goto(`${host.url}/customers/${CUSTOMERS.deSmet.uuid}?license=${LICENSES.active.id}`);
  await page.getByRole('button', { name: 'Read the key aloud' }).click();
  await expect(page.getByRole('button', { name: 'Next group' })).toBeFocused();
  expect(await violations(page), 'a key read aloud').toEqual([]);
  await page.goto(`${host.url}/customers/${CUSTOMERS.deSmet.uuid}`);
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('menuitem', { name: 'CSV, keys masked' })).toBeVisible();
  expect(await violations(page), 'the menu of an export').toEqual([]);
  await page.goto(`${host.url}/claim`);
  await page.getByRole('button', { name: 'Scan the key' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
  expect(await violations(page), 'a scan without a camera').toEqual([]);
});

test('the box has no accessibility fault, with a list, a card or the keys in it', async ({ page, host }) => {
  await signInAs(page, host, 'installer');
  await page.getByRole('button', { name: 'Find anything' }).click();
  const field = page.getByRole('combobox', { name: 'Find anything' });
  await expect(page.getByRole('option', { name: 'Journal' })).toBeVisible();
  expect(await violations(page), 'nothing typed').toEqual([]);
  await field.fill('smet');
  await expect(page.getByRole('option', { name: /De Smet/ })).toBeVisible();
  expect(await violations(page), 'a name typed').toEqual([]);
  await field.fill(
    `${CUSTOMERS.deSmet.uuid} ${CONTROLLERS.noLicense.nodeId} ${LICENSES.ended.key} QQ7X-4M2Z-99KP-W3RT`,
  );
  await expect(page.getByRole('region').getByText('3 of 4 found')).toBeVisible();
  expect(await violations(page), 'a mail taken apart').toEqual([]);
  await field.fill('shortcuts');
  await page.getByRole('option', { name: 'Keyboard shortcuts' }).click();
  await expect(page.getByRole('heading', { name: 'Keyboard shortcuts' })).toBeVisible();
  expect(await violations(page), 'the keys').toEqual([]);
});

test('no page scrolls sideways at 320 px, and what is tapped is 44 px tall', async ({ page, host }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await signInAs(page, host, 'installer');
  for (const [name, path, ready] of PAGES) {
    await page.goto(`${host.url}${path}`);
    await expect(page.getByRole('main'), name).toContainText(ready);
    const { overflow, small } = await page.evaluate(() => ({
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      small: [
        ...document.querySelectorAll<HTMLElement>(
          'button, input:not([type=radio], [type=checkbox]), select, summary',
        ),
      ]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 43.5)
        .map(
          (element) => `${element.tagName} ${element.textContent} ${element.getBoundingClientRect().height}`,
        ),
    }));
    expect(overflow, name).toBeLessThanOrEqual(0);
    expect(small, name).toEqual([]);
  }
});
