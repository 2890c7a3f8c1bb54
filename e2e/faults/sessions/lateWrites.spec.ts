import type { Page } from '@playwright/test';
import { claimButton, expectConfirmed, verdict } from '../../pages/claimPage.ts';
import { signInByForm, submitSignIn } from '../../support/test.ts';
import { CLAIM, KEY, prepare, runUntil } from '../support/claiming.ts';
import { expectSignedOut, signOut } from '../support/signOut.ts';
import { expect, tabs, test } from '../support/test.ts';

/** Last verdict in the journal's only entry. */
const lastVerdict = (page: Page) => verdict(page).last();
const LEFT = `The claim of …${KEY.slice(-4)} was still being sent. Check it after signing in.`;

test('#31 a write continues during a sign-out in another tab; the page names it, the next user sees nothing', async ({
  page,
  context,
  fault,
}) => {
  await prepare(page, fault);
  const [other] = await tabs(context, 1);
  if (!other) return;
  await other.goto('/customers');
  const held = fault.hold(CLAIM, { commit: true });
  await claimButton(page).click();
  await held.arrived;
  await signOut(other);
  await expectSignedOut(page);
  await expect(page.getByRole('alert').filter({ hasText: LEFT })).toBeVisible();
  // The other tab has sent nothing, so it names nothing.
  await expectSignedOut(other);
  await expect(other.getByText('was still being sent')).toHaveCount(0);
  expect(fault.calls(CLAIM)).toMatchObject([{ aborted: false, status: null }]);

  await page.getByRole('link', { name: 'Sign in again' }).click();
  await submitSignIn(page, 'support');
  await expect(page.getByRole('heading', { name: 'Customers' })).toBeVisible();
  held.release();
  await expect.poll(() => fault.calls(CLAIM).map(({ status }) => status)).toEqual([200]);
  await page.getByRole('link', { name: 'Journal' }).click();
  await expect(page.getByText('No entries yet')).toBeVisible();
  await signOut(page);
  await expectSignedOut(page);
  await expect(page.getByText('was still being sent')).toHaveCount(0);

  await signInByForm(page, fault, 'installer');
  await page.getByRole('link', { name: 'Journal' }).click();
  await expect(lastVerdict(page)).toContainText('Confirmed by the server at');
  expect(fault.calls(CLAIM)).toHaveLength(1);
});

test('#31 a write refused with 401 after the sign-out is not sent again', async ({ page, fault }) => {
  await prepare(page, fault);
  const held = fault.hold(CLAIM);
  await claimButton(page).click();
  await held.arrived;
  await signOut(page);
  await expectSignedOut(page);
  await expect(page.getByRole('alert').filter({ hasText: LEFT })).toBeVisible();
  fault.expireAccessTokens();
  held.release();
  await expect.poll(() => fault.calls(CLAIM).map(({ status }) => status)).toEqual([401]);

  await page.clock.install();
  await signInByForm(page, fault, 'installer');
  await page.getByRole('link', { name: 'Journal' }).click();
  await runUntil(page, lastVerdict(page).getByText(/Not there, checked (once|\d times)/));
  expect(fault.calls(CLAIM)).toHaveLength(1);
});

test('#48 a rate-limited claim waits, counts down, and is sent once more', async ({ page, fault }) => {
  await prepare(page, fault);
  fault.on(CLAIM, { kind: 'status', status: 429, headers: { 'Retry-After': '5' } });
  await claimButton(page).click();
  await expect(verdict(page)).toContainText(/Waiting… [1-6] s/);
  await expect(verdict(page).getByRole('button', { name: 'Cancel' })).toBeVisible();
  await expectConfirmed(page);
  const claims = fault.calls(CLAIM);
  expect(claims.map(({ status }) => status)).toEqual([429, 200]);
  expect((claims[1]?.at ?? 0) - (claims[0]?.at ?? 0)).toBeGreaterThanOrEqual(5000);
  expect(new Set(claims.map(({ bearer }) => bearer)).size).toBe(1);
});

test('#48 a waiting claim can be cancelled, and is then never sent', async ({ page, fault }) => {
  await prepare(page, fault);
  fault.on(CLAIM, { kind: 'status', status: 429, headers: { 'Retry-After': '5' } });
  await claimButton(page).click();
  await verdict(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(verdict(page)).toContainText('You cancelled it');
  await expect(verdict(page)).toContainText('It was not sent, and nothing was changed.');
  await expect(page.getByText('The server asked us to slow down.')).toHaveCount(0);
  // After the pause, only new requests are sent.
  await page.getByRole('link', { name: 'Journal' }).click();
  await expect(lastVerdict(page)).toContainText('You cancelled it');
  await page.getByRole('link', { name: 'Customers' }).click();
  await page.reload();
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  expect(fault.calls(CLAIM)).toHaveLength(1);
});

test('#48 a waiting claim is not sent by the next session', async ({ page, fault }) => {
  await prepare(page, fault);
  fault.on(CLAIM, { kind: 'status', status: 429, headers: { 'Retry-After': '5' } });
  await claimButton(page).click();
  await expect(verdict(page)).toContainText('Waiting…');
  await signOut(page);
  await expectSignedOut(page);
  await expect(page.getByRole('alert').filter({ hasText: LEFT })).toBeVisible();
  await page.getByRole('link', { name: 'Sign in again' }).click();
  const send = page.getByRole('button', { name: 'Sign in', exact: true });
  await expect(send).toBeVisible();
  await page.clock.install();
  await submitSignIn(page, 'installer');
  await page.getByRole('link', { name: 'Journal' }).click();
  await runUntil(page, lastVerdict(page).getByText(/Not there, checked (once|\d times)/));
  expect(fault.calls(CLAIM)).toHaveLength(1);
});
