import type { Page } from '@playwright/test';
import type { FaultServer } from '../faults/server/types.ts';
import { arriveAt, go, openCustomers } from '../faults/support/acting.ts';
import {
  CLAIM,
  CONTROLLER,
  KEY,
  OTHER_KEY,
  prepare,
  READ_BACK,
  runUntil,
} from '../faults/support/claiming.ts';
import { expectSignedOut, signOut } from '../faults/support/signOut.ts';
import { expect, test } from '../faults/support/test.ts';
import { claimButton, expectConfirmed, verdict } from '../pages/claimPage.ts';
import {
  check,
  checkFile,
  claimOne,
  entry,
  type AuditLogFile,
  auditLogOf,
  exported,
  isUnbroken,
  journal,
  last4,
  sha256,
} from '../pages/journalPage.ts';
import { query } from '../support/database.ts';
import { FREE_KEYS } from '../support/seed.ts';
import { submitSignIn } from '../support/test.ts';

const [, , UNKNOWN_KEY = ''] = FREE_KEYS.deSmet;
const NO_SUCH_KEY = 'EMS9-NOT0-SUCH-KEY1';

/** A claim that is confirmed and one that is refused: five records each. */
async function claimTwice(page: Page, fault: FaultServer): Promise<void> {
  await prepare(page, fault);
  await claimButton(page).click();
  await expectConfirmed(page);
  await claimOne(page, fault.url, NO_SUCH_KEY);
  await expect(verdict(page)).toContainText('The service does not know this key');
}

test('evidence names each step of a claim that is confirmed, and of one that is refused', async ({
  page,
  fault,
}) => {
  await claimTwice(page, fault);
  await arriveAt(page, 'Journal');
  await expect(journal(page).getByRole('heading')).toHaveText(
    [NO_SUCH_KEY, KEY].map((key) => `License ${last4(key)}`),
  );
  expect(await auditLogOf(page, KEY)).toEqual([
    'Recorded before anything was sent',
    'Sent: link it to the controller',
    'The service answered that it is done',
    'Read back: the record shows it',
    'Verdict: confirmed by the service’s record',
  ]);
  expect(await auditLogOf(page, NO_SUCH_KEY)).toEqual([
    'Recorded before anything was sent',
    'Sent: link it to the controller',
    expect.stringMatching(/^The service refused: /),
    'Read back: the record does not show it',
    'Verdict: not done: The service does not know this key',
  ]);
});

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
  expect(steps.filter((line) => line.startsWith('It could not be read back: ')).length).toBeGreaterThan(2);
  expect(steps.filter((line) => line.startsWith('Verdict: '))).toEqual([
    expect.stringMatching(/^Verdict: still unknown/),
    'Verdict: confirmed by the service’s record',
  ]);
});

test('evidence is exported whole, each record with its hash, and without keys or people', async ({
  page,
  fault,
}) => {
  await claimTwice(page, fault);
  await arriveAt(page, 'Journal');
  const json = await exported(page, 'Full audit log, JSON');
  const file = JSON.parse(json) as AuditLogFile;
  expect(isUnbroken(file)).toBe(true);
  expect(file.records).toHaveLength(10);
  expect(file.records.find(({ kind, status }) => kind === 'answered' && status === 404)).toBeDefined();
  const text = await exported(page, 'Full audit log, text');
  const hashed = [...text.matchAll(/^(\{.*\})\n= ([\da-f]{64})$/gm)];
  expect(hashed).toHaveLength(10);
  for (const [, line = '', hash] of hashed) expect(sha256(line)).toBe(hash);
  for (const content of [json, text]) {
    for (const key of [KEY, NO_SUCH_KEY]) {
      expect(content).toContain(last4(key));
      expect(content).not.toContain(key);
    }
    expect(content).toContain(CONTROLLER.nodeId);
    expect(content).not.toMatch(/eyJ[\w-]{8,}|installer|example\.com|Resource not found/);
  }
});

test('the chain is checked on the device and in a file, which shows what was changed in it', async ({
  page,
  fault,
}, info) => {
  await claimTwice(page, fault);
  await arriveAt(page, 'Journal');
  const json = await exported(page, 'Full audit log, JSON');
  const file = JSON.parse(json) as AuditLogFile;
  await page.getByRole('button', { name: 'Verify the audit log' }).click();
  await expect(check(page)).toContainText('On this device: intact, 10 records');
  await expect(check(page)).toContainText(file.head.hash);
  await checkFile(page, info, 'good.json', json);
  await expect(check(page)).toContainText('good.json: intact, 10 records');

  const tampered: [string, (records: AuditLogFile['records']) => unknown[], string, string][] = [
    [
      'changed',
      (all) => all.with(7, { ...all[7], outcome: 'accepted' }),
      'record 8',
      'Its content was changed',
    ],
    ['removed', (all) => all.toSpliced(3, 1), 'record 4', 'A record was removed, added or moved here'],
    ['cut', (all) => all.slice(0, -2), 'record 9', 'The last records are missing'],
    [
      'swapped',
      (all) => all.with(1, all[2] ?? {}).with(2, all[1] ?? {}),
      'record 2',
      'A record was removed, added or moved here',
    ],
  ];
  for (const [name, change, record, why] of tampered) {
    const records = change(file.records) as AuditLogFile['records'];
    expect(isUnbroken({ ...file, records })).toBe(false);
    await checkFile(page, info, `${name}.json`, JSON.stringify({ ...file, records }));
    await expect(check(page)).toContainText(`${name}.json: ${record} does not match`);
    await expect(check(page)).toContainText(why);
  }
  await checkFile(page, info, 'other.json', '{"licenses":[]}');
  await expect(check(page)).toContainText('This file is not an audit log');
});

test('the journal is filtered by ids that stand in the address, and what is filtered is exported as such', async ({
  page,
  fault,
}, info) => {
  await prepare(page, fault);
  await claimButton(page).click();
  await expectConfirmed(page);
  await claimOne(page, fault.url, OTHER_KEY);
  await expectConfirmed(page);
  await arriveAt(page, 'Journal');
  await expect(page.getByText('2 of 2')).toBeVisible();

  const field = page.getByLabel('Last four characters of the key, or an id');
  await field.fill(last4(KEY));
  await expect(page.getByText('1 of 2')).toBeVisible();
  await expect(entry(page, KEY)).toBeVisible();
  await expect(page).toHaveURL(/\?q=/);
  await page.reload();
  await expect(page.getByText('1 of 2')).toBeVisible();

  const file = JSON.parse(await exported(page, 'Filtered audit log, JSON')) as AuditLogFile;
  expect(file.records.filter(({ kind }) => kind).every(({ key }) => key === last4(KEY))).toBe(true);
  expect(file.records.filter(({ kind }) => kind)).toHaveLength(5);
  expect(file.records).toHaveLength(10);
  await checkFile(page, info, 'part.json', JSON.stringify(file));
  await expect(check(page)).toContainText('part.json: intact, 5 records');
  await expect(check(page)).toContainText('5 records are left out');

  // A key that is pasted here stays here.
  await field.fill(KEY);
  await expect(page.getByText('0 of 2')).toBeVisible();
  await expect(page).toHaveURL(/\/journal$/);
  await field.fill('');
  await page.getByLabel('Controller').selectOption(CONTROLLER.nodeId);
  await expect(page).toHaveURL(new RegExp(`controller=${CONTROLLER.nodeId}`));
  await expect(page.getByText('2 of 2')).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/controller=/);
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
  await expect(doubts).toContainText('Claim or activation: the outcome of the last operation');
  await expect(other.getByRole('article')).toContainText('NOT CONFIRMED');
  post.release();
  await expectConfirmed(page);
  await other.reload();
  await expect(doubts).toContainText('it is not activated');
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
