import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test('what comes after the first data waits for the data, however long that takes, and then for its delay', async () => {
  const { afterFirstData, markFirstDataShown } = await import('./firstData.ts');
  const run = vi.fn();
  afterFirstData(run, 1000);
  vi.advanceTimersByTime(60_000);
  expect(run).not.toHaveBeenCalled();
  markFirstDataShown();
  vi.advanceTimersByTime(999);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  markFirstDataShown();
  vi.advanceTimersByTime(5000);
  expect(run).toHaveBeenCalledOnce();
});

test('what is cancelled before or after the first data never runs', async () => {
  const { afterFirstData, markFirstDataShown } = await import('./firstData.ts');
  const run = vi.fn();
  afterFirstData(run, 1000)();
  const cancel = afterFirstData(run, 1000);
  markFirstDataShown();
  cancel();
  vi.advanceTimersByTime(5000);
  expect(run).not.toHaveBeenCalled();
});
