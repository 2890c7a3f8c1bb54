import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { signedIn, SimulatedSetup, write } from '#auth/testing/world.ts';
import { isProblem } from '#http/problem.ts';
import { pass, useSimulatedTime } from '#http/testing/browser.ts';
import { createSessionApi } from './sessionApi.ts';

beforeEach(useSimulatedTime);
afterEach(() => vi.useRealTimers());

test('#38 a write that completes after its session reaches neither its own cache nor that of the next session', async () => {
  const world = new SimulatedSetup();
  const { session } = await signedIn(world, 'ann');
  const first = createSessionApi(session.client());
  const late = first.queryClient
    .getMutationCache()
    .build(first.queryClient, {
      mutationFn: () => first.client.call(write('a')),
      onSuccess: () => first.queryClient.setQueryData(['of ann'], 'hers'),
    })
    .execute(undefined)
    .catch((error: unknown) => error);
  await pass(10, world.browser);
  void session.signOut();
  await world.run(session.signIn('bob', 'x', { keep: true }));
  const second = createSessionApi(session.client());
  expect(isProblem(await world.run(late), 'ended')).toBe(true);
  expect(second.queryClient).not.toBe(first.queryClient);
  expect(second.client.sid).not.toBe(first.client.sid);
  expect(first.queryClient.getQueryData(['of ann'])).toBeUndefined();
  expect(second.queryClient.getQueryCache().getAll()).toEqual([]);
});
