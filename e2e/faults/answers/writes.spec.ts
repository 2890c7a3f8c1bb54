import type { Page } from '@playwright/test';
import { claimButton, expectConfirmed, keyField, verdict } from '../../pages/claimPage.ts';
import { CONTROLLERS, LICENSES } from '../../support/seed.ts';
import type { Fault } from '../server/types.ts';
import {
  ACTIVATE,
  callHost,
  CLAIM,
  CONTROLLER,
  expectSent,
  fill,
  KEY,
  OTHER_KEY,
  prepare,
  READ_BACK,
  runUntil,
} from '../support/claiming.ts';
import { expect, test } from '../support/test.ts';

const earlier = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'The outcome of an earlier attempt' });

const claimElsewhere = (hostUrl: string, licenseKey: string, nodeId: string) =>
  callHost(hostUrl, 'support', 'POST', '/v1/license/claim', { licenseKey, nodeId });

test('#55 a 502 after the commit is read back, then confirmed', async ({ page, fault }) => {
  await prepare(page, fault);
  fault.on(CLAIM, { kind: 'raw', status: 502, body: '{}', commit: true });
  const post = fault.hold(CLAIM);
  await claimButton(page).click();
  await post.arrived;
  const readBack = fault.hold(READ_BACK);
  post.release();
  await expect(verdict(page)).toContainText('Checking whether it worked…');
  readBack.release();
  await expectConfirmed(page);
  expectSent(fault, [`${CLAIM} 502`, `${READ_BACK} 200`]);
});

test('#56 a claim without a response is aborted after 30 s, and confirmed by reading back', async ({
  page,
  fault,
}) => {
  await page.clock.install();
  await prepare(page, fault);
  fault.on(CLAIM, { kind: 'hang', commit: true });
  await claimButton(page).click();
  await expect.poll(() => fault.calls(CLAIM).map(({ fault }) => fault)).toEqual(['hang after commit']);
  await page.clock.fastForward(25_000);
  await expect(verdict(page)).toContainText('Sending…');
  expectSent(fault, [`${CLAIM} null`]);
  await page.clock.fastForward(5_000);
  await expectConfirmed(page);
  expectSent(fault, [`${CLAIM} null`, `${READ_BACK} 200`]);
});

for (const kind of ['reset', 'close'] as const) {
  test(`#57 a connection that drops (${kind}) after the commit is read back, then confirmed`, async ({
    page,
    fault,
  }) => {
    await prepare(page, fault);
    fault.on(CLAIM, { kind, commit: true });
    const ours: string[] = [];
    page.on('request', (request) => request.url().endsWith('/v1/license/claim') && ours.push(request.url()));
    await claimButton(page).click();
    await expectConfirmed(page);
    expect(ours).toHaveLength(1);
    // On a reused connection the browser retries the POST itself; the service refuses the retry.
    const reused = fault.wire.filter(({ connection }) => connection === fault.calls(CLAIM)[0]?.connection);
    const repeat = reused.length > 1 ? [`${CLAIM} 400`] : [];
    expectSent(fault, [`${CLAIM} null`, ...repeat, `${READ_BACK} 200`]);
  });
}

test('#58 a license that is already on the controller is not an error, and is not sent', async ({
  page,
  fault,
}) => {
  await prepare(page, fault);
  await claimElsewhere(fault.hostUrl, KEY, CONTROLLER.nodeId);
  await claimButton(page).click();
  await expect(verdict(page)).toContainText('It was already linked to this controller');
  await expect(verdict(page)).toContainText('Nothing was changed, and nothing needs to be done.');
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  expect(fault.calls(CLAIM)).toEqual([]);
});

test('#58 a claim that another user of the account made first is confirmed', async ({ page, fault }) => {
  await prepare(page, fault);
  const post = fault.hold(CLAIM);
  await claimButton(page).click();
  await post.arrived;
  await claimElsewhere(fault.hostUrl, KEY, CONTROLLER.nodeId);
  post.release();
  await expectConfirmed(page);
  expectSent(fault, [`${CLAIM} 400`, `${READ_BACK} 200`]);
});

test('#59 a key that is in use elsewhere is reported', async ({ page, fault }) => {
  await prepare(page, fault, { key: LICENSES.foreign.key });
  await claimElsewhere(fault.hostUrl, LICENSES.foreign.key, CONTROLLERS.foreign.nodeId);
  await claimButton(page).click();
  await expect(verdict(page)).toContainText('This key is already in use');
  await expect(verdict(page)).toContainText('ask support');
  expectSent(fault, [`${CLAIM} 400`, `${READ_BACK} 200`]);
});

test('#60 a claim that cannot be read back stays unresolved across a reload, and blocks its key', async ({
  page,
  fault,
}) => {
  await page.clock.install();
  await prepare(page, fault);
  const post = fault.hold(CLAIM);
  fault.on(CLAIM, { kind: 'status', status: 503 });
  await claimButton(page).click();
  await post.arrived;
  fault.on(READ_BACK, { kind: 'html' }, Infinity);
  post.release();
  await runUntil(page, verdict(page).getByText('Still unknown whether it was linked'));
  await expect(page.getByRole('button', { name: 'Check again' })).toBeVisible();

  await page.getByRole('button', { name: 'Next license' }).click();
  await fill(page, KEY);
  await expect(earlier(page)).toBeVisible();
  await expect(claimButton(page)).toHaveAttribute('aria-disabled', 'true');
  await page.reload();
  await fill(page, KEY);
  await expect(earlier(page)).toBeVisible();
  await expect(claimButton(page)).toHaveAttribute('aria-disabled', 'true');
  await claimButton(page).click({ force: true });
  await keyField(page).press('Enter');
  expect(fault.calls(CLAIM)).toHaveLength(1);

  await keyField(page).fill(OTHER_KEY);
  await expect(earlier(page)).toBeHidden();
  await expect(claimButton(page)).not.toHaveAttribute('aria-disabled');
  await fill(page, KEY);
  await runUntil(page, earlier(page).getByRole('button', { name: 'Check again' }));
  fault.clear();
  await earlier(page).getByRole('button', { name: 'Check again' }).click();
  await runUntil(page, claimButton(page).and(page.locator(':not([aria-disabled])')));
  await expect(earlier(page)).toBeHidden();
  expect(fault.calls(CLAIM)).toHaveLength(1);
});

test('#61 a claim that did not arrive is sent again only by the user', async ({ page, fault }) => {
  await page.clock.install();
  await prepare(page, fault);
  fault.on(CLAIM, { kind: 'status', status: 503 });
  await claimButton(page).click();
  await runUntil(page, verdict(page).getByText('Not there, checked 4 times'));
  await expect(verdict(page)).toContainText('nothing was changed. You can try again.');
  expectSent(fault, [`${CLAIM} 503`, ...Array.from({ length: 4 }, () => `${READ_BACK} 200`)]);
  await page.getByRole('button', { name: 'Change and try again' }).click();
  await expect(keyField(page)).toHaveValue(KEY);
  expect(fault.calls(CLAIM)).toHaveLength(1);
  await claimButton(page).click();
  await expectConfirmed(page);
  expect(fault.calls(CLAIM).map(({ status }) => status)).toEqual([503, 200]);
});

test('#49 a page that was closed between the two steps goes on at the second, from wherever the user is', async ({
  page: closed,
  context,
  fault,
}) => {
  await prepare(closed, fault, { steps: 'both' });
  const post = fault.hold(CLAIM, { commit: true });
  await claimButton(closed, 'Claim and activate').click();
  await post.arrived;
  await expect(closed).toHaveURL(/entry=/);
  // The session lasts while it has a tab.
  const page = await context.newPage();
  await page.goto(fault.url);
  await expect(page.getByRole('heading', { level: 1, name: 'Customers' })).toBeVisible();
  await closed.close();
  post.release();
  // The URL leads back to the verdict.
  await page.goto(closed.url());
  await expectConfirmed(page);
  await expect(page.getByText('Its activation was not sent')).toBeVisible();
  const activate = page.getByRole('main').getByRole('button', { name: 'Activate it now' });
  await expect(activate).toBeVisible();

  const main = page.getByRole('main');
  const frame = page
    .getByRole('banner')
    .getByRole('status')
    .filter({ hasText: 'linked, but not activated yet' });
  for (const path of ['/journal', `/controllers/${CONTROLLER.nodeId}`, '/claim']) {
    await page.goto(path);
    await expect(main.getByRole('button', { name: 'Activate it now' })).toBeVisible();
    await expect(frame).toBeHidden();
  }
  await page.goto('/overview');
  await frame.getByRole('link', { name: /^Show license/ }).click();
  expect(fault.calls(ACTIVATE)).toHaveLength(0);
  await activate.click();
  await expectConfirmed(page, 'activate');
  await expect(frame).toBeHidden();
  expect([fault.calls(CLAIM), fault.calls(ACTIVATE)].map((calls) => calls.length)).toEqual([1, 1]);
  await page.goBack();
  await page.goForward();
  await expectConfirmed(page, 'activate');
});

test('#62 #55 a claim stays confirmed whatever happens to the activation', async ({ page, fault }) => {
  await page.clock.install();
  await prepare(page, fault, { steps: 'both' });
  fault.on(ACTIVATE, { kind: 'status', status: 503 });
  const post = fault.hold(ACTIVATE);
  await claimButton(page, 'Claim and activate').click();
  await post.arrived;
  await expect(verdict(page, 'claim')).toContainText('Confirmed by the server at');
  const readBack = fault.hold(READ_BACK);
  post.release();
  await expect(verdict(page, 'activate')).toContainText('Checking whether it worked…');
  await expect(verdict(page, 'claim')).toContainText('Confirmed by the server at');
  readBack.release();
  await runUntil(page, verdict(page, 'activate').getByText('Not there, checked 4 times'));
  await expect(verdict(page, 'activate')).toContainText('The license has not been activated.');
  await expect(verdict(page, 'claim')).toContainText('Confirmed by the server at');
  const [claimed, activation] = [fault.calls(CLAIM), fault.calls(ACTIVATE)];
  expect([claimed.length, activation.length]).toEqual([1, 1]);
});

test('#71 #72 #73 a claim with an invalid response is read back, then confirmed', async ({
  page,
  login,
  fault,
}) => {
  await login();
  const answers: [what: string, Fault][] = [
    ['malformed', { kind: 'raw', body: '{"success": tr', commit: true }],
    ['nothing', { kind: 'raw', status: 204, body: '', commit: true }],
    ['empty', { kind: 'raw', body: '', commit: true }],
    ['a page', { kind: 'raw', body: '<!doctype html><h1>Hotel', contentType: 'text/html', commit: true }],
    ['a redirect', { kind: 'raw', status: 302, body: '', headers: { Location: '/sign-in' }, commit: true }],
  ];
  const keys = [KEY, OTHER_KEY, LICENSES.nullCapacities.key, LICENSES.lowerCase.key, LICENSES.longest.key];
  await page.goto('/claim?do=link');
  for (const [index, [what, answer]] of answers.entries()) {
    await fill(page, keys[index] ?? '');
    fault.on(CLAIM, answer);
    const before = fault.wire.length;
    await claimButton(page).click();
    await expect(verdict(page), what).toContainText('Confirmed by the server at');
    const posts = fault.wire.slice(before).filter(({ method, path }) => `${method} ${path}` === CLAIM);
    expect(posts, what).toHaveLength(1);
    expect(fault.calls(READ_BACK).length, what).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Next license' }).click();
  }
});

test('a successful claim is read back once', async ({ page, fault }) => {
  await prepare(page, fault);
  await claimButton(page).click();
  await expectConfirmed(page);
  expectSent(fault, [`${CLAIM} 200`, `${READ_BACK} 200`]);
});
