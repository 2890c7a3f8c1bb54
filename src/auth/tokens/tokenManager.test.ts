import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isProblem } from '#http/problem.ts';
import { pass, useSimulatedTime } from '#http/testing/browser.ts';
import { kind, read, reason, signedIn, SimulatedSetup } from '#auth/testing/world.ts';

const MINUTE = 60_000;

beforeEach(useSimulatedTime);
afterEach(() => vi.useRealTimers());

describe('an access token', () => {
  test('is refreshed once when it expires in a burst of 20 calls, and each call is retried at most once', async () => {
    const world = new SimulatedSetup();
    const { session } = await signedIn(world);
    await world.run(session.client().call(read('first')));
    world.service.expire();
    const calls = Array.from({ length: 20 }, (_, index) => session.client().call(read(`r${index}`)));
    const answers = await world.run(Promise.all(calls));
    expect(answers).toHaveLength(20);
    expect(world.service.count('/auth/accesstoken')).toBe(2);
    for (let index = 0; index < 20; index += 1) {
      expect(world.service.count(`/v1/read/r${index}`)).toBeLessThanOrEqual(2);
    }
  });

  test('fails only the call when its replacement is refused too; the user stays signed in', async () => {
    const world = new SimulatedSetup();
    const tab = await signedIn(world);
    world.service.fail('GET /v1/read/a', 401, 401);
    const error = await world.failure(tab.session.client().call(read('a')));
    expect(error).toMatchObject({ kind: 'unauthorised', facts: { serverMessage: 'refused with 401' } });
    expect(world.service.count('/v1/read/a')).toBe(2);
    expect(kind(tab)).toBe('active');
  });

  test('is not refreshed for a minute after three calls that a refresh did not help', async () => {
    const world = new SimulatedSetup();
    const { session } = await signedIn(world);
    for (const name of ['a', 'b', 'c', 'd']) world.service.fail(`GET /v1/read/${name}`, 401, 401);
    for (const name of ['a', 'b', 'c']) await world.failure(session.client().call(read(name)));
    const tokens = world.service.count('/auth/accesstoken');
    await world.failure(session.client().call(read('d')));
    expect(world.service.count('/v1/read/d')).toBe(1);
    expect(world.service.count('/auth/accesstoken')).toBe(tokens);
    await pass(MINUTE, world.browser);
    world.service.expire();
    await world.run(session.client().call(read('e')));
    expect(world.service.count('/v1/read/e')).toBe(2);
  });

  test('is not sent again when the service issues the same token', async () => {
    const world = new SimulatedSetup();
    const { session } = await signedIn(world);
    const token = new Response('same', { headers: { 'Content-Type': 'text/plain' } });
    world.service.fail('GET /auth/accesstoken', token, token.clone());
    const error = await world.failure(session.client().call(read('a')));
    expect(error).toMatchObject({ kind: 'unauthorised' });
    expect(world.calls().slice(1)).toEqual([
      'GET /auth/accesstoken 200',
      'GET /v1/read/a 401',
      'GET /auth/accesstoken 200',
    ]);
  });

  test('is refreshed before the first call after a sleep of 11 minutes, without a 401', async () => {
    const world = new SimulatedSetup();
    const { tab, session } = await signedIn(world);
    await world.run(session.client().call(read('a')));
    tab.hidden = true;
    await pass(11 * MINUTE, world.browser);
    tab.asleepMs = 11 * MINUTE;
    tab.hidden = false;
    await world.run(session.client().call(read('b')));
    expect(world.calls().slice(-2)).toEqual(['GET /auth/accesstoken 200', 'GET /v1/read/b 200']);
  });

  test('is refreshed before its expiry in a visible tab, but not in a hidden tab', async () => {
    const world = new SimulatedSetup();
    const { tab, session } = await signedIn(world);
    await world.run(session.client().call(read('a')));
    await pass(9 * MINUTE, world.browser);
    expect(world.service.count('/auth/accesstoken')).toBe(2);
    tab.hidden = true;
    await pass(60 * MINUTE, world.browser);
    expect(world.service.count('/auth/accesstoken')).toBe(2);
    tab.show();
    await pass(100, world.browser);
    expect(world.service.count('/auth/accesstoken')).toBe(3);
  });

  test('causes no refresh when the clock is set back, and one when it jumps forward', async () => {
    const world = new SimulatedSetup();
    const { session } = await signedIn(world);
    await world.run(session.client().call(read('a')));
    world.browser.wallOffsetMs = -60 * MINUTE;
    await world.run(session.client().call(read('b')));
    expect(world.service.count('/auth/accesstoken')).toBe(1);
    world.browser.wallOffsetMs = 180 * MINUTE;
    await world.run(session.client().call(read('c')));
    await world.run(session.client().call(read('d')));
    expect(world.service.count('/auth/accesstoken')).toBe(2);
    expect(world.service.log.filter(({ status }) => status === 401)).toHaveLength(0);
  });
});

describe('the token service', () => {
  test.each([500, 503, 'reset'] as const)(
    'is called three times when it fails with %s; the user stays signed in',
    async (fault) => {
      const world = new SimulatedSetup();
      const tab = await signedIn(world);
      world.service.fail('GET /auth/accesstoken', fault, fault, fault);
      const call = world.failure(tab.session.client().call(read('a')));
      await pass(100, world.browser);
      expect(tab.session.connection.get()).toBe('reconnecting');
      expect(isProblem(await call, 'server', 'offline')).toBe(true);
      expect(world.service.count('/auth/accesstoken')).toBe(3);
      expect(world.service.count('/v1/read/a')).toBe(0);
      expect(kind(tab)).toBe('active');
      await world.run(tab.session.client().call(read('a')));
      expect(tab.session.connection.get()).toBe('online');
    },
  );

  test('times out after 25 s when it never responds; the user stays signed in', async () => {
    const world = new SimulatedSetup();
    const tab = await signedIn(world);
    world.service.fail('GET /auth/accesstoken', 'hang', 'hang', 'hang');
    const started = Date.now();
    const error = await world.failure(tab.session.client().call(read('a')));
    expect(isProblem(error, 'timeout')).toBe(true);
    expect(Date.now() - started).toBeLessThan(27_000);
    expect(kind(tab)).toBe('active');
  });

  test.each([403, 404, 429, 'html'] as const)(
    'does not end the session when it responds with %s',
    async (fault) => {
      const world = new SimulatedSetup();
      const tab = await signedIn(world);
      world.service.fail('GET /auth/accesstoken', fault === 429 ? world.limited(5) : fault);
      const call = tab.session.client().call(read('a'));
      if (fault === 429) await world.run(call);
      else await world.failure(call);
      expect(kind(tab)).toBe('active');
      expect(world.service.count('/auth/accesstoken')).toBe(fault === 429 ? 2 : 1);
    },
  );

  test('is not called again until its rate limit ends', async () => {
    const world = new SimulatedSetup();
    const { session } = await signedIn(world);
    world.service.fail('GET /auth/accesstoken', world.limited(60));
    const call = session.client().call(read('a'));
    await pass(59_000, world.browser);
    expect(world.calls().slice(1)).toEqual(['GET /auth/accesstoken 429']);
    expect(session.pause.get().reason).toBe('limited');
    await world.run(call);
  });

  test('does not end the session when a proxy responds with a 401 page', async () => {
    const world = new SimulatedSetup();
    const tab = await signedIn(world);
    const page = new Response('<html>Sign in', { status: 401, headers: { 'Content-Type': 'text/html' } });
    world.service.fail('GET /auth/accesstoken', page);
    const error = await world.failure(tab.session.client().call(read('a')));
    expect(error).toMatchObject({ kind: 'unreadable', facts: { foreign: true } });
    expect(world.service.count('/auth/accesstoken')).toBe(1);
    expect(kind(tab)).toBe('active');
  });

  test.each(['null', '{}', '', 'x'.repeat(1_000_000), '<html>'])(
    'provides no token, and no call is sent, when it responds with 200 and %.20j',
    async (body) => {
      const world = new SimulatedSetup();
      const tab = await signedIn(world);
      const answer = () => new Response(body, { headers: { 'Content-Type': 'text/plain' } });
      world.service.fail('GET /auth/accesstoken', answer(), answer(), answer());
      const error = await world.failure(tab.session.client().call(read('a')));
      expect(isProblem(error, 'unreadable')).toBe(true);
      expect(world.service.count('/auth/accesstoken')).toBeLessThanOrEqual(3);
      expect(world.service.count('/v1/read/a')).toBe(0);
      expect(kind(tab)).toBe('active');
    },
  );

  test('ends the session without a logout request when it rejects the refresh token', async () => {
    const world = new SimulatedSetup();
    const tab = await signedIn(world);
    world.service.revoke();
    const error = await world.failure(tab.session.client().call(read('a')));
    expect(isProblem(error, 'ended')).toBe(true);
    expect(reason(tab)).toBe('expired');
    expect(world.calls().slice(1)).toEqual(['GET /auth/accesstoken 401']);
    const again = world.reload(tab);
    await pass(100, world.browser);
    expect(kind(again)).toBe('anonymous');
  });
});
