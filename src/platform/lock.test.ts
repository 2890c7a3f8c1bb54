import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withLock } from './lock.ts';
import { pass, SimulatedBrowser, useSimulatedTime } from '#http/testing/browser.ts';

beforeEach(useSimulatedTime);
afterEach(() => vi.useRealTimers());

const PATIENCE = { askAgainMs: 10_000, budgetMs: 40_000 };

function setUp() {
  const browser = new SimulatedBrowser(() => Promise.reject(new Error('not used')));
  const [first, second] = [browser.openTab(), browser.openTab()];
  return { browser, first, second, a: first.platform(), b: second.platform() };
}

const forever = () => new Promise<never>(() => {});

test('one tab at a time, first come first served', async () => {
  const { browser, a, b } = setUp();
  const order: string[] = [];
  const work = (name: string) => async () => {
    order.push(`${name} in`);
    await new Promise((resolve) => setTimeout(resolve, 10));
    order.push(`${name} out`);
  };
  const all = [withLock(a, 'l', work('a')), withLock(b, 'l', work('b')), withLock(a, 'l', work('c'))];
  await pass(100, browser);
  await Promise.all(all);
  expect(order).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
});

test('a tab that is closed while it holds the lock lets the next one in', async () => {
  const { browser, first, a, b } = setUp();
  void withLock(a, 'l', forever);
  const next = withLock(b, 'l', async () => 'in');
  await pass(20, browser);
  first.close();
  await pass(20, browser);
  expect(await next).toBe('in');
});

test('patience ends after its budget', async () => {
  const { browser, a, b } = setUp();
  void withLock(a, 'l', forever);
  const run = vi.fn(async () => 'in');
  const next = withLock(b, 'l', run, undefined, PATIENCE).catch((error: unknown) => error);
  await pass(39_000, browser);
  const over = vi.fn();
  void next.then(over);
  await pass(900, browser);
  expect(over).not.toHaveBeenCalled();
  await pass(200, browser);
  expect(await next).toMatchObject({ name: 'TimeoutError' });
  expect(run).not.toHaveBeenCalled();
});

test('what runs in the lock may take longer than the patience of those who wait', async () => {
  const { browser, a } = setUp();
  const slow = withLock(
    a,
    'l',
    () => new Promise((resolve) => setTimeout(resolve, 60_000, 'done')),
    undefined,
    PATIENCE,
  );
  await pass(61_000, browser);
  expect(await slow).toBe('done');
});

test('an abort ends the waiting with its own reason', async () => {
  const { browser, a, b } = setUp();
  void withLock(a, 'l', forever);
  const controller = new AbortController();
  const next = withLock(b, 'l', async () => 'in', controller.signal).catch((error: unknown) => error);
  await pass(10, browser);
  const reason = new Error('The session ended');
  controller.abort(reason);
  expect(await next).toBe(reason);
});

test('a failure inside is not repeated', async () => {
  const { a } = setUp();
  const run = vi.fn(() => Promise.reject(new Error('No answer')));
  await expect(withLock(a, 'l', run)).rejects.toThrow('No answer');
  expect(run).toHaveBeenCalledTimes(1);
});

test.each([
  ['there are none', null],
  [
    'they are denied',
    { request: () => Promise.reject(new DOMException('Denied', 'SecurityError')), query: async () => ({}) },
  ],
])('where %s, it runs at once', async (_, locks) => {
  const { a } = setUp();
  expect(await withLock({ ...a, locks }, 'l', async () => 'in')).toBe('in');
});
