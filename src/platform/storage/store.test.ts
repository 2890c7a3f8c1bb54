import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { resultOf } from './database.ts';
import { createStore } from './store.ts';

interface Words {
  put(word: string): Promise<unknown>;
  all(): Promise<unknown[]>;
}

// The tests' IndexedDB keeps working, since it uses none of these timers.
beforeEach(
  () =>
    void vi.useFakeTimers({
      toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout', 'performance'],
    }),
);
afterEach(() => void vi.useRealTimers());

/** Creates a browser whose databases open only while it responds. */
function setUp() {
  const browser = new IDBFactory();
  const state = { silent: false, refused: false };
  const opened: (() => void)[] = [];
  const factory = () => {
    if (state.refused) throw new DOMException('', 'SecurityError');
    return Object.assign(Object.create(browser), {
      open: (name: string, version: number) =>
        state.silent ? lateRequest(() => browser.open(name, version)) : browser.open(name, version),
    });
  };
  function lateRequest(open: () => IDBOpenDBRequest): IDBOpenDBRequest {
    const request = new EventTarget() as IDBOpenDBRequest;
    opened.push(() => {
      const real = open();
      for (const type of ['upgradeneeded', 'success']) {
        real.addEventListener(type, () => {
          Object.assign(request, { result: real.result });
          request.dispatchEvent(new Event(type));
        });
      }
    });
    return request;
  }
  const letGo = () => {
    state.silent = false;
    for (const open of opened.splice(0)) open();
  };
  return { state, letGo, store: wordsIn(factory), anotherTab: () => wordsIn(() => browser) };
}

function wordsIn(factory: () => IDBFactory) {
  const words: string[] = [];
  const store = createStore<Words>(
    {
      name: 'words',
      create: (database) => void database.createObjectStore('words', { autoIncrement: true }),
      tables: (transaction) => {
        const words = transaction.objectStore('words');
        return { put: (word) => resultOf(words.put(word)), all: () => resultOf<unknown[]>(words.getAll()) };
      },
      memory: { put: async (word) => words.push(word), all: async () => words },
    },
    factory,
  );
  return {
    mode: () => store.mode.get(),
    discard: () => store.discard(),
    put: (word: string) => store.run('readwrite', (table) => table.put(word)),
    all: () => store.run('readonly', (table) => table.all()),
  };
}

const RETRY_AFTER_MS = 5000;

test('falls back to memory if the database does not respond within two seconds', async () => {
  const { state, store } = setUp();
  state.silent = true;
  const put = store.put('one');
  let given = false;
  void put.then(() => (given = true));
  await vi.advanceTimersByTimeAsync(1_999);
  expect(given).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await put;
  expect(store.mode()).toBe('memory');
  expect(await store.all()).toEqual(['one']);
  expect(vi.getTimerCount()).toBe(0);
});

test('waits for a database that responds when the device wakes up', async () => {
  const { state, store, letGo, anotherTab } = setUp();
  state.silent = true;
  const put = store.put('one');
  // After hours, overdue timers fire once, before anything else.
  await vi.advanceTimersToNextTimerAsync();
  letGo();
  await put;
  await store.put('two');
  expect(store.mode()).toBe('disk');
  expect(await anotherTab().all()).toEqual(['one', 'two']);
  expect(vi.getTimerCount()).toBe(0);
});

describe('a database that responds again', () => {
  test('receives the writes made in the meantime, in order', async () => {
    const { state, store, anotherTab } = setUp();
    state.refused = true;
    await store.put('a');
    await store.put('b');
    expect(store.mode()).toBe('memory');
    state.refused = false;
    await vi.advanceTimersByTimeAsync(RETRY_AFTER_MS);
    expect(await store.all()).toEqual(['a', 'b']);
    await vi.waitFor(() => expect(store.mode()).toBe('disk'));
    await store.put('c');
    expect(await anotherTab().all()).toEqual(['a', 'b', 'c']);
  });

  test('is not used for five seconds after a failure, so that callers do not wait repeatedly', async () => {
    const { state, store } = setUp();
    state.refused = true;
    await store.put('one');
    state.refused = false;
    await vi.advanceTimersByTimeAsync(RETRY_AFTER_MS - 1);
    await store.put('two');
    await new Promise((resolve) => setImmediate(resolve));
    expect(store.mode()).toBe('memory');
  });

  test('does not receive discarded writes', async () => {
    const { state, store, anotherTab } = setUp();
    state.refused = true;
    await store.put('one');
    store.discard();
    state.refused = false;
    await vi.advanceTimersByTimeAsync(RETRY_AFTER_MS);
    await store.all();
    await vi.waitFor(() => expect(store.mode()).toBe('disk'));
    expect(await anotherTab().all()).toEqual([]);
  });
});
