import type { Page } from '@playwright/test';
import { summary } from '../pages/claimPage.ts';
import { card, expectNoTrace, field, openBox, option, paste } from '../pages/lookupBox.ts';
import { CONTROLLERS, CUSTOMERS, FREE_KEYS, LICENSES } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';
import { MAILS } from './mails.ts';

/** Pastes into a page of its own: the app's may not read the clipboard. */
async function clipboard(page: Page): Promise<string> {
  const other = await page.context().newPage();
  await other.setContent('<textarea></textarea>');
  await other.locator('textarea').focus();
  await other.keyboard.press('ControlOrMeta+v');
  const text = await other.locator('textarea').inputValue();
  await other.close();
  return text;
}

test('ten mails and tickets are resolved completely', async ({ page, login }) => {
  await login('support');
  await page.goto('/customers');
  for (const { about, text, uuids = [], controllers = [], keys = [] } of MAILS) {
    await openBox(page);
    await paste(page, text);
    const all = uuids.length + controllers.length + keys.length;
    // Lists that one mail brought in help the next; each has to come to its end by itself.
    const lost = keys.filter((key) => key.startsWith('QQ7X'));
    const elsewhere = card(page).getByRole('button', { name: /^Search \(\d+ requests?\)$/ });
    await expect(card(page).getByText(`${all - lost.length} of ${all} found`), about).toBeVisible();
    for (const key of keys) await expect(card(page), about).toContainText(`…${key.slice(-4)}`);
    for (const nodeId of controllers) {
      await expect(card(page), about).toContainText(nodeId.replace(/_site_\d+$/, ''));
    }
    await expect(elsewhere, about).toHaveCount(lost.length);
    await page.getByRole('button', { name: 'Close' }).click();
  }
  await expectNoTrace(page, ...MAILS.flatMap(({ keys = [] }) => keys));
});

test('the card says what is odd, leads to the claim with ids, and copies masked', async ({
  page,
  login,
  context,
}) => {
  await context.grantPermissions(['clipboard-write']);
  await login('support');
  await page.goto('/customers');
  await openBox(page);
  const [free] = FREE_KEYS.deSmet;
  await paste(
    page,
    `Customer ${CUSTOMERS.deSmet.uuid}: put ${free} on ${CONTROLLERS.noLicense.nodeId}, not\n` +
      `on ${CONTROLLERS.mullerReadOnly.nodeId}, nor on M1S240821ZZZZZZZZZZ.`,
  );
  await expect(card(page)).toContainText('4 of 5 found');
  await expect(card(page)).toContainText(
    `No license is linked to controller ${CONTROLLERS.noLicense.nodeId}.`,
  );
  await expect(card(page)).toContainText(
    `Controller ${CONTROLLERS.mullerReadOnly.nodeId} does not belong to the named customer.`,
  );
  await expect(card(page)).toContainText(`License …${free.slice(-4)} and controller`);
  await expect(card(page).getByRole('listitem').filter({ hasText: 'M1S240821ZZZZZZZZZZ' })).toContainText(
    'not found in your account',
  );

  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await clipboard(page);
  expect(copied).toContain(`- ${CUSTOMERS.deSmet.name} (\`${CUSTOMERS.deSmet.uuid}\`)`);
  expect(copied).toContain(`\`…${free.slice(-4)}\``);
  expect(copied).not.toContain(free);

  await field(page).fill('x');
  await field(page).fill('');
  await paste(page, `${free}\n${CONTROLLERS.noLicense.nodeId}`);
  const next = card(page).getByRole('link', { name: 'Link to a controller' });
  await expect(next).toHaveAttribute('href', new RegExp(`controller=${CONTROLLERS.noLicense.nodeId}`));
  await next.click();
  await expect(summary(page)).toContainText(
    new RegExp(`…${free.slice(-4)} to ${CONTROLLERS.noLicense.name} .*${CUSTOMERS.deSmet.name}`),
  );
});

test('a failure is never “not found”, and each is tried again by itself', async ({ page, login }) => {
  await login('support');
  await page.goto('/customers');
  await openBox(page);
  const down = { status: 400, json: { statusCode: 400, error: 'Bad Request', message: 'Oops' } };
  await page.route('**/v1/device/query', (route) => route.fulfill(down));
  await page.route('**/v1/license/customer/**', (route) => route.fulfill(down));
  const stranger = '11111111-2222-4333-8444-555555555555';
  await paste(page, `M1S240821ZZZZZZZZZZ\n${stranger}\n${FREE_KEYS.muller[1]} ${CUSTOMERS.muller.uuid}`);
  const row = (text: string) => card(page).getByRole('listitem').filter({ hasText: text });
  await expect(row('M1S240821ZZZZZZZZZZ')).toContainText('could not be looked up');
  await expect(row(stranger)).toContainText('could not be looked up');
  await expect(row(CUSTOMERS.muller.name)).toContainText('licenses not loaded');
  await expect(card(page)).not.toContainText('not found');
  await page.unroute('**/v1/device/query');
  await page.unroute('**/v1/license/customer/**');
  await row('M1S240821ZZZZZZZZZZ').getByRole('button', { name: 'Try again' }).click();
  await expect(row('M1S240821ZZZZZZZZZZ')).toContainText('not found in your account');
  await expect(row(stranger)).toContainText('could not be looked up');
  await row(stranger).getByRole('button', { name: 'Try again' }).click();
  await expect(row(stranger)).toContainText('not found in your account');
  await row(CUSTOMERS.muller.name).getByRole('button', { name: 'Try again' }).click();
  await expect(row(`…${FREE_KEYS.muller[1].slice(-4)}`)).toContainText('not activated');
});

test('a key in no list at hand is looked for with the customers, with a stop and a way on', async ({
  page,
  login,
}) => {
  await login('support');
  await page.goto('/customers');
  const lists: string[] = [];
  let letIn = () => {};
  const scheduler = new Promise<void>((resolve) => (letIn = resolve));
  await page.route('**/v1/license/customer/**', async (route) => {
    const id = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    lists.push(id);
    if (id === CUSTOMERS.broeck.uuid && lists.filter((each) => each === id).length === 1) {
      return route.fulfill({ status: 403, json: { statusCode: 403, error: 'Forbidden', message: 'No' } });
    }
    if (lists.length > 4) await scheduler;
    await route.continue();
  });
  await openBox(page);
  await field(page).fill(LICENSES.foreign.key.slice(-4));
  await option(page, /^Search your customers for keys ending in …/).click();
  const search = card(page).getByRole('button', { name: /^Search \(11 requests\)$/ });
  await expect(search).toBeVisible();
  expect(lists).toEqual([]);

  await search.click();
  const progress = card(page).getByRole('progressbar');
  await expect(card(page).getByText(/^[34] of 11 customers$/)).toBeVisible();
  // What is under way when somebody stops is still read.
  await expect.poll(() => lists).toHaveLength(8);
  await page.getByRole('button', { name: 'Stop' }).click();
  letIn();
  await expect(card(page).getByText(/^Stopped: [78] of 11 customers searched\.$/)).toBeVisible();
  expect(lists).toHaveLength(8);
  await card(page).getByRole('button', { name: 'Continue (3 requests)' }).click();
  await expect(card(page).getByText('10 of 11 customers searched.')).toBeVisible();
  expect(new Set(lists).size).toBe(11);
  expect(lists).toHaveLength(11);
  await expect(progress).toHaveAttribute('value', '10');
  await expect(card(page).getByRole('link', { name: `…${LICENSES.foreign.key.slice(-4)}` })).toBeVisible();

  await card(page).getByText('1 customer could not be loaded').click();
  await expect(card(page).getByText(`${CUSTOMERS.broeck.name}: No permission`)).toBeVisible();
  await card(page).getByRole('button', { name: 'Retry 1 customer' }).click();
  await expect(card(page).getByText('11 of 11 customers searched.')).toBeVisible();
  expect(lists).toHaveLength(12);

  await card(page)
    .getByRole('link', { name: `…${LICENSES.foreign.key.slice(-4)}` })
    .click();
  await expect(page).toHaveURL(
    new RegExp(`/customers/${CUSTOMERS.zonnewijk.uuid}\\?license=${LICENSES.foreign.id}$`),
  );
  await expect(page.getByText(LICENSES.foreign.id)).toBeVisible();
  expect(lists).toHaveLength(12);
});
