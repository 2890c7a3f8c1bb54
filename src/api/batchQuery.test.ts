import { QueryClient, queryOptions } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '#http/problem.ts';
import { BatchQuery } from './batchQuery.ts';

/** Creates a service whose responses the test triggers. */
function world(count: number, autoStart = true) {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 30_000 } } });
  const requested: number[] = [];
  const aborted: number[] = [];
  const pending = new Map<number, { answer: () => void; fail: (error: Error) => void }>();
  const queries = Array.from({ length: count }, (_, n) =>
    queryOptions({
      queryKey: ['thing', { n }],
      queryFn: ({ signal }) =>
        new Promise<number>((resolve, reject) => {
          requested.push(n);
          pending.set(n, { answer: () => resolve(n), fail: reject });
          signal.addEventListener('abort', () => aborted.push(n));
        }),
    }),
  );
  const batch = new BatchQuery(queryClient, queries, autoStart);
  const settle = () => vi.advanceTimersByTimeAsync(300);
  return {
    queryClient,
    batch,
    requested,
    aborted,
    settle,
    states: () => batch.progress().each.map(({ state }) => state),
    async answer(...indexes: number[]) {
      for (const n of indexes) pending.get(n)?.answer();
      await settle();
    },
    async fail(n: number, error: Error) {
      pending.get(n)?.fail(error);
      await settle();
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('BatchQuery', () => {
  it('reads all items in order, four in parallel', async () => {
    const { batch, requested, answer, states } = world(6);
    batch.subscribe(() => undefined);
    expect(requested).toEqual([0, 1, 2, 3]);
    await answer(1);
    expect(requested).toEqual([0, 1, 2, 3, 4]);
    expect(states()).toEqual(['unread', 'read', 'unread', 'unread', 'unread', 'unread']);
    await answer(0, 2, 3, 4);
    await answer(5);
    expect(states()).toEqual(Array.from({ length: 6 }, () => 'read'));
    expect(batch.progress().status).toBe('done');
  });

  it('aborts the reads in flight when stopped, and reads the missing items when restarted', async () => {
    const { batch, requested, aborted, answer, settle } = world(6);
    batch.subscribe(() => undefined);
    await answer(0);
    batch.stop();
    await settle();
    expect(batch.progress().status).toBe('stopped');
    expect(aborted).toEqual([1, 2, 3, 4]);
    requested.length = 0;
    batch.start();
    expect(requested).toEqual([1, 2, 3, 4]);
    await answer(1, 2, 3, 4);
    await answer(5);
    expect(requested).toEqual([1, 2, 3, 4, 5]);
    expect(batch.progress().status).toBe('done');
  });

  it('never has more than four reads in flight, however often it is stopped and restarted', async () => {
    const { batch, requested, aborted, settle } = world(20);
    batch.subscribe(() => undefined);
    for (let round = 0; round < 3; round += 1) {
      batch.stop();
      batch.start();
      expect(requested.length - aborted.length).toBe(4);
      await settle();
      expect(requested.length - aborted.length).toBe(4);
    }
  });

  it('stops when the last listener is removed', async () => {
    const { batch, requested, aborted, settle } = world(6);
    batch.subscribe(() => undefined)();
    await settle();
    expect(aborted).toEqual([0, 1, 2, 3]);
    expect(requested).toHaveLength(4);
  });

  it('reads wanted items alone, each once, without those no longer wanted before their turn', async () => {
    const { batch, requested, answer, states } = world(8, false);
    const unsubscribe = batch.subscribe(() => undefined);
    const cancels = [5, 6, 7, 0, 1, 2].map((index) => batch.want(index));
    expect(requested).toEqual([5, 6, 7, 0]);
    cancels.at(-1)?.();
    await answer(5, 6, 7, 0);
    await answer(1);
    batch.want(5);
    expect(requested).toEqual([5, 6, 7, 0, 1]);
    expect(states().filter((state) => state === 'read')).toHaveLength(5);
    expect(batch.progress().status).toBe('idle');
    batch.start();
    expect(requested.slice(5)).toEqual([2, 3, 4]);
    unsubscribe();
  });

  it('reads a failed item again only if told to', async () => {
    const { batch, requested, fail } = world(2, false);
    batch.subscribe(() => undefined);
    batch.want(1);
    await fail(1, new Problem('offline'));
    batch.want(1);
    expect(requested).toEqual([1]);
    batch.want(1, { retry: true });
    expect(requested).toEqual([1, 1]);
  });

  it('aborts wanted reads when the last listener is removed', async () => {
    const { batch, aborted, settle } = world(2, false);
    const unsubscribe = batch.subscribe(() => undefined);
    batch.want(0);
    unsubscribe();
    await settle();
    expect(aborted).toEqual([0]);
  });

  it('skips fresh cached items and reads invalidated ones', async () => {
    const { batch, requested, queryClient, answer } = world(3);
    queryClient.setQueryData(['thing', { n: 1 }], 1);
    const unsubscribe = batch.subscribe(() => undefined);
    await answer(0, 2);
    expect(requested).toEqual([0, 2]);
    unsubscribe();
    await queryClient.invalidateQueries({ queryKey: ['thing', { n: 2 }] });
    batch.subscribe(() => undefined);
    expect(requested).toEqual([0, 2, 2]);
    expect(batch.progress().each[2]).toMatchObject({ state: 'unread', data: 2 });
  });

  it('stores the error of a failed item, continues, and retries the item on the next start', async () => {
    const { batch, requested, answer, fail, states } = world(2);
    batch.subscribe(() => undefined);
    await fail(0, new Problem('server'));
    await answer(1);
    expect(states()).toEqual(['failed', 'read']);
    expect(batch.progress().status).toBe('done');
    batch.start();
    await answer(0);
    expect(requested).toEqual([0, 1, 0]);
    expect(states()).toEqual(['read', 'read']);
  });

  it('stops automatically without a network', async () => {
    const { batch, requested, fail } = world(9);
    batch.subscribe(() => undefined);
    await fail(0, new Problem('offline'));
    expect(batch.progress().status).toBe('stopped');
    expect(requested).toHaveLength(4);
  });

  it('waits for start() when autoStart is false', async () => {
    const { batch, requested, answer } = world(1, false);
    batch.subscribe(() => undefined);
    expect(requested).toEqual([]);
    expect(batch.progress().status).toBe('idle');
    batch.start({ again: true });
    await answer(0);
    batch.start({ again: true });
    expect(requested).toEqual([0, 0]);
    expect(batch.progress().each[0]).toMatchObject({ state: 'read', isWaiting: true });
  });
});
