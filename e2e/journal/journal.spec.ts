import { arriveAt, go, openCustomers } from '../faults/support/acting.ts';
import { CLAIM, CONTROLLER, KEY, prepare, READ_BACK, runUntil } from '../faults/support/claiming.ts';
import { expectSignedOut, signOut } from '../faults/support/signOut.ts';
import { expect, test } from '../faults/support/test.ts';
import { claimButton, expectConfirmed, verdict } from '../pages/claimPage.ts';
import { check, entry, auditLogOf, journal } from '../pages/journalPage.ts';
import { query } from '../support/database.ts';
import { FREE_KEYS } from '../support/seed.ts';
import { submitSignIn } from '../support/test.ts';

const [, , UNKNOWN_KEY = ''] = FREE_KEYS.deSmet;

test('evidence names a lost answer, each failed look at the record, and both verdicts', async ({
  page,
  fault,
}) => {
  await page.clock.install();
  await prepare(page, fault, { key: UNKNOWN_KEY });
  fault.on(CLAIM, { kind: 'raw', status: 502, body: '{}', commit: true });
  const post = fault.hold(CLAIM);
  await claimButton(page).click();
  await post.arrived;
  fault.on(READ_BACK, { kind: 'html', status: 200 }, 12);
  post.release();
  await runUntil(page, verdict(page).getByText('Still unknown'));
  fault.clear();
  await arriveAt(page, 'Journal');
  await entry(page, UNKNOWN_KEY).getByRole('button', { name: 'Check again' }).click();
  await expect(entry(page, UNKNOWN_KEY)).toContainText('Confirmed by the server at');
  const steps = await auditLogOf(page, UNKNOWN_KEY);
  expect(steps.slice(0, 2)).toEqual(['Recorded before anything was sent', 'Sent: link it to the controller']);
  expect(steps[2]).toMatch(/^The answer was lost: /);
  expect(steps.filter((line) => line.startsWith('The record could not be read: ')).length).toBeGreaterThan(2);
  expect(steps.filter((line) => line.startsWith('Verdict: '))).toEqual([
    expect.stringMatching(/^Verdict: still unknown/),
    'Verdict: confirmed by the service’s record',
  ]);
});

test('what one person did outlives the sign-out, and nobody else sees it', async ({ page, login, fault }) => {
  await prepare(page, fault);
  await claimButton(page).click();
  await expectConfirmed(page);
  const leave = async () => {
    await signOut(page);
    await expectSignedOut(page);
  };
  await leave();
  await login('support');
  await openCustomers(page);
  await go(page, 'Journal');
  await expect(page.getByText('No entries yet')).toBeVisible();
  await page.getByRole('button', { name: 'Verify the audit log' }).click();
  await expect(check(page)).toContainText('On this device: intact, 0 records');
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('menuitem', { name: 'Full audit log, JSON' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await leave();
  await page.goto('/sign-in?next=/journal');
  await submitSignIn(page, 'installer');
  await expect(entry(page, KEY)).toContainText('Confirmed by the server at');
  expect(await auditLogOf(page, KEY)).toHaveLength(5);
});

/** Id of the license of a key, as the service has it. */
async function idOf(url: string, key: string): Promise<string> {
  const [row] = await query(url, 'SELECT id FROM licenses WHERE "key" = ?', [key]);
  return String(row?.id);
}

test('while it is unknown what came of a claim, no certificate of it is confirmed', async ({
  page,
  context,
  fault,
  watched,
}) => {
  // Where a claim is being sent, the browser asks before a page is left, in every tab.
  watched.expected.dialogs = true;
  await prepare(page, fault);
  const post = fault.hold(CLAIM, { commit: true });
  await claimButton(page).click();
  await post.arrived;
  // The service has done it, and its answer is on the way still.
  await expect.poll(post.count).toBe(1);
  const other = await context.newPage();
  other.on('dialog', (dialog) => dialog.accept());
  const id = await idOf(fault.databaseUrl, KEY);
  await other.goto(`/controllers/${CONTROLLER.nodeId}/certificate/${id}`);
  const doubts = other.getByRole('status').filter({ hasText: 'This certificate is not confirmed' });
  await expect(doubts).toContainText('The outcome of the last claim or activation');
  await expect(other.getByRole('article')).toContainText('NOT CONFIRMED');
  post.release();
  await expectConfirmed(page);
  await other.reload();
  await expect(doubts).toContainText('The license is not activated');
  await expect(doubts).not.toContainText('still unknown');
});

test(
  'a journal of 200 entries is drawn as far as it is seen, and fits a phone',
  { tag: '@phone' },
  async ({ page, fault }) => {
    await prepare(page, fault);
    await claimButton(page).click();
    await expectConfirmed(page);
    await page.evaluate(async () => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error));
        });
      const database = await done(indexedDB.open('app-intents'));
      const transaction = database.transaction('entries', 'readwrite');
      const written = new Promise((resolve) => transaction.addEventListener('complete', resolve));
      const store = transaction.objectStore('entries');
      const [first] = await done(store.getAll());
      for (let at = 1; at < 200; at++) {
        store.put({ ...first, id: `planted ${at}`, createdAt: first.createdAt - at * 60_000 });
      }
      await written;
      database.close();
    });
    await page.goto('/journal');
    await expect(page.getByText('200 of 200')).toBeVisible();
    expect(await journal(page).getByRole('heading').count()).toBeLessThan(60);
    await expect(journal(page).locator('[aria-setsize="200"]').first()).toBeVisible();
    await page.mouse.move(200, 400);
    await page.mouse.wheel(0, 9_000);
    await expect(journal(page).locator('[aria-posinset="30"]')).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  },
);
