import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withLock, withLockInTime } from './lock.ts';
import { pass, SimulatedBrowser, useSimulatedTime } from '#http/testing/browser.ts';

beforeEach(useSimulatedTime);
afterEach(() => vi.useRealTimers());

const TIMEOUT = { requeueMs: 10_000, totalMs: 40_000 };

function setUp() {
  const browser = new SimulatedBrowser(() => Promise.reject(new Error('not used')));
  const [first, second] = [browser.openTab(), browser.openTab()];
  return { browser, first, second, a: first.platform(), b: second.platform() };
}

const forever = () => new Promise<never>(() => {});

test('one tab at a time holds the lock, in the order of the requests', async () => {
  const { browser, a, b } = setUp();
  const order: string[] = [];
  const work = (name: string) => async () => {
    order.push(`${name} in`);
    await new Promise((resolve) => setTimeout(resolve, 10));
    order.push(`${name} out`);
  };
  const all = [
    withLock(a.locks, 'l', work('a')),
    withLock(b.locks, 'l', work('b')),
    withLock(a.locks, 'l', work('c')),
  ];
  await pass(100, browser);
  await Promise.all(all);
  expect(order).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
});

test('closing the tab that holds the lock grants it to the next one', async () => {
  const { browser, first, a, b } = setUp();
  void withLock(a.locks, 'l', forever);
  const next = withLock(b.locks, 'l', async () => 'in');
  await pass(20, browser);
  first.close();
  await pass(20, browser);
  expect(await next).toBe('in');
});

test('the wait ends with a TimeoutError after its limit', async () => {
  const { browser, a, b } = setUp();
  void withLock(a.locks, 'l', forever);
  const run = vi.fn(async () => 'in');
  const next = withLockInTime(b, 'l', run, TIMEOUT).catch((error: unknown) => error);
  await pass(39_000, browser);
  const over = vi.fn();
  void next.then(over);
  await pass(900, browser);
  expect(over).not.toHaveBeenCalled();
  await pass(200, browser);
  expect(await next).toMatchObject({ name: 'TimeoutError' });
  expect(run).not.toHaveBeenCalled();
});

test('the limit does not apply to what runs in the lock', async () => {
  const { browser, a } = setUp();
  const slow = withLockInTime(
    a,
    'l',
    () => new Promise((resolve) => setTimeout(resolve, 60_000, 'done')),
    TIMEOUT,
  );
  await pass(61_000, browser);
  expect(await slow).toBe('done');
});

test('an abort ends the wait with the reason of the signal', async () => {
  const { browser, a, b } = setUp();
  void withLock(a.locks, 'l', forever);
  const controller = new AbortController();
  const next = withLock(b.locks, 'l', async () => 'in', { signal: controller.signal }).catch(
    (error: unknown) => error,
  );
  await pass(10, browser);
  const reason = new Error('The session ended');
  controller.abort(reason);
  expect(await next).toBe(reason);
});

test('a failure inside is thrown and not retried', async () => {
  const { a } = setUp();
  const run = vi.fn(() => Promise.reject(new Error('No answer')));
  await expect(withLock(a.locks, 'l', run)).rejects.toThrow('No answer');
  expect(run).toHaveBeenCalledTimes(1);
});

test.each([
  ['there are no locks', null],
  [
    'locks are denied',
    { request: () => Promise.reject(new DOMException('Denied', 'SecurityError')), query: async () => ({}) },
  ],
])('where %s, the function runs at once', async (_, locks) => {
  expect(await withLock(locks, 'l', async () => 'in')).toBe('in');
});
