import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDrafts } from './drafts.ts';
import { createDraftStore } from './draftStore.ts';
import { endDrafts, onDraftsEnd } from './endDrafts.ts';

const DAY_MS = 86_400_000;
const NAME = 'claim {"nodeId":"M1S240821QX7P0B118K"}';
const VALUE = { key: 'H7QK-2M9X-40ZD-RT5P' };

let browser: IDBFactory;
let now: number;
beforeEach(() => {
  browser = new IDBFactory();
  now = Date.parse('2026-03-03T12:00:00Z');
});
const tab = (user = 'somebody', subject: string | null = null) =>
  createDrafts(
    { user, subject },
    createDraftStore(() => browser),
    () => now,
  );

describe('drafts', () => {
  test('are persistent, separate by name, for the same user', async () => {
    await tab().write(NAME, VALUE);
    await tab().write('elsewhere', { other: true });
    expect(await tab().read(NAME)).toEqual({ at: now, value: VALUE });
    expect(await tab().read('elsewhere')).toMatchObject({ value: { other: true } });
    expect(await tab().read('nowhere')).toBeNull();
  });

  test('are deleted when another user signs in', async () => {
    await tab().write(NAME, VALUE);
    expect(await tab('somebody else').read(NAME)).toBeNull();
    expect(await raw()).toEqual([]);
    expect(await tab().read(NAME)).toBeNull();
  });

  test.each([
    ['with a token that contains the name in another way', 'Somebody', '17', VALUE],
    ['with a token that contains only the account', '17', '17', VALUE],
    ['as another user', 'Somebody', '18', undefined],
    ['as another user of the same name', 'somebody', '18', undefined],
    ['with a token that names no account', 'somebody', null, VALUE],
    ['as another user whose account is unknown', 'Somebody', null, undefined],
  ] as const)('are restored when the person signs in again %s', async (_, user, subject, value) => {
    await tab('somebody', '17').write(NAME, VALUE);
    const again = tab(user, subject);
    expect((await again.read(NAME))?.value).toEqual(value);
    await again.drop(NAME);
    expect(await raw()).toEqual([]);
  });

  test('of the same name are not replaced by those under another name', async () => {
    await tab('somebody', '17').write(NAME, VALUE);
    const [old] = await raw();
    await tab('ann', '17').write(NAME, { key: 'newer' });
    await put(old);
    expect(await tab('ann', '17').read(NAME)).toMatchObject({ value: { key: 'newer' } });
    expect(await raw()).toHaveLength(1);
  });

  test('contain no user name', async () => {
    await tab('installer@example.com').write(NAME, VALUE);
    expect(JSON.stringify(await raw())).not.toContain('installer');
  });

  test('expire 7 days after the last change, and are then deleted', async () => {
    await tab().write(NAME, VALUE);
    now += 6 * DAY_MS;
    await tab().write(NAME, VALUE);
    now += 7 * DAY_MS - 1;
    expect(await tab().read(NAME)).not.toBeNull();
    now += 1;
    expect(await tab().read(NAME)).toBeNull();
    expect(await raw()).toEqual([]);
  });

  test('are ignored if the clock was set back by more than 7 days', async () => {
    await tab().write(NAME, VALUE);
    now -= 8 * DAY_MS;
    expect(await tab().read(NAME)).toBeNull();
  });

  test('are deleted by name', async () => {
    const drafts = tab();
    await drafts.write(NAME, VALUE);
    await drafts.write('elsewhere', VALUE);
    await drafts.drop(NAME);
    expect(await drafts.read(NAME)).toBeNull();
    expect(await drafts.read('elsewhere')).not.toBeNull();
  });

  test('are deleted if they cannot be read', async () => {
    await tab().write(NAME, VALUE);
    const [good] = await raw();
    for (const bad of [
      { ...(good as object), v: 2 },
      { ...(good as object), at: 'now' },
    ]) {
      await put(bad);
      expect(await tab().read(NAME)).toBeNull();
      expect(await raw()).toEqual([]);
    }
  });

  test('are neither written, read nor deleted once closed', async () => {
    const drafts = tab();
    await drafts.write(NAME, VALUE);
    drafts.close();
    await drafts.write('elsewhere', VALUE);
    await drafts.drop(NAME);
    expect(await drafts.read(NAME)).toBeNull();
    expect(await raw()).toHaveLength(1);
  });

  test.each([
    [
      'is denied',
      () =>
        createDraftStore(() => {
          throw new DOMException('', 'SecurityError');
        }),
    ],
    ['is missing', () => createDraftStore()],
  ])('live in memory where the database %s, for the same person only', async (_, create) => {
    const memory = create();
    await createDrafts({ user: 'somebody', subject: null }, memory).write(NAME, VALUE);
    expect(await createDrafts({ user: 'somebody', subject: null }, memory).read(NAME)).toMatchObject({
      value: VALUE,
    });
    expect(await createDrafts({ user: 'somebody else', subject: null }, memory).read(NAME)).toBeNull();
    expect(await createDrafts({ user: 'somebody', subject: null }, memory).read(NAME)).toBeNull();
  });

  test('stay cleared if the store is cleared during a write', async () => {
    const memory = createDraftStore();
    const drafts = createDrafts({ user: 'somebody', subject: null }, memory);
    const writing = drafts.write(NAME, VALUE);
    drafts.close();
    memory.forget();
    await writing;
    expect(await createDrafts({ user: 'somebody', subject: null }, memory).read(NAME)).toBeNull();
  });
});

describe('endDrafts', () => {
  afterEach(() => vi.unstubAllGlobals());

  test.each([
    ['expired', false, false],
    ['logout', true, true],
    ['switched', true, false],
    ['gone', true, false],
    ['storage', true, false],
  ] as const)('for “%s” notifies listeners: %s, and deletes the drafts: %s', async (reason, stops, wipes) => {
    vi.stubGlobal('indexedDB', browser);
    const drafts = tab();
    await drafts.write(NAME, VALUE);
    let stopped = false;
    onDraftsEnd(() => {
      stopped = true;
      drafts.close();
    });
    endDrafts(reason);
    expect(stopped).toBe(stops);
    expect(await raw()).toHaveLength(wipes ? 0 : 1);
  });

  test('does not throw if the browser denies the database', () => {
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
