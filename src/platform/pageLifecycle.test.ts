import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PageLifecycle } from './pageLifecycle.ts';
import type { PageEvent } from './platform.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  const listeners = new Map<PageEvent, Set<() => void>>();
  const page = new PageLifecycle({
    on(event, listener) {
      const those = listeners.get(event) ?? new Set();
      listeners.set(event, those.add(listener));
      return () => void those.delete(listener);
    },
  });
  const fire = (event: PageEvent) => listeners.get(event)?.forEach((listener) => listener());
  const staying = () => {
    const state = { isKnown: false };
    void page.staying().then(() => (state.isKnown = true));
    return state;
  };
  return { fire, staying };
}

const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

test('a page that is not being left stays', async () => {
  const { staying } = setUp();
  const state = staying();
  await settle();
  expect(state.isKnown).toBe(true);
});

test('a page that is being left stays if it is still there after 15 seconds', async () => {
  const { fire, staying } = setUp();
  fire('leaving');
  const state = staying();
  await settle(14_999);
  expect(state.isKnown).toBe(false);
  await settle(1);
  expect(state.isKnown).toBe(true);
});

test('a page that was left stays only when it returns, and at once', async () => {
  const { fire, staying } = setUp();
  fire('leaving');
  const state = staying();
  fire('hide');
  await settle(60_000);
  expect(state.isKnown).toBe(false);
  fire('restored');
  await settle();
  expect(state.isKnown).toBe(true);
  const later = staying();
  await settle();
  expect(later.isKnown).toBe(true);
});
