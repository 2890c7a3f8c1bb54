import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isProblem } from '#http/problem.ts';
import { pass, useSimulatedTime } from '#http/testing/browser.ts';
import { kind, read, readAll, reason, signedIn, tabsOf, SimulatedSetup, write } from '#auth/testing/world.ts';

const MINUTE = 60_000;

beforeEach(useSimulatedTime);
afterEach(() => vi.useRealTimers());

describe('the end of a session', () => {
  test('by sign-out reaches every tab within a second, aborts reads and stops all requests', async () => {
    const world = new SimulatedSetup();
    const [first, second] = await tabsOf(world, 2);
    world.service.fail('GET /v1/read/slow', 'hang');
    const slow = world.failure(second!.session.client().call(read('slow')));
    await pass(300, world.browser);
    const signingOut = first!.session.signOut();
    expect(kind(first!)).toBe('ended');
    expect(isProblem(await slow, 'ended')).toBe(true);
    expect(await world.run(signingOut)).toEqual({ serverTold: true });
    expect(reason(second!)).toBe('logout');
    expect(first!.session.getState()).toMatchObject({ serverTold: true });
    await pass(MINUTE, world.browser);
    expect(world.calls().at(-1)).toBe('POST /auth/logout 204');
    expect(world.service.count('/auth/logout')).toBe(1);
    expect(await world.record()).toBeUndefined();
    expect(() => second!.session.client()).toThrow();
  });

  test('by sign-out calls the service once after a double click and in two tabs at once', async () => {
    const world = new SimulatedSetup();
    const [first, second] = await tabsOf(world, 2);
    const all = [first!.session.signOut(), first!.session.signOut(), second!.session.signOut()];
    await world.run(Promise.all(all));
    expect(world.service.count('/auth/logout')).toBe(1);
    expect([reason(first!), reason(second!)]).toEqual(['logout', 'logout']);
  });

  test.each(['reset', 'hang', 500, 'html'] as const)(
    'reports serverTold: false when the logout request fails (%s)',
    async (fault) => {
      const world = new SimulatedSetup();
      const tab = await signedIn(world);
      world.service.fail('POST /auth/logout', fault);
      const signingOut = tab.session.signOut();
      expect(tab.session.getState()).toEqual({ kind: 'ended', reason: 'logout', serverTold: null });
      const started = Date.now();
      expect(await world.run(signingOut)).toEqual({ serverTold: false });
      expect(Date.now() - started).toBeLessThan(5200);
      expect(tab.session.getState()).toMatchObject({ serverTold: false });
      expect(world.service.count('/auth/logout')).toBe(1);
      expect(await world.record()).toBeUndefined();
    },
  );

  test('reports serverTold: true when the service already revoked the token (401)', async () => {
    const world = new SimulatedSetup();
    const tab = await signedIn(world);
    world.service.revoke();
    expect(await world.run(tab.session.signOut())).toEqual({ serverTold: true });
  });

  test('leaves a write in flight, does not replay it and hides its result from the next session', async () => {
    const world = new SimulatedSetup();
    const [first, second] = await tabsOf(world, 2);
    await world.run(second!.session.client().call(read('warm')));
    world.service.latencyMs = () => 500;
    world.service.fail('POST /v1/write/claim', 401);
    const claim = world.failure(second!.session.client().call(write('claim')));
    await pass(100, world.browser);
    void first!.session.signOut();
    expect(isProblem(await claim, 'ended')).toBe(true);
    const sent = world.service.log.filter(({ path }) => path === '/v1/write/claim');
    expect(sent.map(({ at, end }) => (end ?? 0) - at)).toEqual([500]);
  });

  test('hides the late success of a write from the next session', async () => {
    const world = new SimulatedSetup();
    const tab = await signedIn(world);
    world.service.latencyMs = () => 500;
    const claim = world.failure(tab.session.client().call(write('claim')));
    await pass(700, world.browser);
    void tab.session.signOut();
    expect(isProblem(await claim, 'ended')).toBe(true);
    expect(world.calls()).toContain('POST /v1/write/claim 200');
  });

  test('prevents a queued write from being sent, whenever the sign-out happens', async () => {
    for (let moment = 0; moment < 40; moment += 1) {
      const world = new SimulatedSetup();
      const tab = await signedIn(world);
      await world.run(tab.session.client().call(read('warm')));
      const claim = tab.session
        .client()
        .call(write('claim'))
        .catch((error: unknown) => error);
      for (let tick = 0; tick < moment; tick += 1) await new Promise((resolve) => setImmediate(resolve));
      const before = world.service.count('/v1/write/claim');
      const signingOut = tab.session.signOut();
      expect(isProblem(await world.run(claim), 'ended')).toBe(true);
      await world.run(signingOut);
      expect(world.service.count('/v1/write/claim')).toBe(before);
    }
  });

  test('prevents another tab that is being restored from joining the session', async () => {
    const world = new SimulatedSetup();
    world.browser.hasLocks = false;
    const tab = await signedIn(world, 'ann', false);
    const joining = world.open();
    await pass(20, world.browser);
    expect(kind(joining)).toBe('restoring');
    await world.run(tab.session.signOut());
    await pass(100, world.browser);
    expect(kind(joining)).toBe('anonymous');
  });

  test('discards the response of a refresh in flight and stores nothing', async () => {
    const world = new SimulatedSetup();
    const tab = await signedIn(world);
    world.service.latencyMs = () => 1000;
    const call = world.failure(tab.session.client().call(read('a')));
    await pass(500, world.browser);
    void tab.session.signOut();
    expect(isProblem(await call, 'ended')).toBe(true);
    await pass(5000, world.browser);
    expect(await world.record()).toBeUndefined();
    expect(world.service.count('/v1/read/a')).toBe(0);
  });

  test('by the service reaches every tab after one 401, without a logout request', async () => {
    const world = new SimulatedSetup();
    const tabs = await tabsOf(world, 3);
    await world.run(Promise.all(readAll(tabs, 1, 'a')));
    world.service.revoke();
    world.service.expire();
    await world.run(Promise.allSettled(readAll(tabs, 5, 'b')));
    expect(tabs.map(reason)).toEqual(Array(3).fill('expired'));
    expect(world.service.count('/auth/accesstoken', 401)).toBe(1);
    expect(world.service.count('/auth/logout')).toBe(0);
  });

  test('is followed by the next session in every open tab', async () => {
    const world = new SimulatedSetup();
    const [first, second] = await tabsOf(world, 2, false);
    await world.run(first!.session.signOut());
    await world.run(second!.session.signIn('bea', 'x', { keep: false }));
    await pass(200, world.browser);
    expect(first!.session.getState()).toMatchObject({ kind: 'active', user: 'bea' });
  });

  test('after another user signs in elsewhere: no request of the old session carries the new token', async () => {
    const world = new SimulatedSetup();
    const [first, second] = await tabsOf(world, 2);
    await world.run(Promise.all(readAll([first!, second!], 1, 'a')));
    const old = first!.session.client();
    const lateCall = world.failure(
      second!.session.signIn('bea', 'x', { keep: true }).then(() => old.call(read('z'))),
    );
    world.service.fail('GET /v1/read/late', 401);
    const late = world.failure(old.call(read('late')));
    await lateCall;
    await late;
    await pass(200, world.browser);
    expect(reason(first!)).toBe('switched');
    expect(second!.session.getState()).toMatchObject({ kind: 'active', user: 'bea' });
    const foreignRequests = world.service.log.filter(
      ({ tab, bearer }) => tab === first!.tab && bearer?.includes('bea'),
    );
    expect(foreignRequests).toEqual([]);
    await world.run(second!.session.client().call(read('b')));
  });

  test.each(['visible', 'restored'] as const)(
    'is detected by a frozen tab that missed the message when the page is %s',
    async (event) => {
      const world = new SimulatedSetup();
      const [first, second] = await tabsOf(world, 2);
      await world.run(Promise.all(readAll([first!, second!], 1, 'a')));
      second!.tab.channels.clear();
      await world.run(first!.session.signOut());
      expect(kind(second!)).toBe('active');
      second!.tab.fire(event);
      await pass(100, world.browser);
      expect(reason(second!)).toBe('gone');
    },
  );

  test('is detected by a frozen tab that missed the message before it sends a write', async () => {
    const world = new SimulatedSetup();
    const [first, second] = await tabsOf(world, 2);
    await world.run(Promise.all(readAll([first!, second!], 1, 'a')));
    second!.tab.channels.clear();
    await world.run(first!.session.signOut());
    const error = await world.failure(second!.session.client().call(write('claim')));
    expect(isProblem(error, 'ended')).toBe(true);
    expect(world.service.count('/v1/write/claim')).toBe(0);
  });

  test('has the reason gone, without a request, when the site’s data was cleared', async () => {
    const world = new SimulatedSetup();
    const tab = await signedIn(world);
    await new Promise((resolve) =>
      world.browser.disk.factory.deleteDatabase('app-auth').addEventListener('success', resolve),
    );
    const error = await world.failure(tab.session.client().call(read('a')));
    expect(isProblem(error, 'ended')).toBe(true);
    expect(reason(tab)).toBe('gone');
    expect(world.service.log).toHaveLength(1);
  });

  test('has the reason storage when the record is damaged', async () => {
    const world = new SimulatedSetup();
    const tab = await signedIn(world);
    await world.plant({ v: 1, rt: 7 });
    await world.failure(tab.session.client().call(read('a')));
    expect(reason(tab)).toBe('storage');
  });

  test('is not undone when the page is restored while the record still exists', async () => {
    const world = new SimulatedSetup();
    const tab = await signedIn(world);
    void tab.session.signOut();
    tab.tab.fire('restored');
    await pass(1000, world.browser);
    expect(reason(tab)).toBe('logout');
  });
});
