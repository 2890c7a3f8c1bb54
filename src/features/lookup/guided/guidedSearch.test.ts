import { expect, test } from 'vitest';
import { Problem } from '#http/problem.ts';
import { createGuidedSearch } from './guidedSearch.ts';

const ids = (count: number) => Array.from({ length: count }, (_, n) => String(n));

/** A service that answers when the test says so. */
function service(isEnough = () => false, atHand: readonly string[] = []) {
  const asked: string[] = [];
  const open = new Map<string, { resolve: () => void; reject: (error: unknown) => void }>();
  return {
    asked,
    ways: {
      isEnough,
      isRead: (id: string) => atHand.includes(id),
      read(id: string) {
        asked.push(id);
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

test('asks for nothing unasked, four at a time, and nothing twice after a stop', async () => {
  const { asked, ways, answer } = service();
  const search = createGuidedSearch(ids(6), ways);
  expect(asked).toEqual([]);
  search.start();
  search.start();
  expect(asked).toEqual(['0', '1', '2', '3']);
  await answer('1');
  expect(asked).toHaveLength(5);
  search.stop();
  await answer('0');
  expect(search.get()).toMatchObject({ is: 'stopped', read: 2, total: 6 });
  expect(asked).toHaveLength(5);
  search.start();
  expect(asked).toHaveLength(6);
  for (const id of ['2', '3', '4', '5']) await answer(id);
  expect(search.get()).toEqual({ is: 'done', read: 6, total: 6, failed: [] });
  expect(asked.toSorted()).toEqual(ids(6));
});

test('what is at hand is not asked for', () => {
  const { asked, ways } = service(undefined, ['0', '2']);
  const search = createGuidedSearch(ids(3), ways);
  expect(search.get()).toMatchObject({ is: 'waiting', read: 2 });
  search.start();
  expect(asked).toEqual(['1']);
  expect(createGuidedSearch(['0'], ways).get().is).toBe('done');
});

test('a customer that fails is kept apart, and asked again when a person says so', async () => {
  const { asked, ways, answer } = service();
  const search = createGuidedSearch(ids(2), ways);
  search.start();
  await answer('0', new Problem('forbidden'));
  await answer('1');
  expect(search.get()).toMatchObject({ is: 'done', read: 1 });
  expect(search.get().failed.map(({ id }) => id)).toEqual(['0']);
  search.retry();
  expect(asked).toEqual(['0', '1', '0']);
  await answer('0');
  expect(search.get()).toEqual({ is: 'done', read: 2, total: 2, failed: [] });
});

test('it halts where nothing comes back any more, and goes on with the others', async () => {
  const { asked, ways, answer } = service();
  const search = createGuidedSearch(ids(9), ways);
  search.start();
  for (const id of ['0', '1', '2', '3']) await answer(id, new Problem('offline'));
  expect(search.get().is).toBe('halted');
  const before = asked.length;
  for (const id of asked.slice(4)) await answer(id);
  expect(asked).toHaveLength(before);
  search.start();
  expect(search.get().is).toBe('running');
});

test('it stops by itself once it has what it looks for', async () => {
  let enough = false;
  const { asked, ways, answer } = service(() => enough);
  const search = createGuidedSearch(ids(9), ways);
  search.start();
  enough = true;
  await answer('0');
  expect(search.get().is).toBe('stopped');
  expect(asked).toHaveLength(4);
});
