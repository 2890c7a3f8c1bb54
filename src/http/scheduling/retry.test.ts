import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RequestScheduler } from './requestScheduler.ts';
import { Problem, type ProblemKind } from '#http/problem.ts';
import { beforeNextTry, nextTryMs } from './retry.ts';
import { pass, SimulatedBrowser, useSimulatedTime } from '#http/testing/browser.ts';

beforeEach(useSimulatedTime);
afterEach(() => vi.useRealTimers());

test.each<[ProblemKind, number]>([
  ['offline', 3],
  ['server', 3],
  ['timeout', 3],
  ['limited', 3],
  ['unreadable', 2],
  ['badRequest', 1],
  ['unauthorised', 1],
  ['forbidden', 1],
  ['notFound', 1],
  ['conflict', 1],
  ['ended', 1],
])('tries %s %i times in all', (kind, times) => {
  let tries = 1;
  while (nextTryMs(new Problem(kind), tries, 0.5) !== null) tries += 1;
  expect(tries).toBe(times);
});

test.each([{ foreign: true }, { tooLarge: true }])('does not retry an answer that is %j', (facts) => {
  expect(nextTryMs(new Problem('unreadable', facts), 1, 0.5)).toBeNull();
});

test('#54 waits between 0 and 0.3 s before the first retry, and between 0 and 0.6 s before the second', () => {
  const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(random, (value) => {
      expect(nextTryMs(new Problem('server'), 1, value)).toBe(value * 300);
      expect(nextTryMs(new Problem('server'), 2, value)).toBe(value * 600);
    }),
  );
});

function setUp() {
  const browser = new SimulatedBrowser(() => Promise.reject(new Error('not used')));
  const tab = browser.openTab();
  const platform = tab.platform();
  return { browser, tab, platform, scheduler: new RequestScheduler(platform) };
}

test('the connection is reconnecting while retries are left, then offline, and online after any answer', async () => {
  const { browser, platform, scheduler } = setUp();
  const failure = new Problem('offline');
  const next = beforeNextTry(platform, scheduler, failure, 2);
  expect(scheduler.connection.state.get()).toBe('reconnecting');
  await pass(600, browser);
  await next;
  await expect(beforeNextTry(platform, scheduler, failure, 3)).rejects.toBe(failure);
  expect(scheduler.connection.state.get()).toBe('offline');
  await scheduler.watch(async () => 'ok');
  expect(scheduler.connection.state.get()).toBe('online');
});

test('a refusal counts as an answer', async () => {
  const { scheduler } = setUp();
  scheduler.connection.lost(true);
  await scheduler
    .watch(() => Promise.reject(new Problem('forbidden', { status: 403 })))
    .catch(() => undefined);
  expect(scheduler.connection.state.get()).toBe('online');
});

test('a captive portal’s page does not count as an answer of the service', async () => {
  const { scheduler } = setUp();
  scheduler.connection.lost(true);
  const page = new Problem('unreadable', { status: 200, foreign: true });
  await scheduler.watch(() => Promise.reject(page)).catch(() => undefined);
  expect(scheduler.connection.state.get()).toBe('offline');
});

test('is offline after the first failure when the device reports that it is offline', () => {
  const { browser, scheduler } = setUp();
  browser.online = false;
  scheduler.connection.lost(false);
  expect(scheduler.connection.state.get()).toBe('offline');
});

test('retries at once when the network comes back', async () => {
  const { browser, tab, platform, scheduler } = setUp();
  browser.random = () => 0.99;
  const resolved = vi.fn();
  void beforeNextTry(platform, scheduler, new Problem('offline'), 2).then(resolved);
  await pass(50, browser);
  expect(resolved).not.toHaveBeenCalled();
  tab.fire('online');
  await pass(1, browser);
  expect(resolved).toHaveBeenCalled();
});

test('is reconnecting within two seconds after the device reports that its network is back', async () => {
  const { browser, tab, scheduler } = setUp();
  scheduler.connection.lost(true);
  tab.fire('online');
  expect(scheduler.connection.state.get()).toBe('offline');
  await pass(2000, browser);
  expect(scheduler.connection.state.get()).toBe('reconnecting');
});

test('rethrows an error that is not a Problem', async () => {
  const { platform, scheduler } = setUp();
  const error = new RangeError('ours');
  await expect(beforeNextTry(platform, scheduler, error, 1)).rejects.toBe(error);
});
