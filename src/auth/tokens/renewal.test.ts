import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pass, useSimulatedTime } from '#http/testing/browser.ts';
import { kind, read, reason, signedIn, SimulatedSetup } from '#auth/testing/world.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

beforeEach(useSimulatedTime);
afterEach(() => vi.useRealTimers());

describe('renewing the refresh token', () => {
  /** A tab that signed in eight days ago. */
  async function afterEightDays() {
    const world = new SimulatedSetup();
    const tab = await signedIn(world);
    tab.tab.hidden = true;
    await pass(8 * DAY, world.browser);
    tab.tab.hidden = false;
    return { world, tab };
  }

  test('starts in the second half of its lifetime', async () => {
    const world = new SimulatedSetup();
    const tab = await signedIn(world);
    tab.tab.hidden = true;
    await pass(6 * DAY, world.browser);
    await world.run(tab.session.client().call(read('a')));
    expect(world.service.count('/auth/refreshtoken')).toBe(0);
  });

  test.each([false, true])('uses the new token from then on (rotating: %s)', async (rotates) => {
    const { world, tab } = await afterEightDays();
    world.service.rotates = rotates;
    await world.run(tab.session.client().call(read('a')));
    expect(world.service.count('/auth/refreshtoken')).toBe(1);
    world.service.expire();
    await world.run(tab.session.client().call(read('b')));
    expect(world.service.log.filter(({ path }) => path === '/auth/accesstoken').at(-1)).toMatchObject({
      status: 200,
      bearer: expect.stringMatching(/^rt\.ann\.[^1]/),
    });
    expect(world.service.count('/auth/refreshtoken')).toBe(1);
  });

  test('does not delay the call', async () => {
    const { world, tab } = await afterEightDays();
    world.service.fail('GET /auth/refreshtoken', 'hang');
    const started = Date.now();
    await world.run(tab.session.client().call(read('a')));
    expect(Date.now() - started).toBeLessThan(1000);
  });

  test('keeps the old token when the response is lost, and retries after an hour', async () => {
    const { world, tab } = await afterEightDays();
    world.service.fail('GET /auth/refreshtoken', 'lost');
    await world.run(tab.session.client().call(read('a')));
    world.service.expire();
    await world.run(tab.session.client().call(read('b')));
    await pass(30 * MINUTE, world.browser);
    world.service.expire();
    await world.run(tab.session.client().call(read('c')));
    expect(world.service.count('/auth/refreshtoken')).toBe(1);
    await pass(40 * MINUTE, world.browser);
    await world.run(tab.session.client().call(read('d')));
    expect(world.service.count('/auth/refreshtoken')).toBe(2);
    expect(kind(tab)).toBe('active');
  });

  test('ends the session at the next refresh, without a loop, when a rotating service’s response is lost', async () => {
    const { world, tab } = await afterEightDays();
    world.service.rotates = true;
    world.service.fail('GET /auth/refreshtoken', 'lost');
    await world.run(tab.session.client().call(read('a')));
    world.service.expire();
    await world.failure(tab.session.client().call(read('b')));
    expect(reason(tab)).toBe('expired');
    expect(world.service.count('/auth/refreshtoken')).toBe(1);
    expect(world.service.count('/auth/accesstoken', 401)).toBe(1);
  });

  test('falls back to the old token once when the new one is rejected', async () => {
    const { world, tab } = await afterEightDays();
    await world.run(tab.session.client().call(read('a')));
    await pass(100, world.browser);
    world.service.forget(world.service.newest());
    world.service.expire();
    await world.run(tab.session.client().call(read('b')));
    expect(world.calls().slice(-4)).toEqual([
      'GET /v1/read/b 401',
      'GET /auth/accesstoken 401',
      'GET /auth/accesstoken 200',
      'GET /v1/read/b 200',
    ]);
    world.service.expire();
    await world.run(tab.session.client().call(read('c')));
    expect(world.service.count('/auth/accesstoken', 401)).toBe(1);
  });

  test('ends the session when both tokens are rejected', async () => {
    const { world, tab } = await afterEightDays();
    await world.run(tab.session.client().call(read('a')));
    await pass(100, world.browser);
    world.service.revoke();
    world.service.expire();
    await world.failure(tab.session.client().call(read('b')));
    expect(reason(tab)).toBe('expired');
    expect(world.service.count('/auth/accesstoken', 401)).toBe(2);
  });
});
