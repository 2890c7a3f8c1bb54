import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isProblem } from '#http/problem.ts';
import { pass, useSimulatedTime } from '#http/testing/browser.ts';
import { kind, read, readAll, signedIn, tabsOf, SimulatedSetup } from '#auth/testing/world.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

beforeEach(useSimulatedTime);
afterEach(() => vi.useRealTimers());

describe('one refresh for all tabs', () => {
  test('when four tabs with 20 calls each need a token at once, in 26 rounds', async () => {
    const world = new SimulatedSetup();
    const tabs = await tabsOf(world, 4);
    await world.run(Promise.all(readAll(tabs, 20, 'first')));
    expect(world.service.count('/auth/accesstoken')).toBe(1);
    for (let round = 0; round < 25; round += 1) {
      world.service.expire();
      await world.run(Promise.all(readAll(tabs, 3, `round${round}`)));
      expect(world.service.count('/auth/accesstoken')).toBe(round + 2);
    }
  });

  test('when a browser reopens ten tabs; hidden tabs send nothing until they are shown', async () => {
    const world = new SimulatedSetup();
    (await signedIn(world)).tab.close();
    const tabs = Array.from({ length: 10 }, (_, index) => world.open(undefined, { hidden: index > 0 }));
    await pass(200, world.browser);
    const calls = readAll(tabs, 2, 'boot');
    await pass(2000, world.browser);
    expect(world.service.count('/auth/accesstoken')).toBe(1);
    expect(world.service.log.filter(({ path }) => path.startsWith('/v1/')).map(({ tab }) => tab)).toEqual([
      tabs[0]?.tab,
      tabs[0]?.tab,
    ]);
    for (const { tab } of tabs) tab.show();
    await world.run(Promise.all(calls));
    expect(world.service.count('/auth/accesstoken')).toBe(1);
  });

  test('when a tab is closed while its calls are queued', async () => {
    const world = new SimulatedSetup();
    const [first, second] = await tabsOf(world, 2);
    void Promise.all(readAll([first!], 6, 'a'));
    first!.tab.close();
    await world.run(second!.session.client().call(read('b')));
    expect(world.service.log.filter(({ path }) => path.startsWith('/v1/')).map(({ path }) => path)).toEqual([
      '/v1/read/b',
    ]);
  });

  test.each(['closed', 'moved to the back-forward cache'])(
    'when the tab that holds the lock is %s',
    async (how) => {
      const world = new SimulatedSetup();
      const [first, second] = await tabsOf(world, 2);
      world.service.fail('GET /auth/accesstoken', 'hang');
      void first!.session
        .client()
        .call(read('a'))
        .catch(() => undefined);
      await pass(300, world.browser);
      const call = second!.session.client().call(read('b'));
      await pass(100, world.browser);
      const started = Date.now();
      if (how === 'closed') first!.tab.close();
      else first!.tab.fire('hide');
      await world.run(call);
      expect(Date.now() - started).toBeLessThan(300);
    },
  );

  test('restarts for a pending call when the page returns from the back-forward cache', async () => {
    const world = new SimulatedSetup();
    const { tab, session } = await signedIn(world);
    world.service.fail('GET /auth/accesstoken', 'hang');
    const call = session.client().call(read('a'));
    await pass(300, world.browser);
    tab.fire('hide');
    await pass(MINUTE, world.browser);
    expect(world.service.count('/auth/accesstoken')).toBe(1);
    tab.fire('restored');
    expect(await world.run(call)).toMatchObject({ status: 200 });
  });

  test('is taken over by a waiting tab when the refresh of the lock holder times out', async () => {
    const world = new SimulatedSetup();
    const [first, second] = await tabsOf(world, 2);
    world.service.fail('GET /auth/accesstoken', 'hang', 'hang', 'hang');
    const lost = world.failure(first!.session.client().call(read('a')));
    await pass(300, world.browser);
    const call = second!.session.client().call(read('b'));
    expect(isProblem(await lost, 'timeout')).toBe(true);
    expect(await world.run(call)).toMatchObject({ status: 200 });
  });

  test('becomes at most one refresh per tab without locks', async () => {
    const world = new SimulatedSetup();
    world.browser.hasLocks = false;
    const tabs = await tabsOf(world, 3);
    await world.run(Promise.all(readAll(tabs, 5, 'x')));
    expect(world.service.count('/auth/accesstoken')).toBeLessThanOrEqual(3);
  });

  test.each([true, false])(
    'includes one renewal per round when the service rotates, and never sends a revoked token (locks: %s)',
    async (locks) => {
      const world = new SimulatedSetup();
      world.browser.hasLocks = locks;
      world.service.rotates = true;
      let random = 0;
      world.browser.random = () => (random = (random + 0.37) % 1);
      const tabs = await tabsOf(world, 4);
      for (let round = 1; round <= 25; round += 1) {
        for (const { tab } of tabs) tab.hidden = true;
        await pass(8 * DAY, world.browser);
        for (const { tab } of tabs) tab.hidden = false;
        await world.run(Promise.all(readAll(tabs, 2, `round${round}`)));
        await pass(3000, world.browser);
        expect(world.service.count('/auth/refreshtoken')).toBe(round);
      }
      expect(tabs.map(kind)).toEqual(Array(4).fill('active'));
      if (locks) expect(world.service.count('/auth/accesstoken', 401)).toBe(0);
    },
  );
});

test('does not end the session when another tab renewed the refresh token meanwhile', async () => {
  const world = new SimulatedSetup();
  world.browser.hasLocks = false;
  world.service.rotates = true;
  const [first, second] = await tabsOf(world, 2);
  for (const { tab } of [first!, second!]) tab.hidden = true;
  await pass(8 * DAY, world.browser);
  for (const { tab } of [first!, second!]) tab.hidden = false;
  world.service.latencyMs = () => 3000;
  const slow = first!.session.client().call(read('a'));
  await pass(100, world.browser);
  world.service.latencyMs = () => 10;
  await world.run(second!.session.client().call(read('b')));
  await world.run(slow);
  expect(world.service.count('/auth/accesstoken', 401)).toBe(1);
  expect([kind(first!), kind(second!)]).toEqual(['active', 'active']);
});

test('a tab that opens during a sign-in does not remove its record as abandoned', async () => {
  for (let moment = 0; moment < 60; moment += 2) {
    const world = new SimulatedSetup();
    const tab = world.open();
    await pass(100, world.browser);
    world.browser.locks.grantMs = 20;
    const done = tab.session.signIn('ann', 'x', { keep: false });
    await pass(moment, world.browser);
    const second = world.open();
    await world.run(done);
    await pass(500, world.browser);
    expect([kind(tab), kind(second)]).toEqual(['active', 'active']);
    expect(await world.record()).toMatchObject({ user: 'ann' });
  }
});

test.each([
  { type: 'end' },
  { type: 'end', sid: 'f'.repeat(32), reason: 'logout' },
  { type: 'login', sid: 'f'.repeat(32) },
  { type: 'at', sid: 'f'.repeat(32), token: 'evil', ageMs: 0, lifetimeMs: 600_000 },
  'nonsense',
])('#95 ignores the forged message %j', async (message) => {
  const world = new SimulatedSetup();
  const tab = await signedIn(world);
  world.browser.openTab().platform().openChannel('app-auth')?.post(message);
  await pass(200, world.browser);
  expect(kind(tab)).toBe('active');
  await world.run(tab.session.client().call(read('a')));
  expect(world.service.log.some(({ bearer }) => bearer === 'evil')).toBe(false);
});
