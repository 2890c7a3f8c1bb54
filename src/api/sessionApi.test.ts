import { onlineManager } from '@tanstack/react-query';
import { afterEach, expect, test } from 'vitest';
import { Problem } from '#http/problem.ts';
import { customersQuery } from './customers.ts';
import { createSessionApi } from './sessionApi.ts';

afterEach(() => onlineManager.setOnline(true));

test('#84 a read is sent even when the device reports no network, and fails instead of being paused', async () => {
  onlineManager.setOnline(false);
  const calls: string[] = [];
  const { client, queryClient } = createSessionApi({
    sid: 'sid',
    call: async ({ method }) => {
      calls.push(method);
      throw new Problem('offline');
    },
  });
  const query = customersQuery(client);
  await expect(queryClient.fetchQuery(query)).rejects.toMatchObject({ kind: 'offline' });
  expect(queryClient.getQueryState(query.queryKey)).toMatchObject({ status: 'error', fetchStatus: 'idle' });
  expect(calls).toEqual(['GET']);
});

test('#85 a write that failed offline is not sent when the network returns', async () => {
  onlineManager.setOnline(false);
  const { queryClient } = createSessionApi({
    sid: 'sid',
    call: () => Promise.reject(new Problem('offline')),
  });
  let sent = 0;
  const mutation = queryClient.getMutationCache().build(queryClient, {
    mutationFn: async () => {
      sent += 1;
      throw new Problem('offline');
    },
  });
  await expect(mutation.execute(undefined)).rejects.toMatchObject({ kind: 'offline' });
  onlineManager.setOnline(true);
  await queryClient.resumePausedMutations();
  expect(sent).toBe(1);
});

test('#38 a write that completes after its session changes only the cache of that session', async () => {
  const ann = createSessionApi({ sid: 'ann', call: () => Promise.reject(new Problem('ended')) });
  const query = customersQuery(ann.client);
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const mutation = ann.queryClient.getMutationCache().build(ann.queryClient, {
    mutationFn: () => answered,
    onSuccess: () => {
      ann.queryClient.setQueryData(query.queryKey, { rows: [{ id: 1, name: 'Of Ann' }], unreadable: [] });
    },
  });
  const late = mutation.execute(undefined);
  const bob = createSessionApi({ sid: 'bob', call: () => Promise.reject(new Problem('ended')) });
  answer();
  await late;
  expect(ann.queryClient.getQueryData(query.queryKey)?.rows).toHaveLength(1);
  expect(bob.queryClient.getQueryCache().getAll()).toEqual([]);
});
