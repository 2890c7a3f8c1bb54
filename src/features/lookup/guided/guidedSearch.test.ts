import { expect, test } from 'vitest';
import { Problem } from '#http/problem.ts';
import { createGuidedSearch } from './guidedSearch.ts';

const ids = (count: number) => Array.from({ length: count }, (_, n) => String(n));

/** Creates a service that responds on demand. */
function service(isComplete = () => false, cachedLists: readonly string[] = []) {
  const requested: string[] = [];
  const open = new Map<string, { resolve: () => void; reject: (error: unknown) => void }>();
  return {
    requested,
    deps: {
      isComplete,
      isRead: (id: string) => cachedLists.includes(id),
      read(id: string) {
        requested.push(id);
        return new Promise<void>((resolve, reject) => open.set(id, { resolve, reject }));
      },
    },
    async answer(id: string, error?: unknown) {
      const call = open.get(id);
      if (error === undefined) call?.resolve();
      else call?.reject(error);
      open.delete(id);
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

test('sends nothing before start, four requests in parallel, and none twice after a stop', async () => {
  const { requested, deps, answer } = service();
  const search = createGuidedSearch(ids(6), deps);
  expect(requested).toEqual([]);
  search.start();
  search.start();
  expect(requested).toEqual(['0', '1', '2', '3']);
  await answer('1');
  expect(requested).toHaveLength(5);
  search.stop();
  await answer('0');
  expect(search.get()).toMatchObject({ status: 'stopped', read: 2, total: 6 });
  expect(requested).toHaveLength(5);
  search.start();
  expect(requested).toHaveLength(6);
  for (const id of ['2', '3', '4', '5']) await answer(id);
  expect(search.get()).toEqual({ status: 'done', read: 6, total: 6, failed: [] });
  expect(requested.toSorted()).toEqual(ids(6));
});

test('does not request cached lists', () => {
  const { requested, deps } = service(undefined, ['0', '2']);
  const search = createGuidedSearch(ids(3), deps);
  expect(search.get()).toMatchObject({ status: 'waiting', read: 2 });
  search.start();
  expect(requested).toEqual(['1']);
  expect(createGuidedSearch(['0'], deps).get().status).toBe('done');
});

test('collects failed customers and requests them again on retry', async () => {
  const { requested, deps, answer } = service();
  const search = createGuidedSearch(ids(2), deps);
  search.start();
  await answer('0', new Problem('forbidden'));
  await answer('1');
  expect(search.get()).toMatchObject({ status: 'done', read: 1 });
  expect(search.get().failed.map(({ id }) => id)).toEqual(['0']);
  search.retry();
  expect(requested).toEqual(['0', '1', '0']);
  await answer('0');
  expect(search.get()).toEqual({ status: 'done', read: 2, total: 2, failed: [] });
});

test('halts after repeated failures and resumes with the others', async () => {
  const { requested, deps, answer } = service();
  const search = createGuidedSearch(ids(9), deps);
  search.start();
  for (const id of ['0', '1', '2', '3']) await answer(id, new Problem('offline'));
  expect(search.get().status).toBe('halted');
  const before = requested.length;
  for (const id of requested.slice(4)) await answer(id);
  expect(requested).toHaveLength(before);
  search.start();
  expect(search.get().status).toBe('running');
});

test('stops once everything is found', async () => {
  let enough = false;
  const { requested, deps, answer } = service(() => enough);
  const search = createGuidedSearch(ids(9), deps);
  search.start();
  enough = true;
  await answer('0');
  expect(search.get().status).toBe('stopped');
  expect(requested).toHaveLength(4);
});
