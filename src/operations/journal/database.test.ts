import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answer, createPlace } from './database.ts';

interface Drawer {
  put(word: string): Promise<unknown>;
  all(): Promise<unknown[]>;
}

// The database of the tests goes on: it uses none of these.
beforeEach(
  () => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] }),
);
afterEach(() => void vi.useRealTimers());

test('a database that never answers is given up after four seconds, and memory serves', async () => {
  const { place } = held();
  const put = place.use('readwrite', (records) => records.put('one'));
  let given = false;
  void put.then(() => (given = true));
  await vi.advanceTimersByTimeAsync(3_999);
  expect(given).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await put;
  expect(await place.use('readonly', (records) => records.all())).toEqual(['one']);
  expect(vi.getTimerCount()).toBe(0);
});

test('one that answers when the machine wakes up is not given up', async () => {
  const { place, browser, letGo } = held();
  const put = place.use('readwrite', (records) => records.put('one'));
  // Hours may have passed: what is due is caught up on once, before anything else.
  await vi.advanceTimersToNextTimerAsync();
  letGo();
  await put;
  await place.use('readwrite', (records) => records.put('two'));
  const anotherTab = placeIn(() => browser);
  expect(await anotherTab.use('readonly', (records) => records.all())).toEqual(['one', 'two']);
  expect(vi.getTimerCount()).toBe(0);
});

/** A database that is not opened until it is let go. */
function held() {
  const browser = new IDBFactory();
  const request = new EventTarget() as IDBOpenDBRequest;
  const place = placeIn(() => Object.assign(Object.create(browser), { open: () => request }));
  function letGo(): void {
    const real = browser.open('words', 1);
    for (const type of ['upgradeneeded', 'success']) {
      real.addEventListener(type, () => {
        Object.assign(request, { result: real.result });
        request.dispatchEvent(new Event(type));
      });
    }
  }
  return { browser, place, letGo };
}

function placeIn(factory: () => IDBFactory) {
  const words: string[] = [];
  return createPlace<Drawer>(
    {
      name: 'words',
      stores: ['words'],
      create: (database) => void database.createObjectStore('words', { autoIncrement: true }),
      drawerOf: (transaction) => {
        const store = transaction.objectStore('words');
        return { put: (word) => answer(store.put(word)), all: () => answer<unknown[]>(store.getAll()) };
      },
      memory: { put: async (word) => words.push(word), all: async () => words },
    },
    factory,
  );
}
