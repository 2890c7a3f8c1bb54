import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDrafts } from './drafts.ts';
import { createDraftStore } from './draftStore.ts';
import { endDrafts, onDraftsEnd } from './endDrafts.ts';

const DAY_MS = 86_400_000;
const PLACE = 'claim {"nodeId":"M1S240821QX7P0B118K"}';
const VALUE = { key: 'H7QK-2M9X-40ZD-RT5P' };

let browser: IDBFactory;
let now: number;
beforeEach(() => {
  browser = new IDBFactory();
  now = Date.parse('2026-03-03T12:00:00Z');
});
const tab = (user = 'somebody') =>
  createDrafts(
    user,
    createDraftStore(() => browser),
    () => now,
  );

describe('drafts', () => {
  test('outlive the page, each place’s apart, for the same person', async () => {
    await tab().write(PLACE, VALUE);
    await tab().write('elsewhere', { other: true });
    expect(await tab().read(PLACE)).toEqual({ at: now, value: VALUE });
    expect(await tab().read('elsewhere')).toMatchObject({ value: { other: true } });
    expect(await tab().read('nowhere')).toBeNull();
  });

  test('are gone when somebody else comes, and do not come back', async () => {
    await tab().write(PLACE, VALUE);
    expect(await tab('somebody else').read(PLACE)).toBeNull();
    expect(await raw()).toEqual([]);
    expect(await tab().read(PLACE)).toBeNull();
  });

  test('hold no name', async () => {
    await tab('installer@example.com').write(PLACE, VALUE);
    expect(JSON.stringify(await raw())).not.toContain('installer');
  });

  test('are kept for 7 days from the last change, and wiped by the next who comes', async () => {
    await tab().write(PLACE, VALUE);
    now += 6 * DAY_MS;
    await tab().write(PLACE, VALUE);
    now += 7 * DAY_MS - 1;
    expect(await tab().read(PLACE)).not.toBeNull();
    now += 1;
    expect(await tab().read(PLACE)).toBeNull();
    expect(await raw()).toEqual([]);
  });

  test('of a clock that was set back by more than that are none', async () => {
    await tab().write(PLACE, VALUE);
    now -= 8 * DAY_MS;
    expect(await tab().read(PLACE)).toBeNull();
  });

  test('are dropped one by one', async () => {
    const drafts = tab();
    await drafts.write(PLACE, VALUE);
    await drafts.write('elsewhere', VALUE);
    await drafts.drop(PLACE);
    expect(await drafts.read(PLACE)).toBeNull();
    expect(await drafts.read('elsewhere')).not.toBeNull();
  });

  test('that cannot be read are none, and are wiped', async () => {
    await tab().write(PLACE, VALUE);
    const [good] = await raw();
    for (const bad of [
      { ...(good as object), v: 2 },
      { ...(good as object), at: 'now' },
    ]) {
      await put(bad);
      expect(await tab().read(PLACE)).toBeNull();
      expect(await raw()).toEqual([]);
    }
  });

  test('once closed nothing is written, read or dropped', async () => {
    const drafts = tab();
    await drafts.write(PLACE, VALUE);
    drafts.close();
    await drafts.write('elsewhere', VALUE);
    await drafts.drop(PLACE);
    expect(await drafts.read(PLACE)).toBeNull();
    expect(await raw()).toHaveLength(1);
  });

  test.each([
    [
      'it is refused',
      () =>
        createDraftStore(() => {
          throw new DOMException('', 'SecurityError');
        }),
    ],
    ['there is none', () => createDraftStore()],
  ])('without a database (%s) memory serves, for the same person alone', async (_, create) => {
    const memory = create();
    await createDrafts('somebody', memory).write(PLACE, VALUE);
    expect(await createDrafts('somebody', memory).read(PLACE)).toMatchObject({ value: VALUE });
    expect(await createDrafts('somebody else', memory).read(PLACE)).toBeNull();
    expect(await createDrafts('somebody', memory).read(PLACE)).toBeNull();
  });

  test('that are forgotten while they are written stay forgotten', async () => {
    const memory = createDraftStore();
    const drafts = createDrafts('somebody', memory);
    const writing = drafts.write(PLACE, VALUE);
    drafts.close();
    memory.forget();
    await writing;
    expect(await createDrafts('somebody', memory).read(PLACE)).toBeNull();
  });
});

describe('the end of a session', () => {
  afterEach(() => vi.unstubAllGlobals());

  test.each([
    ['expired', false, false],
    ['logout', true, true],
    ['switched', true, false],
    ['gone', true, false],
    ['storage', true, false],
  ] as const)('by “%s” stops what keeps drafts: %s, and wipes them: %s', async (reason, stops, wipes) => {
    vi.stubGlobal('indexedDB', browser);
    const drafts = tab();
    await drafts.write(PLACE, VALUE);
    let stopped = false;
    onDraftsEnd(() => {
      stopped = true;
      drafts.close();
    });
    endDrafts(reason);
    expect(stopped).toBe(stops);
    expect(await raw()).toHaveLength(wipes ? 0 : 1);
  });

  test('is no failure where the browser keeps nothing', () => {
    vi.stubGlobal('indexedDB', {
      deleteDatabase() {
        throw new DOMException('', 'SecurityError');
      },
    });
    expect(() => endDrafts('logout')).not.toThrow();
  });
});

async function inStore<T>(work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const done = <R>(request: IDBRequest<R>) =>
    new Promise<R>((resolve) => request.addEventListener('success', () => resolve(request.result)));
  const request = browser.open('app-drafts', 1);
  request.addEventListener('upgradeneeded', () =>
    request.result.createObjectStore('drafts', { keyPath: 'id' }),
  );
  const database = await done(request);
  const result = await done(work(database.transaction('drafts', 'readwrite').objectStore('drafts')));
  database.close();
  return result;
}
const raw = () => inStore<unknown[]>((store) => store.getAll());
const put = (value: unknown) => inStore((store) => store.put(value));
