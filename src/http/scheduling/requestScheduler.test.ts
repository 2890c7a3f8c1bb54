import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { RequestScheduler } from './requestScheduler.ts';
import { pass, useSimulatedTime } from '#http/testing/browser.ts';
import { RateLimitedServer } from '#http/testing/rateLimitedServer.ts';

beforeEach(useSimulatedTime);
afterEach(() => vi.useRealTimers());

const settled = (promises: Promise<unknown>[]) =>
  Promise.allSettled(promises).then((all) => all.map(({ status }) => status));

describe('slots', () => {
  test('three tabs have at most four requests in flight in all, and none starves', async () => {
    const server = new RateLimitedServer();
    const tabs = [server.tab(), server.tab(), server.tab()];
    const calls = tabs.flatMap((tab) => Array.from({ length: 15 }, () => server.call(tab)));
    await pass(1000, server.browser);
    expect(await settled(calls)).toEqual(Array(45).fill('fulfilled'));
    expect(server.maxInFlight).toBe(4);
  });

  test('without Web Locks each tab has four slots of its own', async () => {
    const server = new RateLimitedServer();
    server.browser.hasLocks = false;
    const tab = server.tab();
    const calls = Array.from({ length: 15 }, () => server.call(tab));
    await pass(1000, server.browser);
    expect(await settled(calls)).toEqual(Array(15).fill('fulfilled'));
    expect(server.maxInFlight).toBe(4);
  });

  test('a background tab has at most one request in flight', async () => {
    const server = new RateLimitedServer();
    const from = server.tab();
    from.tab.hidden = true;
    const calls = Array.from({ length: 5 }, () => server.call(from));
    await pass(500, server.browser);
    expect(await settled(calls)).toEqual(Array(5).fill('fulfilled'));
    expect(server.maxInFlight).toBe(1);
  });

  test('a tab that was never visible sends nothing until it becomes visible', async () => {
    const server = new RateLimitedServer();
    const from = server.tab({ hidden: true });
    const call = server.call(from);
    await pass(60_000, server.browser);
    expect(server.sent).toBe(0);
    from.tab.show();
    await pass(100, server.browser);
    expect(await call).toBe('ok');
  });

  test('a call that is aborted while queued is never sent', async () => {
    const server = new RateLimitedServer();
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

  test('a closed tab releases its slots', async () => {
    const server = new RateLimitedServer();
    const [first, second] = [server.tab(), server.tab()];
    for (let count = 0; count < 8; count += 1) void server.call(first);
    await pass(5, server.browser);
    first.tab.close();
    const calls = Array.from({ length: 8 }, () => server.call(second));
    await pass(500, server.browser);
    expect(await settled(calls)).toEqual(Array(8).fill('fulfilled'));
  });

  test('a page in the back-forward cache holds no slot and continues when it is restored', async () => {
    const server = new RateLimitedServer();
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
    // Its own four requests are still in flight, so a fifth must not be sent.
    await pass(500, server.browser);
    expect(server.sent).toBe(8);
    void waiting;
  });

  test('four requests run in parallel even when locks are denied', async () => {
    const server = new RateLimitedServer();
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
    expect(server.maxInFlight).toBe(4);
  });
});
