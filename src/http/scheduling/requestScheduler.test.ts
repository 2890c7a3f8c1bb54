import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { RequestScheduler } from './requestScheduler.ts';
import { pass, useSimulatedTime } from '#http/testing/browser.ts';
import { Limited } from '#http/testing/limited.ts';

beforeEach(useSimulatedTime);
afterEach(() => vi.useRealTimers());

const settled = (promises: Promise<unknown>[]) =>
  Promise.allSettled(promises).then((all) => all.map(({ status }) => status));

describe('slots', () => {
  test('three tabs have four requests under way in all, and each gets its turn', async () => {
    const server = new Limited();
    const tabs = [server.tab(), server.tab(), server.tab()];
    const calls = tabs.flatMap((tab) => Array.from({ length: 15 }, () => server.call(tab)));
    await pass(1000, server.browser);
    expect(await settled(calls)).toEqual(Array(45).fill('fulfilled'));
    expect(server.most).toBe(4);
  });

  test('without locks each tab has four of its own', async () => {
    const server = new Limited();
    server.browser.hasLocks = false;
    const tab = server.tab();
    const calls = Array.from({ length: 15 }, () => server.call(tab));
    await pass(1000, server.browser);
    expect(await settled(calls)).toEqual(Array(15).fill('fulfilled'));
    expect(server.most).toBe(4);
  });

  test('a tab in the back has one request under way', async () => {
    const server = new Limited();
    const from = server.tab();
    from.tab.hidden = true;
    const calls = Array.from({ length: 5 }, () => server.call(from));
    await pass(500, server.browser);
    expect(await settled(calls)).toEqual(Array(5).fill('fulfilled'));
    expect(server.most).toBe(1);
  });

  test('a tab that nobody has looked at yet sends nothing until somebody does', async () => {
    const server = new Limited();
    const from = server.tab({ hidden: true });
    const call = server.call(from);
    await pass(60_000, server.browser);
    expect(server.sent).toBe(0);
    from.tab.show();
    await pass(100, server.browser);
    expect(await call).toBe('ok');
  });

  test('a call that is aborted in the queue is never sent', async () => {
    const server = new Limited();
    const from = server.tab();
    const controller = new AbortController();
    const calls = Array.from({ length: 4 }, () => server.call(from));
    const dropped = server.call(from, controller.signal).catch((error: unknown) => error);
    await pass(5, server.browser);
    controller.abort();
    expect(await dropped).toMatchObject({ name: 'AbortError' });
    await pass(500, server.browser);
    await Promise.all(calls);
    expect(server.sent).toBe(4);
  });

  test('a closed tab gives its slots to the others', async () => {
    const server = new Limited();
    const [first, second] = [server.tab(), server.tab()];
    for (let count = 0; count < 8; count += 1) void server.call(first);
    await pass(5, server.browser);
    first.tab.close();
    const calls = Array.from({ length: 8 }, () => server.call(second));
    await pass(500, server.browser);
    expect(await settled(calls)).toEqual(Array(8).fill('fulfilled'));
  });

  test('a page in the back-forward cache keeps no slot and no place in the queue, and goes on when it is back', async () => {
    const server = new Limited();
    const [first, second] = [server.tab(), server.tab()];
    const stuck = new Promise<string>(() => {});
    for (let count = 0; count < 4; count += 1) void first.scheduler.run(() => stuck);
    const waiting = server.call(first);
    await pass(5, server.browser);
    first.tab.fire('hide');
    const calls = Array.from({ length: 8 }, () => server.call(second));
    await pass(500, server.browser);
    expect(await settled(calls)).toEqual(Array(8).fill('fulfilled'));
    first.tab.fire('restored');
    // Its own four are still under way: a fifth would be one too many.
    await pass(500, server.browser);
    expect(server.sent).toBe(8);
    void waiting;
  });

  test('where locks are denied, four go at once all the same', async () => {
    const server = new Limited();
    const from = server.tab();
    const platform = from.tab.platform();
    const denied = {
      request: () => Promise.reject(new DOMException('Denied', 'SecurityError')),
      query: () => Promise.reject(new DOMException('Denied', 'SecurityError')),
    };
    const scheduler = new RequestScheduler({ ...platform, locks: denied });
    const calls = Array.from({ length: 9 }, () => server.call({ tab: from.tab, scheduler }));
    await pass(500, server.browser);
    expect(await settled(calls)).toEqual(Array(9).fill('fulfilled'));
    expect(server.most).toBe(4);
  });
});
