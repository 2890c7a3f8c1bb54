import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isProblem } from '#http/problem.ts';
import { pass, useSimulatedTime } from '#http/testing/browser.ts';
import { read, signedIn, SimulatedSetup } from '#auth/testing/world.ts';

beforeEach(useSimulatedTime);
afterEach(() => vi.useRealTimers());

async function setUp() {
  const world = new SimulatedSetup();
  const tab = await signedIn(world);
  return { world, tab, client: tab.session.client() };
}

test('a read sent early is sent once, and its answer is for the first equal call only', async () => {
  const { world, client } = await setUp();
  client.readEarly(read('a'));
  await world.run(client.call(read('b')));
  expect(world.service.count('/v1/read/a')).toBe(1);
  const { status } = await world.run(client.call(read('a')));
  expect(status).toBe(200);
  expect(world.service.count('/v1/read/a')).toBe(1);
  await world.run(client.call(read('a')));
  expect(world.service.count('/v1/read/a')).toBe(2);
});

test('a read with another query, method or body is a read of its own', async () => {
  const { world, client } = await setUp();
  client.readEarly({ ...read('a'), query: { page: '1' } });
  await world.run(client.call(read('a')));
  await world.run(client.call({ ...read('a'), query: { page: '2' } }));
  expect(world.service.count('/v1/read/a')).toBe(3);
});

test('its failure, after all retries, is the failure of the call that takes it over', async () => {
  const { world, client } = await setUp();
  world.service.fail('GET /v1/read/a', 503, 503, 503);
  client.readEarly(read('a'));
  const error = await world.failure(client.call(read('a')));
  expect(isProblem(error, 'server')).toBe(true);
  expect(world.service.count('/v1/read/a')).toBe(3);
});

test('an answer that nobody asked for within 30 s is not used', async () => {
  const { world, client } = await setUp();
  client.readEarly(read('a'));
  await world.run(client.call(read('b')));
  await pass(31_000, world.browser);
  await world.run(client.call(read('a')));
  expect(world.service.count('/v1/read/a')).toBe(2);
});

test('it is aborted with the call that took it over, and with the session', async () => {
  const { world, tab, client } = await setUp();
  world.service.fail('GET /v1/read/a', 'hang');
  client.readEarly(read('a'));
  const controller = new AbortController();
  const taken = client.call({ ...read('a'), signal: controller.signal });
  controller.abort();
  await expect(world.failure(taken)).resolves.toMatchObject({ name: 'AbortError' });

  world.service.fail('GET /v1/read/b', 'hang');
  client.readEarly(read('b'));
  const late = client.call(read('b'));
  void tab.session.signOut();
  expect(isProblem(await world.failure(late), 'ended')).toBe(true);
});
