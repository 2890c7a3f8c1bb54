import { beforeEach, afterEach, expect, test, vi } from 'vitest';
import { pass, useSimulatedTime } from '#net/testing/browser.ts';
import { read, World } from './testing/world.ts';

beforeEach(useSimulatedTime);
afterEach(() => vi.useRealTimers());

test('signs in, reads, signs out', async () => {
  const world = new World();
  const { session } = world.open();
  await pass(10, world.browser);
  expect(session.getState()).toEqual({ kind: 'anonymous' });
  const done = session.signIn('ann', 'x', { keep: false });
  await pass(100, world.browser);
  await done;
  expect(session.getState()).toMatchObject({ kind: 'active', user: 'ann', storage: 'disk' });
  const answer = session.client().call(read('a'));
  await pass(300, world.browser);
  expect((await answer).body).toEqual({ user: 'ann' });
  const out = session.signOut();
  await pass(300, world.browser);
  expect(await out).toEqual({ serverTold: true });
  console.log(world.service.log.map((s) => `${s.method} ${s.path} ${s.status} ${s.end! - s.at}`));
});
