import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { Problem } from '#http/problem.ts';
import type { Entry, Step } from './entry.ts';
import { entryOf, hasKey } from './identity.ts';
import { createJournal, type Journal } from './journal.ts';
import { createJournalStore } from './journalStore.ts';
import { packEntry } from './storedEntry.ts';
import type { Verdict } from '#operations/verdict/verdict.ts';

const KEY = 'M7XK-20QP-91AB-7B84';

let browser: IDBFactory;
let journal: Journal;
beforeEach(() => {
  browser = new IDBFactory();
  journal = tab();
});
const tab = () => createJournal(createJournalStore(() => browser));

const step = (verdict: Verdict): Step => ({ sentAt: 1, answer: null, verdict });
const CONFIRMED: Verdict = { kind: 'confirmed', at: 2, license: null };
const UNKNOWN: Verdict = { kind: 'unknown', lastCheckedAt: null, problem: null, accepted: false };
const NOT_THERE: Verdict = { kind: 'notThere', checks: 3, lastCheckedAt: 2 };

function entry(id: string, createdAt: number, verdict: Verdict, user = 'somebody'): Entry {
  const { key, nodeId } = { key: KEY, nodeId: 'M1S' };
  const blank = { licenseId: null, customerId: null, claim: true, activate: null };
  return { ...entryOf({ id, user, key, nodeId, ...blank }, createdAt), claim: step(verdict) };
}
const ids = async (user = 'somebody') => (await journal.list(user)).map(({ id }) => id);
const verdictOf = async (id: string) =>
  (await journal.list('somebody')).find((each) => each.id === id)?.claim?.verdict;

describe('the journal', () => {
  test('keeps entries over a reload and for all tabs, newest first, separate for each user', async () => {
    await journal.add(entry('old', 1, CONFIRMED));
    await journal.add(entry('new', 2, UNKNOWN));
    await journal.add(entry('other', 3, UNKNOWN, 'somebody else'));
    expect((await tab().list('somebody')).map(({ id }) => id)).toEqual(['new', 'old']);
  });

  test('stores no key, but recognises it', async () => {
    const { claim, ...rest } = entry('one', 1, UNKNOWN);
    const problem = new Problem('badRequest', {
      status: 400,
      serverMessage: `License ${KEY} is claimed`,
      cause: KEY,
    });
    await journal.add({
      ...rest,
      claim: claim && { ...claim, answer: { accepted: false, already: true, problem } },
    });
    const [stored] = await journal.list('somebody');
    expect(JSON.stringify(await raw())).not.toContain(KEY);
    expect(stored && hasKey(stored, KEY)).toBe(true);
    expect(stored && hasKey(stored, 'M7XK-20QP-91AC-7B84')).toBe(false);
    expect(stored?.claim?.answer?.problem).toBeInstanceOf(Problem);
    expect(stored?.claim?.answer?.problem).toMatchObject({ kind: 'badRequest', facts: { status: 400 } });
  });

  test.each([
    [false, '…7B84'],
    [true, KEY],
  ])('stores the nodeId of an unknown controller (sent: %s) as %s', async (sent, storedNodeId) => {
    const refused: Verdict = {
      kind: 'refused',
      why: 'controllerUnknown',
      sent,
      problem: null,
      license: null,
    };
    // A key that was typed in the wrong field.
    await journal.add({ ...entry('one', 1, refused), nodeId: KEY });
    expect((await tab().list('somebody')).map(({ nodeId }) => nodeId)).toEqual([storedNodeId]);
  });

  test('accepts an id once, also from two tabs at the same time', async () => {
    const added = await Promise.all(
      [journal, tab(), journal].map((each) => each.add(entry('one', 1, UNKNOWN))),
    );
    expect(added.toSorted()).toEqual(['stored', 'taken', 'taken']);
  });

  test('stores one of two entries that block each other, also from two tabs at the same time', async () => {
    const ids = ['one', 'two'];
    const added = await Promise.all(
      [journal, tab()].map((each, n) => each.add(entry(ids[n] ?? '', 1, UNKNOWN), () => true)),
    );
    const [stored] = await journal.list('somebody');
    expect(added).toContain('stored');
    expect(added).toContainEqual({ blockedBy: stored?.id });
    expect(await journal.save({ ...entry(stored?.id ?? '', 2, CONFIRMED) }, () => true)).toBe('stored');
  });

  test.each([
    [CONFIRMED, UNKNOWN, 'confirmed'],
    [CONFIRMED, NOT_THERE, 'confirmed'],
    [NOT_THERE, CONFIRMED, 'confirmed'],
    [NOT_THERE, UNKNOWN, 'notThere'],
    [UNKNOWN, NOT_THERE, 'notThere'],
    [UNKNOWN, { kind: 'checking' } as const, 'checking'],
  ])('merges %j and then %j of another tab into %s', async (stored, fresh, kind) => {
    await journal.add(entry('one', 1, stored));
    await tab().save(entry('one', 1, fresh));
    expect((await verdictOf('one'))?.kind).toBe(kind);
  });

  test('keeps 200 closed entries and all open ones', async () => {
    await journal.add(entry('open', 0, UNKNOWN));
    for (let at = 1; at <= 205; at += 1) await journal.add(entry(`closed ${at}`, at, CONFIRMED));
    const left = await ids();
    expect(left).toHaveLength(201);
    expect(left).toContain('open');
    expect(left).not.toContain('closed 5');
    expect(left).toContain('closed 6');
  });

  test('deletes all entries of one user, and a later save does not restore them', async () => {
    await journal.add(entry('one', 1, UNKNOWN));
    await journal.add(entry('other', 1, UNKNOWN, 'somebody else'));
    await tab().clearFor('somebody');
    await journal.save(entry('one', 1, CONFIRMED));
    expect(await ids()).toEqual([]);
    expect(await ids('somebody else')).toEqual(['other']);
  });

  test('gives the entries of one user to another, once', async () => {
    await journal.add(entry('one', 1, UNKNOWN));
    await journal.add(entry('own', 2, CONFIRMED, 'account'));
    await Promise.all([journal.move('somebody', 'account'), tab().move('somebody', 'other')]);
    expect(await ids('account')).toEqual(['own', 'one']);
    expect(await ids('other')).toEqual([]);
    expect(await ids()).toEqual([]);
  });

  test('skips entries that it cannot read, and deletes them with the others', async () => {
    await journal.add(entry('one', 1, UNKNOWN));
    const planted = packEntry(entry('planted', 2, UNKNOWN));
    await put({ ...planted, v: 2 });
    await put({ ...planted, id: 'bad', claim: { sentAt: 'yesterday' } });
    expect(await ids()).toEqual(['one']);
    await journal.clearFor('somebody');
    expect(await raw()).toEqual([]);
  });
});

describe('without a database', () => {
  test.each([
    [
      'access is denied',
      () =>
        createJournalStore(() => {
          throw new DOMException('', 'SecurityError');
        }),
    ],
    ['there is no database', () => createJournalStore()],
  ])('keeps entries in memory where %s', async (_, createStore) => {
    journal = createJournal(createStore());
    expect(await journal.add(entry('one', 1, UNKNOWN))).toBe('stored');
    expect(await journal.add(entry('one', 1, UNKNOWN))).toBe('taken');
    await journal.save(entry('one', 1, CONFIRMED));
    expect((await verdictOf('one'))?.kind).toBe('confirmed');
    await journal.clearFor('somebody');
    expect(await ids()).toEqual([]);
  });

  test('keeps this tab’s writes if the database fails later', async () => {
    await journal.add(entry('one', 1, UNKNOWN));
    const database = await connect();
    const put = Object.getPrototypeOf(database).transaction;
    Object.getPrototypeOf(database).transaction = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    try {
      await journal.save(entry('one', 1, CONFIRMED));
      expect((await verdictOf('one'))?.kind).toBe('confirmed');
    } finally {
      Object.getPrototypeOf(database).transaction = put;
      database.close();
    }
  });

  test('opens a new database if it was deleted while the app runs', async () => {
    await journal.add(entry('one', 1, UNKNOWN));
    await new Promise((resolve) =>
      browser.deleteDatabase('app-intents').addEventListener('success', resolve),
    );
    expect(await journal.add(entry('two', 2, UNKNOWN))).toBe('stored');
    expect((await tab().list('somebody')).map(({ id }) => id)).toEqual(['two']);
  });
});

function connect(): Promise<IDBDatabase> {
  const request = browser.open('app-intents', 1);
  return new Promise((resolve) => request.addEventListener('success', () => resolve(request.result)));
}

async function inStore<T>(work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await connect();
  const request = work(database.transaction('entries', 'readwrite').objectStore('entries'));
  const result = await new Promise<T>((resolve) =>
    request.addEventListener('success', () => resolve(request.result)),
  );
  database.close();
  return result;
}
const raw = () => inStore<unknown[]>((store) => store.getAll());
const put = (value: unknown) => inStore((store) => store.put(value));
