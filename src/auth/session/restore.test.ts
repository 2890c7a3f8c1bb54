import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isProblem } from '#http/problem.ts';
import { pass, useSimulatedTime } from '#http/testing/browser.ts';
import { kind, read, signedIn, SimulatedSetup } from '#auth/testing/world.ts';

beforeEach(useSimulatedTime);
afterEach(() => vi.useRealTimers());

describe('start()', () => {
  test('restores a persistent session without a network, and calls then fail as offline', async () => {
    const world = new SimulatedSetup();
    (await signedIn(world)).tab.close();
    world.browser.online = false;
    world.service.down = true;
    const tab = world.open();
    await pass(100, world.browser);
    expect(kind(tab)).toBe('active');
    const error = await world.failure(tab.session.client().call(read('a')));
    expect(isProblem(error, 'offline')).toBe(true);
    expect(tab.session.connection.get()).toBe('offline');
    expect(kind(tab)).toBe('active');
    world.service.down = false;
    world.browser.online = true;
    await world.run(tab.session.client().call(read('a')));
    expect(tab.session.connection.get()).toBe('online');
    expect(world.service.count('/auth/logout')).toBe(0);
  });

  test('without "keep me signed in", restores the session after a reload but not after all tabs are closed', async () => {
    const world = new SimulatedSetup();
    const tab = await signedIn(world, 'ann', false);
    const again = world.reload(tab);
    await pass(100, world.browser);
    expect(kind(again)).toBe('active');
    again.tab.close();
    const later = world.open();
    await pass(100, world.browser);
    expect(kind(later)).toBe('anonymous');
    expect(world.calls()).toEqual(['POST /auth/login 200']);
    expect(await world.record()).toBeUndefined();
  });

  test.each([true, false])(
    'without "keep me signed in", joins the session of another open tab (locks: %s)',
    async (locks) => {
      const world = new SimulatedSetup();
      world.browser.hasLocks = locks;
      const tab = await signedIn(world, 'ann', false);
      const second = world.open();
      await pass(200, world.browser);
      expect(kind(second)).toBe('active');
      expect(kind(tab)).toBe('active');
    },
  );

  test.each([['a text'], [{ v: 1, sid: 'x', rt: 'evil' }], [{ v: 0 }]])(
    '#93 becomes anonymous and sends nothing when the stored record is %j',
    async (value) => {
      const world = new SimulatedSetup();
      (await signedIn(world)).tab.close();
      await world.plant(value);
      const tab = world.open();
      await pass(100, world.browser);
      expect(kind(tab)).toBe('anonymous');
      expect(world.service.log).toHaveLength(1);
      expect(await world.record()).toBeUndefined();
    },
  );

  test('keeps the session until a reload when the browser refuses storage', async () => {
    const world = new SimulatedSetup();
    world.browser.disk.refused = true;
    const tab = await signedIn(world);
    expect(tab.session.getState()).toMatchObject({ kind: 'active', storage: 'memory' });
    await world.run(tab.session.client().call(read('a')));
    const out = await world.run(tab.session.signOut());
    expect(out.serverTold).toBe(true);
    const again = world.reload(tab);
    await pass(100, world.browser);
    expect(kind(again)).toBe('anonymous');
  });
});
