import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useDebounced } from './useDebounced.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('returns a value once it has not changed for the whole delay', () => {
  const { result, rerender } = renderHook(({ value }) => useDebounced(value, 100), {
    initialProps: { value: 'a' },
  });
  const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));
  rerender({ value: 'ab' });
  pass(99);
  rerender({ value: 'abc' });
  pass(99);
  expect(result.current).toBe('a');
  pass(1);
  expect(result.current).toBe('abc');
});
