import { QueryClient, queryOptions } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '#http/problem.ts';
import { BatchQuery } from './batchQuery.ts';

/** A service whose answers come when the test says so. */
function world(count: number, startsItself = true) {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 30_000 } } });
  const asked: number[] = [];
  const aborted: number[] = [];
  const open = new Map<number, { answer: () => void; fail: (error: Error) => void }>();
  const queries = Array.from({ length: count }, (_, n) =>
    queryOptions({
      queryKey: ['thing', { n }],
      queryFn: ({ signal }) =>
        new Promise<number>((resolve, reject) => {
          asked.push(n);
          open.set(n, { answer: () => resolve(n), fail: reject });
          signal.addEventListener('abort', () => aborted.push(n));
        }),
    }),
  );
  const readings = new BatchQuery(queryClient, queries, startsItself);
  const settle = () => vi.advanceTimersByTimeAsync(300);
  return {
    queryClient,
    readings,
    asked,
    aborted,
    settle,
    states: () => readings.progress().each.map(({ state }) => state),
    async answer(...which: number[]) {
      for (const n of which) open.get(n)?.answer();
      await settle();
    },
    async fail(n: number, error: Error) {
      open.get(n)?.fail(error);
      await settle();
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('many reads', () => {
  it('go four at a time, in their order, to the end', async () => {
    const { readings, asked, answer, states } = world(6);
    readings.subscribe(() => undefined);
    expect(asked).toEqual([0, 1, 2, 3]);
    await answer(1);
    expect(asked).toEqual([0, 1, 2, 3, 4]);
    expect(states()).toEqual(['unread', 'read', 'unread', 'unread', 'unread', 'unread']);
    await answer(0, 2, 3, 4);
    await answer(5);
    expect(states()).toEqual(Array.from({ length: 6 }, () => 'read'));
    expect(readings.progress().status).toBe('done');
  });

  it('stop, abort what is under way, and go on with what is missing', async () => {
    const { readings, asked, aborted, answer, settle } = world(6);
    readings.subscribe(() => undefined);
    await answer(0);
    readings.stop();
    await settle();
    expect(readings.progress().status).toBe('stopped');
    expect(aborted).toEqual([1, 2, 3, 4]);
    asked.length = 0;
    readings.start();
    expect(asked).toEqual([1, 2, 3, 4]);
    await answer(1, 2, 3, 4);
    await answer(5);
    expect(asked).toEqual([1, 2, 3, 4, 5]);
    expect(readings.progress().status).toBe('done');
  });

  it('never have more than four under way, however often they stop and go on', async () => {
    const { readings, asked, aborted, settle } = world(20);
    readings.subscribe(() => undefined);
    for (let round = 0; round < 3; round += 1) {
      readings.stop();
      readings.start();
      expect(asked.length - aborted.length).toBe(4);
      await settle();
      expect(asked.length - aborted.length).toBe(4);
    }
  });

  it('end with the last who listens', async () => {
    const { readings, asked, aborted, settle } = world(6);
    readings.subscribe(() => undefined)();
    await settle();
    expect(aborted).toEqual([0, 1, 2, 3]);
    expect(asked).toHaveLength(4);
  });

  it('do not ask for what is cached and fresh, and do for what a change has outdated', async () => {
    const { readings, asked, queryClient, answer } = world(3);
    queryClient.setQueryData(['thing', { n: 1 }], 1);
    const off = readings.subscribe(() => undefined);
    await answer(0, 2);
    expect(asked).toEqual([0, 2]);
    off();
    await queryClient.invalidateQueries({ queryKey: ['thing', { n: 2 }] });
    readings.subscribe(() => undefined);
    expect(asked).toEqual([0, 2, 2]);
    expect(readings.progress().each[2]).toMatchObject({ state: 'unread', data: 2 });
  });

  it('keep a failure with its read and go on, and read it with the next start', async () => {
    const { readings, asked, answer, fail, states } = world(2);
    readings.subscribe(() => undefined);
    await fail(0, new Problem('server'));
    await answer(1);
    expect(states()).toEqual(['failed', 'read']);
    expect(readings.progress().status).toBe('done');
    readings.start();
    await answer(0);
    expect(asked).toEqual([0, 1, 0]);
    expect(states()).toEqual(['read', 'read']);
  });

  it('stop by themselves without a network', async () => {
    const { readings, asked, fail } = world(9);
    readings.subscribe(() => undefined);
    await fail(0, new Problem('offline'));
    expect(readings.progress().status).toBe('stopped');
    expect(asked).toHaveLength(4);
  });

  it('wait to be started where they are many', async () => {
    const { readings, asked, answer } = world(1, false);
    readings.subscribe(() => undefined);
    expect(asked).toEqual([]);
    expect(readings.progress().status).toBe('idle');
    readings.start({ again: true });
    await answer(0);
    readings.start({ again: true });
    expect(asked).toEqual([0, 0]);
    expect(readings.progress().each[0]).toMatchObject({ state: 'read', isWaiting: true });
  });
});
