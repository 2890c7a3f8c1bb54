import type { BrowserContext, Page } from '@playwright/test';
import { addRows, openPairing, rowFilter, pairingButton, pairingRows } from '../../pages/pairingPage.ts';
import { storedDrafts } from '../../support/storedDrafts.ts';
import { submitSignIn } from '../../support/test.ts';
import type { FaultServer } from '../server/types.ts';
import { closeWaiting } from '../support/acting.ts';
import { CLAIM } from '../support/claiming.ts';
import { housingProject, type Line, type Project } from '../support/housingProject.ts';
import { expectSignedOut, signOut } from '../support/signOut.ts';
import { expect, test } from '../support/test.ts';

const GOOD = 60;
const LOOK = 'GET /v1/license/controller/';

const fillPairing = (page: Page, lines: readonly Line[]) =>
  addRows(page, lines.map(({ serial, key }) => `${serial}\t${key}`).join('\n'));

/** Returns the number of completed rows shown by the page. */
async function doneOn(page: Page): Promise<number> {
  const chip = rowFilter(page, /^Done/);
  return (await chip.count()) === 0 ? 0 : Number(/\d+/.exec(await chip.innerText())?.[0] ?? 0);
}

/** Returns the keys of all claims on the wire, including the browser's own retries. */
const sentKeys = (fault: FaultServer): string[] =>
  fault.calls(CLAIM).map(({ body }) => (JSON.parse(body ?? '{}') as { licenseKey: string }).licenseKey);

async function reopen(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await openPairing(page);
  return page;
}

async function expectFindings(page: Page, { bad, lines }: Project): Promise<void> {
  await rowFilter(page, /^To review/).click();
  await expect(pairingRows(page)).toHaveCount(bad.length);
  for (const each of bad) {
    const number = lines.indexOf(each) + 1;
    const row = pairingRows(page).filter({
      has: page.getByLabel(`Serial number of row ${number}`, { exact: true }),
    });
    await expect(row, `row ${number}`).toContainText(each.says);
  }
}

test('a sheet of 80 rows with 20 bad ones, killed twice and resumed, claims each good license once', async ({
  page,
  login,
  context,
  fault,
}) => {
  test.setTimeout(240_000);
  const project = await housingProject(fault.databaseUrl, GOOD);
  const { good, bad, lines } = project;
  expect([good.length, bad.length]).toEqual([GOOD, 20]);
  // A kept session survives the closing of all tabs, which simulates the kill.
  await login('installer', { keep: true });
  await openPairing(page);
  await fillPairing(page, lines);
  await expect(rowFilter(page, `Ready ${GOOD}`)).toBeVisible();
  await expectFindings(page, project);
  expect(
    fault.calls('POST /v1/device/query').filter(({ body }) => !body?.includes('companyId')),
  ).toHaveLength(1);
  expect(sentKeys(fault)).toEqual([]);

  // Killed after the service has processed a claim, before the page receives the response.
  await pairingButton(page, `Link ${GOOD} licenses`).click();
  await expect.poll(() => doneOn(page), { timeout: 60_000 }).toBeGreaterThan(15);
  const first = fault.hold(CLAIM, { commit: true });
  await first.arrived;
  await closeWaiting(page, fault, CLAIM);
  first.release();

  const reopened = fault.wire.length;
  const second = await reopen(context);
  await expect(second.getByText(/^1 row was started/)).toBeVisible();
  await expect(pairingButton(second, 'Resume')).not.toHaveAttribute('aria-disabled', 'true');
  const before = sentKeys(fault).length;
  // Nothing resumes automatically, not in another tab either.
  const other = await context.newPage();
  await other.goto('/pairing');
  await expect(other.getByText('The sheet is open in another tab')).toBeVisible();
  await other.close();
  expect(sentKeys(fault)).toHaveLength(before);
  // Completed rows are not read back; only the interrupted row may have been.
  const controllersOf = (each: readonly Line[]) =>
    each.map(({ serial }) => `GET /v1/license/controller/${serial}`);
  const asked = fault.wire.slice(reopened).map(({ method, path }) => `${method} ${path}`);
  expect(controllersOf(good).filter((call) => asked.includes(call)).length).toBeLessThanOrEqual(1);
  expect(asked).toEqual(expect.arrayContaining(controllersOf(bad.slice(14, 16))));

  // Killed when a row's turn has come but nothing was sent.
  await pairingButton(second, 'Resume').click();
  await expect.poll(() => doneOn(second), { timeout: 60_000 }).toBeGreaterThan(35);
  const unsent = fault.hold(LOOK);
  await unsent.arrived;
  await closeWaiting(second, fault, LOOK);
  unsent.release();

  const third = await reopen(context);
  await expect(pairingButton(third, 'Resume')).not.toHaveAttribute('aria-disabled', 'true');
  await pairingButton(third, 'Resume').click();
  await expect(rowFilter(third, `Done ${GOOD}`)).toBeVisible({ timeout: 120_000 });
  await expect(third.getByRole('main').getByText(/^All rows that were ready have been sent/)).toBeVisible();
  await expect(third.getByRole('main').getByText(`${GOOD} of ${GOOD} rows`)).toBeVisible();

  expect(sentKeys(fault).sort()).toEqual(good.map(({ key }) => key).sort());
  expect(fault.calls(CLAIM).filter(({ status }) => status !== 200 && status !== null)).toEqual([]);
  await expectFindings(third, project);
});

test('a row with an unknown outcome pauses the others, which continue once it is known', async ({
  page,
  login,
  fault,
}) => {
  const { good } = await housingProject(fault.databaseUrl, 4);
  await login();
  await openPairing(page);
  await fillPairing(page, good);
  await page.getByRole('radio', { name: 'Link and activate now' }).check();
  await expect(rowFilter(page, 'Ready 4')).toBeVisible();

  // The service processes the second claim; its response is lost, and every attempt to read it back fails.
  await page.clock.install();
  const claims = fault.hold(CLAIM);
  await pairingButton(page, 'Link and activate 4 licenses').click();
  await claims.arrived;
  fault.on(CLAIM, { kind: 'reset', commit: true }, 2);
  fault.on(LOOK, { kind: 'html' }, Infinity);
  claims.release();
  await expect(async () => {
    await page.clock.fastForward(1_000);
    await expect(
      page.getByRole('main').getByText('Paused at row 1: its outcome is still unknown'),
    ).toBeVisible({
      timeout: 100,
    });
  }).toPass({ intervals: [50] });
  const sent = sentKeys(fault).length;
  fault.clear();
  await pairingButton(page, 'Check again').click();
  await expect(
    page.getByRole('main').getByText('The outcome of row 1 is now known. Resume to continue.'),
  ).toBeVisible();
  expect(sentKeys(fault)).toHaveLength(sent);
  await page.clock.resume();
  await pairingButton(page, 'Resume').click();
  await expect(rowFilter(page, 'Done 4')).toBeVisible();
  await expect(pairingRows(page).first()).toContainText('Activate the license: Confirmed by the server at');
  // The browser may have retried one claim itself.
  expect(new Set(sentKeys(fault)).size).toBe(4);
  expect(fault.calls('POST /v1/license/activate')).toHaveLength(4);
});

test('a row that could not be sent pauses the others, which continue without it', async ({
  page,
  login,
  fault,
}) => {
  const { good } = await housingProject(fault.databaseUrl, 3);
  await login();
  await openPairing(page);
  await fillPairing(page, good);
  await expect(rowFilter(page, 'Ready 3')).toBeVisible();
  fault.on(LOOK, { kind: 'html' });
  await pairingButton(page, 'Link 3 licenses').click();
  await expect(page.getByRole('main').getByText('Paused at row 1: nothing was sent for it')).toBeVisible();
  await expect(pairingRows(page).first()).toContainText('Nothing was sent');
  expect(sentKeys(fault)).toEqual([]);
  await pairingButton(page, 'Continue without it').click();
  await pairingButton(page, 'Link 2 licenses').click();
  await expect(rowFilter(page, 'Done 2')).toBeVisible();
  await expect(pairingRows(page).first()).toContainText('Left out');
  expect(sentKeys(fault)).toEqual(good.slice(1).map(({ key }) => key));
});

test('a session that ends meanwhile keeps the sheet for the same user, and a sign-out deletes it', async ({
  page,
  login,
  fault,
}) => {
  const { good } = await housingProject(fault.databaseUrl, 6);
  await login();
  await openPairing(page);
  await fillPairing(page, good);
  await expect(rowFilter(page, 'Ready 6')).toBeVisible();
  const held = fault.hold(CLAIM, { commit: true });
  await pairingButton(page, 'Link 6 licenses').click();
  await held.arrived;
  fault.revokeRefreshTokens();
  fault.expireAccessTokens();
  held.release();
  await expect(page.getByText('Your session has ended. Sign in to continue.')).toBeVisible();
  const sent = sentKeys(fault).length;
  await submitSignIn(page, 'installer');
  await expect(page).toHaveURL(/\/pairing/);
  await expect(pairingButton(page, 'Resume')).toBeVisible();
  expect(sentKeys(fault)).toHaveLength(sent);
  await pairingButton(page, 'Resume').click();
  await expect(rowFilter(page, 'Done 6')).toBeVisible();
  expect(sentKeys(fault).sort()).toEqual(good.map(({ key }) => key).sort());
  await signOut(page);
  await expectSignedOut(page);
  await expect.poll(() => storedDrafts(page)).toEqual([]);
});
