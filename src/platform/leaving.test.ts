import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';

const page = vi.hoisted(() => {
  const page = new EventTarget();
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  return page;
});
const { answer, openDatabase, runTransaction } = await import('./database.ts');

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
const read = () => run((transaction) => answer(words(transaction).get('word')));
const leave = () => page.dispatchEvent(new Event('pagehide'));
const show = () => page.dispatchEvent(new Event('pageshow'));

test('a transaction is aborted when the page is left, and runs again when it is shown again', async () => {
  let runs = 0;
  let done = false;
  const written = run(async (transaction) => {
    runs += 1;
    await answer(words(transaction).put(`${runs}`, 'word'));
    if (runs === 1) leave();
    await answer(words(transaction).get('word'));
  }).then(() => (done = true));
  await vi.waitFor(() => expect(runs).toBe(1));
  // No lock is left behind: another page reads.
  const elsewhere = await rawRead();
  expect(elsewhere).toBeUndefined();
  expect(done).toBe(false);
  show();
  await written;
  expect(await read()).toBe('2');
});

test('one that commits already is left alone', async () => {
  await run(async (transaction) => {
    const put = answer(words(transaction).put('typed', 'word'));
    transaction.commit();
    leave();
    await put;
  });
  expect(await rawRead()).toBe('typed');
  show();
});

test('once the page is left only what commits at once is written', async () => {
  await run((transaction) => answer(words(transaction).put('before', 'word')));
  leave();
  await run((transaction) => {
    const put = answer(words(transaction).put('last', 'word'));
    transaction.commit();
    return put;
  });
  let over = false;
  const later = run((transaction) => answer(words(transaction).put('later', 'word'))).then(
    () => (over = true),
  );
  expect(await rawRead()).toBe('last');
  expect(over).toBe(false);
  show();
  await later;
  expect(await rawRead()).toBe('later');
});

test('work that fails leaves nothing half written', async () => {
  const failing = run(async (transaction) => {
    await answer(words(transaction).put('half', 'word'));
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await read()).toBeUndefined();
});

/** As another page would, which was not left. */
async function rawRead(): Promise<unknown> {
  const database = await answer(browser.open('words', 1));
  const value = await answer(words(database.transaction(['words'], 'readonly')).get('word'));
  database.close();
  return value;
}
