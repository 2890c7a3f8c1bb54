import { createHash } from 'node:crypto';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CONTROLLERS, FREE_KEYS } from '#server/sandbox/seed/known.ts';
import { main, openApp, type OpenApp } from '#testing/app.tsx';
import { nextDownload } from '#testing/browser.ts';
import { startTestService } from '#testing/service.ts';
import { expectWords, speakGerman } from '#testing/ticket.ts';

const service = startTestService();

const { noLicense } = CONTROLLERS;
const UNKNOWN_KEY = 'EMS9-NOT0-SUCH-KEY1';
type User = OpenApp['user'];

interface AuditFile {
  anchor: { seq: number; hash: string } | null;
  head: { seq: number; hash: string };
  records: Record<string, unknown>[];
}

const last4 = (key: string) => `…${key.slice(-4)}`;
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const entry = async (key: string) =>
  (await screen.findByRole('heading', { name: `License ${last4(key)}` })).closest<HTMLElement>('li')!;

async function claim(user: User, key: string, outcome: RegExp): Promise<void> {
  await user.type(screen.getByLabelText(/^License key/), key);
  await user.type(screen.getByLabelText(/^NodeId or serial number/), noLicense.nodeId);
  await screen.findByText(/^Links license/);
  await user.click(main().getByRole('button', { name: 'Claim' }));
  await main().findAllByText(outcome);
}

/** Claims licenses, the last of them with a key that the service does not know, and opens the journal. */
async function openJournal(...keys: string[]): Promise<User> {
  const { user } = await openApp(service, '/claim?do=claim');
  for (const key of keys) {
    await claim(user, key, /^Confirmed by the server at/);
    await user.click(screen.getByRole('button', { name: 'Next license' }));
  }
  await claim(user, UNKNOWN_KEY, /The service does not know this key/);
  await user.click(screen.getByRole('link', { name: 'Journal' }));
  await entry(UNKNOWN_KEY);
  return user;
}

async function stepsOf(user: User, key: string): Promise<(string | null | undefined)[]> {
  const item = within(await entry(key));
  await user.click(item.getByText('Audit log'));
  const steps = within(await item.findByRole('list', { name: 'Audit log' })).getAllByRole('listitem');
  return steps.map((step) => step.querySelector('p')?.textContent);
}

async function exported(user: User, name: RegExp): Promise<string> {
  await user.click(screen.getByRole('button', { name: /^(?:Export|Saved)$/ }));
  const item = await screen.findByRole('menuitem', { name });
  // The log is being read.
  await waitFor(() => expect(item.getAttribute('aria-disabled')).toBeNull());
  const download = nextDownload();
  await user.click(item);
  return (await download).text;
}

async function verify(user: User, name: string, text: string): Promise<void> {
  await user.upload(
    screen.getByLabelText('Verify a file'),
    new File([text], name, { type: 'application/json' }),
  );
}

/** Checks a file as somebody would who has nothing but the file. */
function isUnbroken({ anchor, head, records }: AuditFile): boolean {
  let before = anchor ?? { seq: 0, hash: '0'.repeat(64) };
  for (const { hash, ...rest } of records) {
    const sorted = Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
    if (sha256(JSON.stringify(sorted)) !== hash || rest.prev !== before.hash) return false;
    before = { seq: before.seq + 1, hash: String(hash) };
  }
  return before.hash === head.hash && before.seq === head.seq;
}

test('names each step of a claim that is confirmed, and of one that is refused', async () => {
  const [key] = FREE_KEYS.deSmet;
  const user = await openJournal(key);
  const headings = within(screen.getByRole('list', { name: 'Journal' })).getAllByRole('heading');
  expect(headings.map(({ textContent }) => textContent)).toEqual([
    `License ${last4(UNKNOWN_KEY)}`,
    `License ${last4(key)}`,
  ]);
  expect(await stepsOf(user, key)).toEqual([
    'Recorded before anything was sent',
    'Sent: link it to the controller',
    'The service answered that it is done',
    'Read back: the record shows it',
    'Verdict: confirmed by the service’s record',
  ]);
  expect(await stepsOf(user, UNKNOWN_KEY)).toEqual([
    'Recorded before anything was sent',
    'Sent: link it to the controller',
    expect.stringMatching(/^The service refused: /),
    'Read back: the record does not show it',
    'Verdict: not done: The service does not know this key',
  ]);
});

test('exports each record with its hash, and without keys or people', async () => {
  const user = await openJournal();
  const json = await exported(user, /^Full audit log, JSON/);
  const file = JSON.parse(json) as AuditFile;
  expect(isUnbroken(file)).toBe(true);
  expect(file.records).toHaveLength(5);
  expect(file.records.find(({ kind, status }) => kind === 'answered' && status === 404)).toBeDefined();
  const text = await exported(user, /^Full audit log, text/);
  const hashed = [...text.matchAll(/^(\{.*\})\n= ([\da-f]{64})$/gm)];
  expect(hashed).toHaveLength(5);
  for (const [, line = '', hash] of hashed) expect(sha256(line)).toBe(hash);
  for (const content of [json, text]) {
    expect(content).toContain(last4(UNKNOWN_KEY));
    expect(content).not.toContain(UNKNOWN_KEY);
    expect(content).toContain(noLicense.nodeId);
    expect(content).not.toMatch(/eyJ[\w-]{8,}|installer|example\.com|Resource not found/);
  }
});

test('verifies the log on the device and in a file, and shows what was changed in it', async () => {
  const [, key] = FREE_KEYS.deSmet;
  const user = await openJournal(key);
  const json = await exported(user, /^Full audit log, JSON/);
  const file = JSON.parse(json) as AuditFile;
  await user.click(screen.getByRole('button', { name: 'Verify the audit log' }));
  await screen.findByText('On this device: intact, 10 records');
  expect(screen.getByText(file.head.hash)).toBeDefined();
  await verify(user, 'good.json', json);
  await screen.findByText('good.json: intact, 10 records');

  const tampered: [string, (records: AuditFile['records']) => unknown[], string, RegExp][] = [
    [
      'changed',
      (all) => all.with(7, { ...all[7], outcome: 'accepted' }),
      'record 8',
      /^Its content was changed/,
    ],
    ['removed', (all) => all.toSpliced(3, 1), 'record 4', /^A record was removed, added or moved here/],
    ['cut', (all) => all.slice(0, -2), 'record 9', /^The last records are missing/],
    [
      'swapped',
      (all) => all.with(1, all[2] ?? {}).with(2, all[1] ?? {}),
      'record 2',
      /^A record was removed, added or moved here/,
    ],
  ];
  for (const [name, change, record, why] of tampered) {
    const records = change(file.records) as AuditFile['records'];
    expect(isUnbroken({ ...file, records })).toBe(false);
    await verify(user, `${name}.json`, JSON.stringify({ ...file, records }));
    await screen.findByText(`${name}.json: ${record} does not match`);
    expect(screen.getByText(why)).toBeDefined();
  }
  await verify(user, 'other.json', '{"licenses":[]}');
  await screen.findByText(/^This file is not an audit log/);
});

test('is filtered by an id or a controller, which the address keeps, and exported as filtered', async () => {
  const [, , key] = FREE_KEYS.deSmet;
  const user = await openJournal(key);
  await screen.findByText('2 of 2 entries');
  const field = screen.getByLabelText('Last four characters of the key, or an id');
  await user.type(field, key.slice(-4));
  await screen.findByText('1 of 2 entries');
  await entry(key);
  await waitFor(() => expect(location.search).toMatch(/^\?q=/));

  const file = JSON.parse(await exported(user, /^Filtered audit log, JSON/)) as AuditFile;
  const whole = file.records.filter(({ kind }) => kind);
  expect(whole).toHaveLength(5);
  expect(whole.every((record) => record.key === last4(key))).toBe(true);
  expect(file.records).toHaveLength(10);
  await verify(user, 'part.json', JSON.stringify(file));
  await screen.findByText('part.json: intact, 5 records');
  expect(screen.getByText(/^5 records are left out/)).toBeDefined();

  // A key that is pasted here stays here.
  await user.clear(field);
  await user.type(field, key);
  await screen.findByText('0 of 2 entries');
  await waitFor(() => expect(location.search).toBe(''));
  await user.clear(field);
  await user.selectOptions(screen.getByLabelText('Controller'), noLicense.nodeId);
  await waitFor(() => expect(location.search).toBe(`?controller=${noLicense.nodeId}`));
  await screen.findByText('2 of 2 entries');
});

test('takes back one filter at a time', async () => {
  const user = await openJournal();
  const field = screen.getByLabelText('Last four characters of the key, or an id');
  const before = history.length;
  await user.selectOptions(screen.getByLabelText('Controller'), noLicense.nodeId);
  await waitFor(() => expect(location.search).toBe(`?controller=${noLicense.nodeId}`));
  await user.type(field, UNKNOWN_KEY.slice(-4));
  await waitFor(() => expect(location.search).toContain(`&q=${UNKNOWN_KEY.slice(-4)}`));
  expect(history.length).toBe(before + 2);
  history.back();
  await waitFor(() => expect(field).toHaveProperty('value', ''));
  expect(location.search).toBe(`?controller=${noLicense.nodeId}`);
  history.back();
  await waitFor(() => expect(screen.getByLabelText('Controller')).toHaveProperty('value', ''));
});

test('without entries says so, and has nothing to export', async () => {
  const { user } = await openApp(service, '/journal');
  await screen.findByText('No entries yet');
  await screen.findByText(
    /^Each claim and activation is recorded here.*is never sent again automatically\.$/,
  );
  await user.click(screen.getByRole('button', { name: 'Verify the audit log' }));
  await screen.findByText('On this device: intact, 0 records');
  await user.click(screen.getByRole('button', { name: 'Export' }));
  const item = await screen.findByRole('menuitem', { name: /^Full audit log, JSON/ });
  expect(item.getAttribute('aria-disabled')).toBe('true');
});

test('an entry is copied for a ticket in the language chosen for tickets', async () => {
  const user = await openJournal();
  await speakGerman(user);
  await user.click(within(await entry(UNKNOWN_KEY)).getByRole('button', { name: 'Copy for a ticket' }));
  await waitFor(async () =>
    expect(await navigator.clipboard.readText()).toContain(`Lizenz ${last4(UNKNOWN_KEY)}`),
  );
  expectWords(await navigator.clipboard.readText());
});
