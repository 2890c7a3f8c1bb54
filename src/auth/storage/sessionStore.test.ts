import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { plant, record, setUpStores, stored } from '#auth/testing/sessionStores.ts';
import { settle, useSimulatedTime } from '#http/testing/browser.ts';
import { yieldToNewVersion } from '#platform/version/appVersion.ts';
import { newSid } from './sessionRecord.ts';

vi.mock(import('#platform/version/appVersion.ts'), () => ({ yieldToNewVersion: vi.fn() }));

beforeEach(useSimulatedTime);
afterEach(() => {
  vi.restoreAllMocks();
  vi.mocked(yieldToNewVersion).mockClear();
  vi.useRealTimers();
});

test('every tab reads the record that one tab writes', async () => {
  const { open } = setUpStores();
  const [a, b] = [open(), open()];
  expect(await b.read()).toBeNull();
  const written = record();
  await a.write(written);
  expect(await b.read()).toMatchObject(written);
  expect(a.mode.get()).toBe('disk');
});

test('take() returns the record to only one of several tabs', async () => {
  const { open } = setUpStores();
  const tabs = [open(), open(), open()];
  const { sid } = record();
  await tabs[0]?.write(record({ sid }));
  const removed = await Promise.all(tabs.map((tab) => tab.take(sid)));
  expect(removed.filter((each) => each !== null)).toHaveLength(1);
  expect(await tabs[1]?.read()).toBeNull();
});

test('update() and take() leave the record of another session unchanged', async () => {
  const { open } = setUpStores();
  const [a, b] = [open(), open()];
  const otherRecord = record();
  await a.write(otherRecord);
  expect(await b.take(newSid())).toBeNull();
  expect(await b.update(newSid(), (now) => ({ ...now, rt: 'mine' }))).toBeNull();
  expect(await a.read()).toMatchObject(otherRecord);
});

test('concurrent updates of several tabs are all applied', async () => {
  const { open } = setUpStores();
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
  const { open } = setUpStores();
  const store = open();
  const written = record();
  await store.write(written);
  expect(await store.update(written.sid, () => null)).toBeNull();
  expect(await store.read()).toMatchObject(written);
});

test('#124 a record of a newer version is neither read nor changed, and this tab offers that version', async () => {
  const { browser, open } = setUpStores();
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
    const { browser, open } = setUpStores();
    await plant(browser, value);
    const store = open();
    expect(await store.read()).toBe('broken');
    await store.clear();
    expect(await store.read()).toBeNull();
  },
);

test('the database is closed after each operation and does not block deletion', async () => {
  const { browser, open } = setUpStores();
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
