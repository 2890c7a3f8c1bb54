import type { Page } from '@playwright/test';
import { CONTROLLERS, CUSTOMERS, FREE_KEYS, LICENSES } from '#server/sandbox/seed/known.ts';
import { expect, signInAs, test } from './fixtures.ts';
import { MAILS } from './mails.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Find anything' });
const card = (page: Page) => page.getByRole('region', { name: 'What the text is about' });
const option = (page: Page, name: string | RegExp) => page.getByRole('option', { name });
const group = (page: Page, name: string) => page.getByRole('group', { name }).getByRole('option');

async function openBox(page: Page) {
  await page.getByRole('button', { name: 'Find anything' }).click();
  await expect(field(page)).toBeFocused();
}

async function paste(page: Page, text: string) {
  await field(page).evaluate((input, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', pasted);
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

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

/** The calls of the API from now on, as `METHOD path`. */
function callsOf(page: Page): string[] {
  const calls: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/v1/')) calls.push(`${request.method()} ${pathname}`);
  });
  return calls;
}

/** Only what holds no part of what was pasted. */
async function expectNoTrace(page: Page, ...pieces: string[]) {
  const kept = await page.evaluate(() =>
    JSON.stringify([
      location.href,
      document.title,
      history.state,
      { ...localStorage },
      { ...sessionStorage },
    ]),
  );
  expect(pieces.filter((piece) => kept.includes(piece))).toEqual([]);
}

test.describe('with the keyboard alone', () => {
  test.skip(({ isMobile }) => isMobile, 'A phone has no such keys.');

  test('the box finds and opens anything, and nothing typed while it loads is lost', async ({
    page,
    host,
  }) => {
    const { keyboard } = page;
    await signInAs(page, host, 'support');
    // The field takes what is typed before the rest of the box is here.
    let letIn = () => {};
    const held = new Promise<void>((resolve) => (letIn = resolve));
    await page.route('**/assets/Panel-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('heading', { name: 'Customers' }).focus();
    await keyboard.press('/');
    await keyboard.type('soHNE mull');
    await keyboard.press('Enter');
    letIn();
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
    await page.getByLabel('The single keys / and ? work').uncheck();
    await keyboard.press('Escape');
    await keyboard.press('/');
    await expect(field(page)).toHaveCount(0);
    await keyboard.press('Control+k');
    await keyboard.type('journ');
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Journal' })).toBeVisible();
  });

  test('what is at hand is found by key, and nothing is sent for it', async ({ page, host }) => {
    await signInAs(page, host, 'support');
    await page.goto(`${host.url}/customers/${CUSTOMERS.deSmet.uuid}`);
    await expect(page.getByRole('status').filter({ hasText: /\d+ of \d+ licenses/ })).toBeVisible();
    await page.keyboard.press('Control+k');
    await expect(option(page, 'Journal')).toBeVisible();
    await page.keyboard.type('smet');
    await expect(option(page, /De Smet/).first()).toBeVisible();

    const calls = callsOf(page);
    await field(page).fill(LICENSES.active.key.toLowerCase().replaceAll('-', ' '));
    await expect(option(page, /License.*active/)).toHaveAttribute('aria-selected', 'true');
    await field(page).fill(`…${LICENSES.endsSoon.key.slice(-4)}`);
    await expect(option(page, /License.*ends soon/)).toBeVisible();
    await field(page).fill('');
    await paste(page, `Sleutel: ${LICENSES.ended.key}\nGroeten`);
    await expect(card(page)).toContainText(`License …${LICENSES.ended.key.slice(-4)} has ended.`);
    expect(calls).toEqual([]);
    await card(page)
      .getByRole('link', { name: `…${LICENSES.ended.key.slice(-4)}` })
      .click();
    await expect(page).toHaveURL(
      `${host.url}/customers/${CUSTOMERS.deSmet.uuid}?license=${LICENSES.ended.id}`,
    );
    await expectNoTrace(page, LICENSES.ended.key, 'Groeten');
  });
});

test('ten mails and tickets are resolved completely', async ({ page, host }) => {
  await signInAs(page, host, 'support');
  for (const { about, text, uuids = [], controllers = [], keys = [] } of MAILS) {
    await openBox(page);
    await paste(page, text);
    const all = uuids.length + controllers.length + keys.length;
    // Lists that one mail brought in help the next; each has to come to its end by itself.
    const lost = keys.filter((key) => key.startsWith('QQ7X'));
    const elsewhere = card(page).getByRole('button', { name: /^Search \(\d+ calls?\)$/ });
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
  host,
  context,
}) => {
  await context.grantPermissions(['clipboard-write']);
  await signInAs(page, host, 'support');
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
    `Controller ${CONTROLLERS.mullerReadOnly.nodeId} is not of the customer named.`,
  );
  await expect(card(page)).toContainText(`License …${free.slice(-4)} is of another customer than controller`);
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
  const next = card(page).getByRole('link', { name: 'Put it on a controller' });
  await expect(next).toHaveAttribute('href', new RegExp(`controller=${CONTROLLERS.noLicense.nodeId}`));
  await next.click();
  await expect(page.getByText(/^Links license/)).toContainText(
    new RegExp(`…${free.slice(-4)} to ${CONTROLLERS.noLicense.name} .*${CUSTOMERS.deSmet.name}`),
  );
});

test('a failure is never “not found”, and each is tried again by itself', async ({ page, host }) => {
  test.skip(test.info().project.name === 'phone', 'It does not depend on the width.');
  await signInAs(page, host, 'support');
  await openBox(page);
  const down = { status: 400, json: { statusCode: 400, error: 'Bad Request', message: 'Oops' } };
  await page.route('**/v1/device/query', (route) => route.fulfill(down));
  await page.route('**/v1/license/customer/**', (route) => route.fulfill(down));
  const stranger = '11111111-2222-4333-8444-555555555555';
  await paste(page, `M1S240821ZZZZZZZZZZ\n${stranger}\n${FREE_KEYS.muller[1]} ${CUSTOMERS.muller.uuid}`);
  const row = (text: string) => card(page).getByRole('listitem').filter({ hasText: text });
  await expect(row('M1S240821ZZZZZZZZZZ')).toContainText('could not be looked up');
  await expect(row(stranger)).toContainText('could not be looked up');
  await expect(row(CUSTOMERS.muller.name)).toContainText('licenses not read');
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
  host,
}) => {
  await signInAs(page, host, 'support');
  const lists: string[] = [];
  let letIn = () => {};
  const gate = new Promise<void>((resolve) => (letIn = resolve));
  await page.route('**/v1/license/customer/**', async (route) => {
    const id = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    lists.push(id);
    if (id === CUSTOMERS.broeck.uuid && lists.filter((each) => each === id).length === 1) {
      return route.fulfill({ status: 403, json: { statusCode: 403, error: 'Forbidden', message: 'No' } });
    }
    if (lists.length > 4) await gate;
    await route.continue();
  });
  await openBox(page);
  await field(page).fill(LICENSES.foreign.key.slice(-4));
  await option(page, /^Look for keys ending in …/).click();
  const search = card(page).getByRole('button', { name: /^Search \(11 calls\)$/ });
  await expect(search).toBeVisible();
  expect(lists).toEqual([]);

  await search.click();
  const progress = card(page).getByRole('progressbar');
  await expect(card(page).getByText(/^[34] of 11 customers$/)).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  letIn();
  await expect(card(page).getByText(/^Stopped: [78] of 11 customers read\.$/)).toBeVisible();
  expect(lists).toHaveLength(8);
  await card(page).getByRole('button', { name: 'Go on (3 calls)' }).click();
  await expect(card(page).getByText('10 of 11 customers read.')).toBeVisible();
  expect(new Set(lists).size).toBe(11);
  expect(lists).toHaveLength(11);
  await expect(progress).toHaveAttribute('value', '10');
  await expect(card(page).getByRole('link', { name: `…${LICENSES.foreign.key.slice(-4)}` })).toBeVisible();

  await card(page).getByText('1 customer could not be read').click();
  await expect(card(page).getByText(`${CUSTOMERS.broeck.name}: No permission`)).toBeVisible();
  await card(page).getByRole('button', { name: 'Try 1 again' }).click();
  await expect(card(page).getByText('11 of 11 customers read.')).toBeVisible();
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

test('what was opened last and what is pinned stays after a reload, and is gone after signing out', async ({
  page,
  host,
}) => {
  await signInAs(page, host, 'installer');
  for (const name of [CUSTOMERS.deSmet.name, CUSTOMERS.muller.name]) {
    await openBox(page);
    await field(page).fill(name);
    await option(page, new RegExp(name)).click();
    await expect(page.getByRole('status').filter({ hasText: /\d+ of \d+ licenses/ })).toBeVisible();
  }
  await openBox(page);
  await field(page).fill(CONTROLLERS.readOnly.nodeId);
  await option(page, new RegExp(CONTROLLERS.readOnly.name)).click();
  await expect(page.getByRole('heading', { level: 1, name: CONTROLLERS.readOnly.name })).toBeVisible();
  // A key in the place of an id is no controller that anybody opened.
  await page.goto(`${host.url}/controllers/NO-KEY-OF-OURS-1`);
  await expect(page.getByRole('heading', { name: 'This serial is not in your account' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: CONTROLLERS.readOnly.name })).toBeVisible();

  await openBox(page);
  await page.getByRole('button', { name: `Pin ${CONTROLLERS.readOnly.name}` }).click();
  await expect(group(page, 'Pinned')).toHaveText([new RegExp(CONTROLLERS.readOnly.name)]);
  const expectBoth = async () => {
    await expect(group(page, 'Pinned')).toHaveText([new RegExp(CONTROLLERS.readOnly.name)]);
    await expect(group(page, 'Opened last')).toHaveText([/Müller/, /De Smet/]);
  };
  await expectBoth();
  await page.reload();
  await openBox(page);
  await expectBoth();
  await expectNoTrace(page, 'Müller', 'De Smet', 'NO-KEY');

  await option(page, 'Sign out').click();
  await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
  await expectNoTrace(page, CUSTOMERS.muller.uuid, CONTROLLERS.readOnly.nodeId);
  await signInAs(page, host, 'installer');
  await openBox(page);
  await expect(option(page, 'Journal')).toBeVisible();
  await expect(page.getByRole('group', { name: /Pinned|Opened last/ })).toHaveCount(0);
});
