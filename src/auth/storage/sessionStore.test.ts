import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { settle, SimulatedBrowser, useSimulatedTime } from '#http/testing/browser.ts';
import { yieldToNewVersion } from '#platform/version/appVersion.ts';
import { newSid, type SessionRecord } from './sessionRecord.ts';
import { SessionStore } from './sessionStore.ts';

vi.mock(import('#platform/version/appVersion.ts'), () => ({ yieldToNewVersion: vi.fn() }));

beforeEach(useSimulatedTime);
afterEach(() => {
  vi.restoreAllMocks();
  vi.mocked(yieldToNewVersion).mockClear();
  vi.useRealTimers();
});

const record = (overrides: Partial<SessionRecord> = {}): SessionRecord => ({
  v: 1,
  sid: newSid(),
  user: 'ann',
  rt: 'abc',
  iat: 1,
  persist: true,
  ...overrides,
});

function setUp() {
  const browser = new SimulatedBrowser(() => Promise.reject(new Error('not used')));
  const open = () => new SessionStore(browser.openTab().platform());
  return { browser, open };
}

/** Returns the value in the database. */
const stored = (browser: SimulatedBrowser): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const request = browser.disk.factory.open('app-auth', 1);
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('success', () => {
      const read = request.result.transaction('session').objectStore('session').get('current');
      read.addEventListener('success', () => {
        request.result.close();
        resolve(read.result);
      });
    });
  });

/** Writes a value to the database that the store would never write. */
async function plant(browser: SimulatedBrowser, value: unknown): Promise<void> {
  await new SessionStore(browser.openTab().platform()).clear();
  await new Promise<void>((resolve, reject) => {
    const request = browser.disk.factory.open('app-auth', 1);
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('success', () => {
      const transaction = request.result.transaction('session', 'readwrite');
      transaction.objectStore('session').put(value, 'current');
      transaction.addEventListener('complete', () => {
        request.result.close();
        resolve();
      });
    });
  });
}

test('every tab reads the record that one tab writes', async () => {
  const { open } = setUp();
  const [a, b] = [open(), open()];
  expect(await b.read()).toBeNull();
  const written = record();
  await a.write(written);
  expect(await b.read()).toMatchObject(written);
  expect(a.mode.get()).toBe('disk');
});

test('take() returns the record to only one of several tabs', async () => {
  const { open } = setUp();
  const tabs = [open(), open(), open()];
  const { sid } = record();
  await tabs[0]?.write(record({ sid }));
  const removed = await Promise.all(tabs.map((tab) => tab.take(sid)));
  expect(removed.filter((each) => each !== null)).toHaveLength(1);
  expect(await tabs[1]?.read()).toBeNull();
});

test('update() and take() leave the record of another session unchanged', async () => {
  const { open } = setUp();
  const [a, b] = [open(), open()];
  const otherRecord = record();
  await a.write(otherRecord);
  expect(await b.take(newSid())).toBeNull();
  expect(await b.update(newSid(), (now) => ({ ...now, rt: 'mine' }))).toBeNull();
  expect(await a.read()).toMatchObject(otherRecord);
});

test('concurrent updates of several tabs are all applied', async () => {
  const { open } = setUp();
  const tabs = Array.from({ length: 4 }, open);
  const { sid } = record();
  await tabs[0]?.write(record({ sid, iat: 0 }));
  const updates = tabs.flatMap((tab) =>
    Array.from({ length: 25 }, () => tab.update(sid, (now) => ({ ...now, iat: now.iat + 1 }))),
  );
  await Promise.all(updates);
  expect(await tabs[0]?.read()).toMatchObject({ iat: 100 });
});

test('update() returns null and leaves the record unchanged when `change` returns null', async () => {
  const { open } = setUp();
  const store = open();
  const written = record();
  await store.write(written);
  expect(await store.update(written.sid, () => null)).toBeNull();
  expect(await store.read()).toMatchObject(written);
});

test('#124 a record of a newer version is neither read nor changed, and this tab offers that version', async () => {
  const { browser, open } = setUp();
  const newer = { ...record(), v: 2, more: 'fields' };
  await plant(browser, newer);
  const store = open();
  expect(await store.read()).toBeNull();
  const written = record();
  await store.write(written);
  expect(await store.read()).toEqual(written);
  await store.clear();
  expect(store.mode.get()).toBe('memory');
  expect(yieldToNewVersion).toHaveBeenCalled();
  expect(await stored(browser)).toEqual(newer);
});

test.each([['a text'], [{ v: 0 }], [{ ...record(), rt: 7 }]])(
  'read() returns broken when the stored value is %j',
  async (value) => {
    const { browser, open } = setUp();
    await plant(browser, value);
    const store = open();
    expect(await store.read()).toBe('broken');
    await store.clear();
    expect(await store.read()).toBeNull();
  },
);

describe('when the browser denies storage', () => {
  test('falls back to a record in memory and reports the mode', async () => {
    const { browser, open } = setUp();
    browser.disk.refused = true;
    const [a, b] = [open(), open()];
    const modes: string[] = [];
    a.mode.subscribe(() => modes.push(a.mode.get()));
    const written = record();
    expect(await a.read()).toBeNull();
    await a.write(written);
    expect(await a.read()).toEqual(written);
    expect(await b.read()).toBeNull();
    expect(modes).toEqual(['memory']);
    expect(await a.take(written.sid)).toEqual(written);
    expect(await a.read()).toBeNull();
  });

  test('keeps a session from the disk in memory', async () => {
    const { browser, open } = setUp();
    const store = open();
    const written = record();
    await store.write(written);
    browser.disk.refused = true;
    expect(await store.read()).toMatchObject(written);
    expect(store.mode.get()).toBe('memory');
  });

  test('removes the record on disk when the session ended while the disk failed', async () => {
    const { browser, open } = setUp();
    const store = open();
    const written = record();
    await store.write(written);
    browser.disk.refused = true;
    await store.read();
    browser.disk.refused = false;
    await store.take(written.sid);
    expect(await open().read()).toBeNull();
  });

  test('keeps the old record intact and the new one in memory when the quota is exceeded', async () => {
    const { open } = setUp();
    const store = open();
    const old = record();
    await store.write(old);
    const { IDBObjectStore } = await import('fake-indexeddb');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    await store.update(old.sid, (now) => ({ ...now, rt: 'new' }));
    put.mockRestore();
    expect(store.mode.get()).toBe('memory');
    expect(await store.read()).toMatchObject({ rt: 'new' });
    expect(await open().read()).toMatchObject({ rt: 'abc' });
  });

  test('#112 falls back to memory when the database does not respond within two seconds', async () => {
    const { browser } = setUp();
    const platform = browser.openTab().platform();
    const silent = { open: () => new EventTarget() };
    const store = new SessionStore({
      ...platform,
      indexedDB: () => Object.assign(platform.indexedDB(), silent),
    });
    const reading = store.read();
    await vi.advanceTimersByTimeAsync(2000);
    expect(await reading).toBeNull();
    expect(store.mode.get()).toBe('memory');
  });

  test('#94 leaves a newer version of the database untouched and yields to the newer app', async () => {
    const { browser, open } = setUp();
    const newer = browser.disk.factory.open('app-auth', 2);
    await new Promise((resolve) => newer.addEventListener('success', resolve));
    newer.result.close();
    const store = open();
    expect(await store.read()).toBeNull();
    expect(store.mode.get()).toBe('memory');
    expect(yieldToNewVersion).toHaveBeenCalledOnce();
  });
});

describe('when storage works again', () => {
  /** A tab whose disk fails after `before` and works again after `whileInMemory`. */
  async function returnToDisk(
    before: (store: SessionStore) => Promise<unknown>,
    whileInMemory: (store: SessionStore) => Promise<unknown>,
  ) {
    const { browser, open } = setUp();
    const tab = browser.openTab();
    const store = new SessionStore(tab.platform());
    await before(store);
    browser.disk.refused = true;
    await store.read();
    await whileInMemory(store);
    browser.disk.refused = false;
    tab.fire('restored');
    await settle(browser);
    expect(store.mode.get()).toBe('disk');
    return { store, other: open() };
  }
  const noop = async () => {};

  test('writes the record from memory to disk', async () => {
    const written = record();
    const { other } = await returnToDisk(noop, (store) => store.write(written));
    expect(await other.read()).toMatchObject(written);
  });

  test('writes a token that was renewed in memory to disk', async () => {
    const old = record();
    const renew = (store: SessionStore) => store.update(old.sid, (now) => ({ ...now, rt: 'new', iat: 2 }));
    const { other } = await returnToDisk((store) => store.write(old), renew);
    expect(await other.read()).toMatchObject({ rt: 'new' });
  });

  test('does not restore a session that ended while in memory', async () => {
    const old = record();
    const { store, other } = await returnToDisk(
      (store) => store.write(old),
      (store) => store.take(old.sid),
    );
    expect(await other.read()).toBeNull();
    expect(await store.read()).toBeNull();
  });

  test('does not restore a session that another tab ended meanwhile', async () => {
    const { browser, open } = setUp();
    const tab = browser.openTab();
    const store = new SessionStore(tab.platform());
    const old = record();
    await store.write(old);
    browser.disk.refused = true;
    await store.read();
    browser.disk.refused = false;
    await open().take(old.sid);
    tab.fire('restored');
    await settle(browser);
    expect(await store.read()).toBeNull();
  });

  test('keeps the newer of two sign-ins', async () => {
    for (const [here, there] of [
      [1, 2],
      [2, 1],
    ] as const) {
      const { browser, open } = setUp();
      const tab = browser.openTab();
      const store = new SessionStore(tab.platform());
      browser.disk.refused = true;
      await store.write(record({ rt: 'here', iat: here }));
      browser.disk.refused = false;
      await open().write(record({ rt: 'there', iat: there }));
      tab.fire('restored');
      await settle(browser);
      expect(await store.read()).toMatchObject({ rt: here > there ? 'here' : 'there' });
    }
  });

  test('retries a failed database with the first operation after five seconds', async () => {
    const { browser, open } = setUp();
    const store = open();
    browser.disk.refused = true;
    await store.read();
    browser.disk.refused = false;
    await store.read();
    await settle(browser);
    expect(store.mode.get()).toBe('memory');
    await vi.advanceTimersByTimeAsync(5000);
    await store.read();
    await settle(browser);
    expect(store.mode.get()).toBe('disk');
  });
});

test('the database is closed after each operation and does not block deletion', async () => {
  const { browser, open } = setUp();
  const store = open();
  await store.write(record());
  const blocked = vi.fn();
  const deleting = browser.disk.factory.deleteDatabase('app-auth');
  deleting.addEventListener('blocked', blocked);
  await new Promise((resolve) => deleting.addEventListener('success', resolve));
  expect(blocked).not.toHaveBeenCalled();
  expect(await store.read()).toBeNull();
  expect(store.mode.get()).toBe('disk');
  await settle(browser);
});
