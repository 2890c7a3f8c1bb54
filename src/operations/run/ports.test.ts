import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ApiRequest, ApiClient } from '#auth/client/apiClient.ts';
import { createAuditLog } from '#operations/audit/auditLog.ts';
import { withEntryLock } from './entryLock.ts';
import { createJournal } from '#operations/journal/journal.ts';
import { createPorts } from './ports.ts';

afterEach(() => void vi.unstubAllGlobals());

/** Creates the Web Locks of one browser, shared by all its tabs. */
function stubLocks() {
  const held = new Set<string>();
  const request = async (name: string, _: unknown, work: (lock: object | null) => unknown) => {
    if (held.has(name)) return work(null);
    held.add(name);
    try {
      return await work({});
    } finally {
      held.delete(name);
    }
  };
  vi.stubGlobal('navigator', { locks: { request } });
  return held;
}

describe('withEntryLock', () => {
  test('lets one tab work on an operation at a time', async () => {
    const held = stubLocks();
    expect(await withEntryLock('one', async () => 'done')).toBe('done');
    held.add('app-intent-one');
    expect(await withEntryLock('one', async () => 'done')).toBeNull();
    expect(await withEntryLock('two', async () => 'done')).toBe('done');
  });

  test('excludes a second run in the same tab without Web Locks', async () => {
    vi.stubGlobal('navigator', {});
    let second: string | null = '';
    const first = await withEntryLock('one', async () => {
      second = await withEntryLock('one', async () => 'twice');
      return 'once';
    });
    expect([first, second]).toEqual(['once', null]);
  });

  test('#90 runs the work if locks are denied', async () => {
    const request = () => Promise.reject(new DOMException('Denied', 'SecurityError'));
    vi.stubGlobal('navigator', { locks: { request } });
    expect(await withEntryLock('one', async () => 'done')).toBe('done');
    await expect(withEntryLock('one', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });

  test('releases the lock if the work fails', async () => {
    stubLocks();
    await expect(withEntryLock('one', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withEntryLock('one', async () => 'done')).toBe('done');
  });
});

describe('createPorts', () => {
  function portsOf(answer: unknown) {
    const requests: ApiRequest[] = [];
    const client: ApiClient = {
      sid: 'sid',
      call: async (request) => {
        requests.push(request);
        return { status: 200, body: answer, serverTime: 42 };
      },
    };
    return {
      requests,
      ports: createPorts(
        client,
        { journal: createJournal(), auditLog: createAuditLog() },
        { onPause: () => () => {}, onReconnect: () => () => {} },
      ),
    };
  }

  test('sends exactly the request, and returns the time of the service', async () => {
    const license = { id: 'i', key: 'K', nodeId: 'N' };
    const { requests, ports } = portsOf({ success: true, license });
    expect(await ports.claim({ licenseKey: 'K', nodeId: 'N' })).toEqual({
      value: { success: true, license },
      serverTime: 42,
    });
    await ports.activate({ key: 'K' });
    expect(requests).toMatchObject([
      {
        kind: 'write',
        method: 'POST',
        path: { url: '/v1/license/claim' },
        body: { licenseKey: 'K', nodeId: 'N' },
      },
      { kind: 'write', method: 'POST', path: { url: '/v1/license/activate' }, body: { key: 'K' } },
    ]);
  });

  test('#71 throws an unreadable problem for an invalid answer', async () => {
    const { ports } = portsOf(null);
    await expect(ports.claim({ licenseKey: 'K', nodeId: 'N' })).rejects.toMatchObject({ kind: 'unreadable' });
  });

  test('reads both lists, and the customer’s with its links', async () => {
    const { requests, ports } = portsOf({ licenses: [{ id: 'i', key: 'K' }, { id: 'bad' }] });
    expect((await ports.readController('N')).value).toMatchObject({
      rows: [{ id: 'i' }],
      unreadable: [{ id: 'bad' }],
    });
    await ports.readCustomer('C');
    expect(requests).toMatchObject([
      { kind: 'read', path: { url: '/v1/license/controller/N' } },
      { kind: 'read', path: { url: '/v1/license/customer/C' }, query: { includeDatalinks: 'true' } },
    ]);
  });

  test('sleep ends after its time, or early on abort', async () => {
    vi.useFakeTimers();
    const { ports } = portsOf(null);
    const done: string[] = [];
    const leaving = new AbortController();
    void ports.sleep(1_000).then(() => done.push('time'));
    void ports.sleep(300_000, leaving.signal).then(() => done.push('early'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(done).toEqual(['time']);
    leaving.abort();
    await ports.sleep(300_000, leaving.signal);
    expect(done).toEqual(['time', 'early']);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});
