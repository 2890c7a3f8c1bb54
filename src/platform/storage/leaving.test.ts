import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';

const page = vi.hoisted(() => {
  const page = new EventTarget();
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  return page;
});
const { openDatabase, resultOf, runTransaction } = await import('./database.ts');

let browser: IDBFactory;
beforeEach(() => {
  browser = new IDBFactory();
});
const open = () =>
  openDatabase(
    { name: 'words', create: (database) => void database.createObjectStore('words') },
    () => browser,
  );
const run = <T>(work: (transaction: IDBTransaction) => Promise<T>) => runTransaction(open, 'readwrite', work);
const words = (transaction: IDBTransaction) => transaction.objectStore('words');
const read = () => run((transaction) => resultOf(words(transaction).get('word')));
const leave = () => page.dispatchEvent(new Event('pagehide'));
const show = () => page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));

test('leaving the page aborts a transaction, and it runs again when the page is shown again', async () => {
  let runs = 0;
  let done = false;
  const written = run(async (transaction) => {
    runs += 1;
    await resultOf(words(transaction).put(`${runs}`, 'word'));
    if (runs === 1) leave();
    await resultOf(words(transaction).get('word'));
  }).then(() => (done = true));
  await vi.waitFor(() => expect(runs).toBe(1));
  // The aborted transaction holds no lock: another page can read.
  const elsewhere = await rawRead();
  expect(elsewhere).toBeUndefined();
  expect(done).toBe(false);
  show();
  await written;
  expect(await read()).toBe('2');
});

test('leaving the page does not abort a transaction that is committing', async () => {
  await run(async (transaction) => {
    const put = resultOf(words(transaction).put('typed', 'word'));
    transaction.commit();
    leave();
    await put;
  });
  expect(await rawRead()).toBe('typed');
  show();
});

test('after the page was left, only transactions that commit at once are written', async () => {
  await run((transaction) => resultOf(words(transaction).put('before', 'word')));
  leave();
  await run((transaction) => {
    const put = resultOf(words(transaction).put('last', 'word'));
    transaction.commit();
    return put;
  });
  let over = false;
  const later = run((transaction) => resultOf(words(transaction).put('later', 'word'))).then(
    () => (over = true),
  );
  expect(await rawRead()).toBe('last');
  expect(over).toBe(false);
  show();
  await later;
  expect(await rawRead()).toBe('later');
});

test('an error in the work rolls the transaction back', async () => {
  const failing = run(async (transaction) => {
    await resultOf(words(transaction).put('half', 'word'));
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await read()).toBeUndefined();
});

/** Reads like another page, which was not left. */
async function rawRead(): Promise<unknown> {
  const database = await resultOf(browser.open('words', 1));
  const value = await resultOf(words(database.transaction(['words'], 'readonly')).get('word'));
  database.close();
  return value;
}
