import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { record, setUpStores } from '#auth/testing/sessionStores.ts';
import { settle, useSimulatedTime } from '#http/testing/browser.ts';
import { yieldToNewVersion } from '#platform/version/appVersion.ts';
import { SessionStore } from './sessionStore.ts';

vi.mock(import('#platform/version/appVersion.ts'), () => ({ yieldToNewVersion: vi.fn() }));

beforeEach(useSimulatedTime);
afterEach(() => {
  vi.restoreAllMocks();
  vi.mocked(yieldToNewVersion).mockClear();
  vi.useRealTimers();
});

describe('when the browser denies storage', () => {
  test('falls back to a record in memory and reports the mode', async () => {
    const { browser, open } = setUpStores();
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
    const { browser, open } = setUpStores();
    const store = open();
    const written = record();
    await store.write(written);
    browser.disk.refused = true;
    expect(await store.read()).toMatchObject(written);
    expect(store.mode.get()).toBe('memory');
  });

  test('removes the record on disk when the session ended while the disk failed', async () => {
    const { browser, open } = setUpStores();
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
    const { open } = setUpStores();
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
    const { browser } = setUpStores();
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
    const { browser, open } = setUpStores();
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
    const { browser, open } = setUpStores();
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
    const { browser, open } = setUpStores();
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

  test.each([
    [1, 2],
    [2, 1],
  ])('keeps the newer of two sign-ins, here at %i and in another tab at %i', async (here, there) => {
    const { browser, open } = setUpStores();
    const tab = browser.openTab();
    const store = new SessionStore(tab.platform());
    browser.disk.refused = true;
    await store.write(record({ rt: 'here', iat: here }));
    browser.disk.refused = false;
    await open().write(record({ rt: 'there', iat: there }));
    tab.fire('restored');
    await settle(browser);
    expect(await store.read()).toMatchObject({ rt: here > there ? 'here' : 'there' });
  });

  test('retries a failed database with the first operation after five seconds', async () => {
    const { browser, open } = setUpStores();
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
