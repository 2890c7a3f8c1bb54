import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { RequestScheduler } from './requestScheduler.ts';
import { Problem } from '#http/problem.ts';
import { pass, useSimulatedTime } from '#http/testing/browser.ts';
import { RateLimitedServer } from '#http/testing/rateLimitedServer.ts';

beforeEach(useSimulatedTime);
afterEach(() => vi.useRealTimers());

const settled = (promises: Promise<unknown>[]) =>
  Promise.allSettled(promises).then((all) => all.map(({ status }) => status));

describe('pause', () => {
  test('45 calls in three tabs hit the limit at most four times, pause every tab, and all succeed', async () => {
    const server = new RateLimitedServer();
    server.limitedUntil = Date.now() + 12_000;
    const tabs = [server.tab(), server.tab(), server.tab()];
    const calls = tabs.flatMap((tab) => Array.from({ length: 15 }, () => server.callUntilAnswered(tab)));
    await pass(200, server.browser);
    expect(server.refusals.length).toBeLessThanOrEqual(4);
    const shown = tabs.map(({ scheduler }) => scheduler.pause.state.get());
    for (const { pausedUntil, reason } of shown) {
      expect(reason).toBe('limited');
      expect(pausedUntil! - Date.now()).toBeGreaterThan(11_000);
      expect(pausedUntil! - Date.now()).toBeLessThan(12_300);
    }
    await pass(15_000, server.browser);
    expect(await settled(calls)).toEqual(Array(45).fill('fulfilled'));
    expect(server.refusals.length).toBeLessThanOrEqual(4);
    expect(tabs[0]?.scheduler.pause.state.get()).toEqual({ pausedUntil: null, reason: null });
  });

  test('a reloaded tab and a new tab restore the pause and send nothing', async () => {
    const server = new RateLimitedServer();
    server.limitedUntil = Date.now() + 12_000;
    const first = server.tab();
    void server.callUntilAnswered(first);
    await pass(100, server.browser);
    const { sent } = server;
    first.tab.close();
    for (let reload = 0; reload < 5; reload += 1) {
      const again = server.tab();
      for (let count = 0; count < 5; count += 1) void server.callUntilAnswered(again);
      await pass(1000, server.browser);
      expect(again.scheduler.pause.state.get().reason).toBe('limited');
      again.tab.close();
    }
    expect(server.sent).toBe(sent);
  });

  test('the pause ends at the same moment in all tabs', async () => {
    const server = new RateLimitedServer();
    server.limitedUntil = Date.now() + 12_000;
    const [first, second] = [server.tab(), server.tab()];
    void server.callUntilAnswered(first);
    await pass(100, server.browser);
    const third = server.tab();
    const ends = [first, second, third].map(({ scheduler }) => scheduler.pause.state.get().pausedUntil ?? 0);
    expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(20);
  });

  test('after a pause one request is sent, and the others wait until it is answered', async () => {
    const server = new RateLimitedServer();
    server.retryAfterS = 2;
    server.limitedUntil = Date.now() + 3000;
    const tabs = [server.tab(), server.tab()];
    const calls = tabs.flatMap((tab) => Array.from({ length: 10 }, () => server.callUntilAnswered(tab)));
    await pass(2800, server.browser);
    expect(server.refusals.length).toBeLessThanOrEqual(5);
    await pass(10_000, server.browser);
    expect(await settled(calls)).toEqual(Array(20).fill('fulfilled'));
  });

  test('more than three refusals in a row pause all requests for the length of a ban', async () => {
    const server = new RateLimitedServer();
    server.retryAfterS = 1;
    server.limitedUntil = Number.POSITIVE_INFINITY;
    const tabs = [server.tab(), server.tab(), server.tab()];
    for (const tab of tabs) for (let count = 0; count < 10; count += 1) void server.callUntilAnswered(tab);
    await pass(60_000, server.browser);
    expect(server.refusals.length).toBeLessThanOrEqual(7);
    const { pausedUntil, reason } = tabs[2]!.scheduler.pause.state.get();
    expect(reason).toBe('banned');
    expect(pausedUntil! - Date.now()).toBeGreaterThan(230_000);
    await pass(200_000, server.browser);
    expect(server.refusals.length).toBeLessThanOrEqual(7);
  });

  test('refused connections after a pause count as a ban: one tab probes once a minute', async () => {
    const server = new RateLimitedServer();
    server.retryAfterS = 2;
    server.limitedUntil = Date.now() + 1000;
    const tabs = [server.tab(), server.tab(), server.tab()];
    for (const tab of tabs) for (let count = 0; count < 5; count += 1) void server.callUntilAnswered(tab);
    await pass(200, server.browser);
    server.banned = new Problem('offline');
    const { sent } = server;
    await pass(5 * 60_000, server.browser);
    expect(server.sent - sent).toBeLessThanOrEqual(5);
    expect(tabs.map(({ scheduler }) => scheduler.pause.state.get().reason)).toEqual(Array(3).fill('banned'));
    server.banned = null;
    await pass(70_000, server.browser);
    expect(tabs[0]?.scheduler.pause.state.get().reason).toBeNull();
  });

  test('a device without a network does not count as banned', async () => {
    const server = new RateLimitedServer();
    server.limitedUntil = Date.now() + 1000;
    server.retryAfterS = 1;
    const from = server.tab();
    await Promise.all([server.call(from).catch(() => undefined), pass(1500, server.browser)]);
    server.banned = new Problem('offline');
    server.browser.online = false;
    await Promise.all([server.call(from).catch(() => undefined), pass(500, server.browser)]);
    expect(from.scheduler.pause.state.get().reason).toBeNull();
  });

  test('a tab without channels and storage still pauses', async () => {
    const server = new RateLimitedServer();
    server.limitedUntil = Date.now() + 12_000;
    const { tab } = server.tab();
    const noStorage = { get: () => null, set: () => {}, remove: () => {} };
    const scheduler = new RequestScheduler({ ...tab.platform(), openChannel: () => null, local: noStorage });
    const call = server.callUntilAnswered({ tab, scheduler });
    await pass(11_000, server.browser);
    expect(server.sent).toBe(1);
    await pass(2000, server.browser);
    expect(await call).toBe('ok');
  });

  test('setting the clock back does not extend the pause', async () => {
    const server = new RateLimitedServer();
    server.limitedUntil = Date.now() + 12_000;
    const from = server.tab();
    const call = server.callUntilAnswered(from);
    await pass(1000, server.browser);
    server.browser.wallOffsetMs = -3_600_000;
    await pass(12_000, server.browser);
    expect(await call).toBe('ok');
  });

  test.each([
    'nonsense',
    '{}',
    'null',
    '{"at":"x","until":1,"reason":"limited","inARow":1}',
    JSON.stringify({ at: 0, until: 8e15, reason: 'limited', inARow: 1 }),
    JSON.stringify({ at: Date.UTC(2026, 2, 3, 13), until: 8e15, reason: 'limited', inARow: 1 }),
    JSON.stringify({ at: Date.UTC(2026, 2, 3, 12), until: 8e15, reason: 'limited', inARow: 1 }),
    JSON.stringify({
      at: Date.UTC(2026, 2, 3, 12),
      until: Date.UTC(2026, 2, 3, 12, 1),
      reason: 'x',
      inARow: 1,
    }),
  ])('ignores an invalid stored pause: %j', async (record) => {
    const server = new RateLimitedServer();
    server.browser.local.set('app.pause', record);
    const from = server.tab();
    expect(from.scheduler.pause.state.get().pausedUntil).toBeNull();
    const call = server.call(from);
    await pass(100, server.browser);
    expect(await call).toBe('ok');
  });
});
