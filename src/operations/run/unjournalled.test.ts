import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import type { Entry } from '#operations/journal/entry.ts';
import { createOperationSetup, USER } from '#operations/testing/operationSetup.ts';

/** Creates a service and a tab whose browser refuses to open the journal after `opens` times. */
function setUp({ opens }: { opens: number }) {
  const browser = new IDBFactory();
  let left = opens;
  return createOperationSetup(() => {
    if (left <= 0) throw new DOMException('', 'SecurityError');
    left -= 1;
    return browser;
  });
}

test('a claim that cannot be journalled is not sent without a prior warning, and leaves no entry', async () => {
  const { service, journal, run } = setUp({ opens: 0 });
  expect(journal.mode.get()).toBe('disk');
  const entry = await run();
  expect(entry.claim).toMatchObject({ sentAt: null, verdict: { kind: 'notStarted', unjournalled: true } });
  expect(service.posts.claim).toBe(0);
  expect(await journal.list(USER)).toEqual([]);
});

test('the next click, after the warning, sends it', async () => {
  const { service, journal, run } = setUp({ opens: 0 });
  await run();
  expect(journal.mode.get()).toBe('memory');
  const entry = await run();
  expect(entry.claim?.verdict.kind).toBe('confirmed');
  expect(service.posts.claim).toBe(1);
  expect(await journal.list(USER)).toHaveLength(1);
});

test('an activation that cannot be journalled after its claim is not sent, and the claim stays', async () => {
  const { service, journal, run } = setUp({ opens: 9 });
  const { put: given } = IDBObjectStore.prototype;
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  // The claim is stored with its verdict; the quota is exceeded for later writes.
  put.mockImplementation(function (this: IDBObjectStore, value: Entry) {
    if (value.activate?.sentAt != null) throw new DOMException('No room', 'QuotaExceededError');
    return given.call(this, value);
  });
  const entry = await run({ activate: { iso: null, again: false } });
  put.mockRestore();
  expect(entry.claim?.verdict.kind).toBe('confirmed');
  expect(entry.activate?.verdict).toMatchObject({ kind: 'notStarted', unjournalled: true });
  expect(service.posts).toEqual({ claim: 1, activate: 0 });
  expect(await journal.list(USER)).toMatchObject([{ claim: { verdict: { kind: 'confirmed' } } }]);
});
