import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isProblem } from '#http/problem.ts';
import { pass, useSimulatedTime } from '#http/testing/browser.ts';
import { kind, read, readAll, signedIn, tabsOf, SimulatedSetup } from '#auth/testing/world.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

beforeEach(useSimulatedTime);
afterEach(() => vi.useRealTimers());

describe('one refresh for all tabs', () => {
  test('when four tabs with 20 calls each need one at once, 26 times over', async () => {
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

  test('when a browser opens ten tabs again; those in the back ask for nothing until they are looked at', async () => {
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

  test('when a tab is closed as its calls line up', async () => {
    const world = new SimulatedSetup();
    const [first, second] = await tabsOf(world, 2);
    void Promise.all(readAll([first!], 6, 'a'));
    first!.tab.close();
    await world.run(second!.session.client().call(read('b')));
    expect(world.service.log.filter(({ path }) => path.startsWith('/v1/')).map(({ path }) => path)).toEqual([
      '/v1/read/b',
    ]);
  });

  test.each(['closed', 'gone to the back-forward cache'])(
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

  test('and a call that waited in the back-forward cache goes on when the page is back', async () => {
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

  test('waiting tabs outlast a holder whose refresh is never answered', async () => {
    const world = new SimulatedSetup();
    const [first, second] = await tabsOf(world, 2);
    world.service.fail('GET /auth/accesstoken', 'hang', 'hang', 'hang');
    const lost = world.failure(first!.session.client().call(read('a')));
    await pass(300, world.browser);
    const call = second!.session.client().call(read('b'));
    expect(isProblem(await lost, 'timeout')).toBe(true);
    expect(await world.run(call)).toMatchObject({ status: 200 });
  });

  test('without locks each tab makes one of its own at most', async () => {
    const world = new SimulatedSetup();
    world.browser.hasLocks = false;
    const tabs = await tabsOf(world, 3);
    await world.run(Promise.all(readAll(tabs, 5, 'x')));
    expect(world.service.count('/auth/accesstoken')).toBeLessThanOrEqual(3);
  });

  test.each([true, false])(
    'and one renewal a round where the service rotates, and never a token that is no more (locks: %s)',
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

test('a refresh token that another tab renewed meanwhile is not taken for refused', async () => {
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

test('a tab that opens at any moment of a sign-in does not take its record for left behind', async () => {
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
])('#95 a forged message %j does nothing', async (message) => {
  const world = new SimulatedSetup();
  const tab = await signedIn(world);
  world.browser.openTab().platform().openChannel('app-auth')?.post(message);
  await pass(200, world.browser);
  expect(kind(tab)).toBe('active');
  await world.run(tab.session.client().call(read('a')));
  expect(world.service.log.some(({ bearer }) => bearer === 'evil')).toBe(false);
});
