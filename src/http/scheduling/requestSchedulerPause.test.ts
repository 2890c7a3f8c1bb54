import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { RequestScheduler } from './requestScheduler.ts';
import { Problem } from '#http/problem.ts';
import { pass, useSimulatedTime } from '#http/testing/browser.ts';
import { Limited } from '#http/testing/limited.ts';

beforeEach(useSimulatedTime);
afterEach(() => vi.useRealTimers());

const settled = (promises: Promise<unknown>[]) =>
  Promise.allSettled(promises).then((all) => all.map(({ status }) => status));

describe('pause', () => {
  test('45 calls in three tabs hit the limit four times at most, pause everywhere, and all succeed', async () => {
    const server = new Limited();
    server.limitedUntil = Date.now() + 12_000;
    const tabs = [server.tab(), server.tab(), server.tab()];
    const calls = tabs.flatMap((tab) => Array.from({ length: 15 }, () => server.insist(tab)));
    await pass(200, server.browser);
    expect(server.hits.length).toBeLessThanOrEqual(4);
    const shown = tabs.map(({ scheduler }) => scheduler.pause.state.get());
    for (const { pausedUntil, reason } of shown) {
      expect(reason).toBe('limited');
      expect(pausedUntil! - Date.now()).toBeGreaterThan(11_000);
      expect(pausedUntil! - Date.now()).toBeLessThan(12_300);
    }
    await pass(15_000, server.browser);
    expect(await settled(calls)).toEqual(Array(45).fill('fulfilled'));
    expect(server.hits.length).toBeLessThanOrEqual(4);
    expect(tabs[0]?.scheduler.pause.state.get()).toEqual({ pausedUntil: null, reason: null });
  });

  test('a reload and a new tab find the pause and send nothing', async () => {
    const server = new Limited();
    server.limitedUntil = Date.now() + 12_000;
    const first = server.tab();
    void server.insist(first);
    await pass(100, server.browser);
    const { sent } = server;
    first.tab.close();
    for (let reload = 0; reload < 5; reload += 1) {
      const again = server.tab();
      for (let count = 0; count < 5; count += 1) void server.insist(again);
      await pass(1000, server.browser);
      expect(again.scheduler.pause.state.get().reason).toBe('limited');
      again.tab.close();
    }
    expect(server.sent).toBe(sent);
  });

  test('the pause is shown in all tabs until the same moment', async () => {
    const server = new Limited();
    server.limitedUntil = Date.now() + 12_000;
    const [first, second] = [server.tab(), server.tab()];
    void server.insist(first);
    await pass(100, server.browser);
    const late = server.tab();
    const ends = [first, second, late].map(({ scheduler }) => scheduler.pause.state.get().pausedUntil ?? 0);
    expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(20);
  });

  test('after a pause one request goes first, and the others only when it is answered', async () => {
    const server = new Limited();
    server.retryAfterS = 2;
    server.limitedUntil = Date.now() + 3000;
    const tabs = [server.tab(), server.tab()];
    const calls = tabs.flatMap((tab) => Array.from({ length: 10 }, () => server.insist(tab)));
    await pass(2800, server.browser);
    expect(server.hits.length).toBeLessThanOrEqual(5);
    await pass(10_000, server.browser);
    expect(await settled(calls)).toEqual(Array(20).fill('fulfilled'));
  });

  test('three refusals after waiting stop everything for the length of a ban', async () => {
    const server = new Limited();
    server.retryAfterS = 1;
    server.limitedUntil = Number.POSITIVE_INFINITY;
    const tabs = [server.tab(), server.tab(), server.tab()];
    for (const tab of tabs) for (let count = 0; count < 10; count += 1) void server.insist(tab);
    await pass(60_000, server.browser);
    expect(server.hits.length).toBeLessThanOrEqual(7);
    const { pausedUntil, reason } = tabs[2]!.scheduler.pause.state.get();
    expect(reason).toBe('banned');
    expect(pausedUntil! - Date.now()).toBeGreaterThan(230_000);
    await pass(200_000, server.browser);
    expect(server.hits.length).toBeLessThanOrEqual(7);
  });

  test('refused connections after a pause are taken for a ban: one look a minute, from one tab', async () => {
    const server = new Limited();
    server.retryAfterS = 2;
    server.limitedUntil = Date.now() + 1000;
    const tabs = [server.tab(), server.tab(), server.tab()];
    for (const tab of tabs) for (let count = 0; count < 5; count += 1) void server.insist(tab);
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

  test('a device without network is not taken for banned', async () => {
    const server = new Limited();
    server.limitedUntil = Date.now() + 1000;
    server.retryAfterS = 1;
    const from = server.tab();
    await Promise.all([server.call(from).catch(() => undefined), pass(1500, server.browser)]);
    server.banned = new Problem('offline');
    server.browser.online = false;
    await Promise.all([server.call(from).catch(() => undefined), pass(500, server.browser)]);
    expect(from.scheduler.pause.state.get().reason).toBeNull();
  });

  test('without channels and storage a tab still pauses by itself', async () => {
    const server = new Limited();
    server.limitedUntil = Date.now() + 12_000;
    const { tab } = server.tab();
    const nothing = { get: () => null, set: () => {}, remove: () => {} };
    const scheduler = new RequestScheduler({ ...tab.platform(), openChannel: () => null, local: nothing });
    const call = server.insist({ tab, scheduler });
    await pass(11_000, server.browser);
    expect(server.sent).toBe(1);
    await pass(2000, server.browser);
    expect(await call).toBe('ok');
  });

  test('a clock that is set back does not stretch the pause, one that is set forward ends it', async () => {
    const server = new Limited();
    server.limitedUntil = Date.now() + 12_000;
    const from = server.tab();
    const call = server.insist(from);
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
  ])('a planted pause %j is none', async (record) => {
    const server = new Limited();
    server.browser.local.set('app.pause', record);
    const from = server.tab();
    expect(from.scheduler.pause.state.get().pausedUntil).toBeNull();
    const call = server.call(from);
    await pass(100, server.browser);
    expect(await call).toBe('ok');
  });
});
