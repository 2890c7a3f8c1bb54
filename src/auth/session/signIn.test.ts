import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isProblem } from '#http/problem.ts';
import { pass, useSimulatedTime } from '#http/testing/browser.ts';
import { kind, read, signedIn, SimulatedSetup } from '#auth/testing/world.ts';

beforeEach(useSimulatedTime);
afterEach(() => vi.useRealTimers());

describe('signing in', () => {
  test('creates a session with the typed name and requests an access token only when needed', async () => {
    const world = new SimulatedSetup();
    const tab = await signedIn(world, 'ann');
    expect(tab.session.getState()).toMatchObject({
      kind: 'active',
      user: 'ann',
      keep: true,
      storage: 'disk',
    });
    expect(world.calls()).toEqual(['POST /auth/login 200']);
    expect(await world.run(tab.session.client().call(read('a')))).toMatchObject({ body: { user: 'ann' } });
    expect(world.calls()).toEqual([
      'POST /auth/login 200',
      'GET /auth/accesstoken 200',
      'GET /v1/read/a 200',
    ]);
  });

  test('sends one request when it is called twice at once', async () => {
    const world = new SimulatedSetup();
    const { session } = world.open();
    const both = [session.signIn('ann', 'x', { keep: true }), session.signIn('ann', 'x', { keep: true })];
    await world.run(Promise.all(both));
    expect(world.calls()).toEqual(['POST /auth/login 200']);
  });

  test.each([401, 400])(
    'sends one request and no refresh when the password is wrong (%i)',
    async (status) => {
      const world = new SimulatedSetup();
      const { session } = world.open();
      world.service.fail('POST /auth/login', status);
      const error = await world.failure(session.signIn('ann', 'wrong', { keep: true }));
      expect(isProblem(error, 'unauthorised', 'badRequest')).toBe(true);
      expect(world.calls()).toEqual([`POST /auth/login ${status}`]);
      expect(session.getState().kind).toBe('anonymous');
    },
  );

  test.each(['reset', 'hang', 'html', 500] as const)('is sent once when it fails with %s', async (fault) => {
    const world = new SimulatedSetup();
    const { session } = world.open();
    world.service.fail('POST /auth/login', fault);
    await world.failure(session.signIn('ann', 'x', { keep: true }));
    expect(world.service.log).toHaveLength(1);
  });

  test('sends nothing until a rate limit ends, even after a reload', async () => {
    const world = new SimulatedSetup();
    const tab = world.open();
    world.service.fail('POST /auth/login', world.limited(30));
    const first = await world.failure(tab.session.signIn('ann', 'x', { keep: true }));
    expect(first).toMatchObject({ kind: 'limited', facts: { retryAfterS: 30 } });
    const again = world.reload(tab);
    await pass(5000, world.browser);
    expect(again.session.pause.get().reason).toBe('limited');
    const second = await world.failure(again.session.signIn('ann', 'x', { keep: true }));
    expect(second).toMatchObject({ kind: 'limited' });
    expect(world.service.log).toHaveLength(1);
    await pass(30_000, world.browser);
    await world.run(again.session.signIn('ann', 'x', { keep: true }));
    expect(kind(again)).toBe('active');
  });

  test('with a refresh token, checks the token first and takes the user’s name from it', async () => {
    const world = new SimulatedSetup();
    const claims = Buffer.from(JSON.stringify({ sub: 'zoe' })).toString('base64url');
    const token = `e30.${claims}.c2ln`;
    world.service.know(token, 'zoe');
    const tab = world.open();
    await world.run(tab.session.signInWithToken(` ${token}\n`, { keep: false }));
    expect(tab.session.getState()).toMatchObject({ kind: 'active', user: 'zoe', keep: false });
    await world.run(tab.session.client().call(read('a')));
    expect(world.calls()).toEqual(['GET /auth/accesstoken 200', 'GET /v1/read/a 200']);
  });

  test('keeps the name of a person who signs in again with a token without a name, or spells the name differently', async () => {
    const world = new SimulatedSetup();
    const claims = Buffer.from(JSON.stringify({ sub: '17' })).toString('base64url');
    const token = `e30.${claims}.c2ln`;
    const { session } = world.open();
    const isAnn = () => expect(session.getState()).toMatchObject({ user: 'ann@example.com', subject: '17' });
    async function signIn(typed: string) {
      world.service.fail(
        'POST /auth/login',
        new Response(token, { headers: { 'Content-Type': 'text/plain' } }),
      );
      await world.run(session.signIn(typed, 'x', { keep: false }));
    }
    await signIn('ann@example.com');
    isAnn();
    await world.run(session.signOut());
    world.service.know(token, 'ann');
    await world.run(session.signInWithToken(token, { keep: false }));
    isAnn();
    await world.run(session.signOut());
    await signIn('Ann@Example.com');
    isAnn();
    await world.run(session.signOut());
    await world.run(session.signIn('bea', 'x', { keep: false }));
    expect(session.getState()).toMatchObject({ user: 'bea', subject: null });
  });

  test('with a rejected refresh token, stores nothing', async () => {
    const world = new SimulatedSetup();
    const tab = world.open();
    const error = await world.failure(tab.session.signInWithToken('e30.e30.c2ln', { keep: true }));
    expect(isProblem(error, 'unauthorised')).toBe(true);
    expect(kind(world.reload(tab))).toBe('booting');
    await pass(100, world.browser);
    expect(world.calls()).toEqual(['GET /auth/accesstoken 401']);
  });

  test('with a malformed token, sends nothing', async () => {
    const world = new SimulatedSetup();
    const { session } = world.open();
    const error = await world.failure(session.signInWithToken('not a token', { keep: true }));
    expect(isProblem(error, 'unreadable')).toBe(true);
    expect(world.service.log).toHaveLength(0);
  });
});
