import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { path } from '#http/path.ts';
import { isProblem, type ProblemKind } from '#http/problem.ts';
import { pass, useSimulatedTime } from '#http/testing/browser.ts';
import { createSession } from '#auth/session/session.ts';
import { kind, read, signedIn, SimulatedSetup, write } from '#auth/testing/world.ts';
import { httpRequest } from './httpRequest.ts';

beforeEach(useSimulatedTime);
afterEach(() => vi.useRealTimers());

async function warm() {
  const world = new SimulatedSetup();
  const tab = await signedIn(world);
  const client = tab.session.client();
  await world.run(client.call(read('warm')));
  return { world, tab, client };
}

const truncated = () => new Response('{"licenses": [', { headers: { 'Content-Type': 'application/json' } });

describe('a read', () => {
  test.each([500, 503, 'reset'] as const)(
    'is tried three times in total when it fails with %s',
    async (fault) => {
      const { world, client } = await warm();
      world.service.fail('GET /v1/read/a', fault, fault);
      await world.run(client.call(read('a')));
      world.service.fail('GET /v1/read/b', fault, fault, fault, fault);
      await world.failure(client.call(read('b')));
      expect(world.service.count('/v1/read/a')).toBe(3);
      expect(world.service.count('/v1/read/b')).toBe(3);
    },
  );

  test('times out after three attempts of 15 s when the service never responds', async () => {
    const { world, client } = await warm();
    world.service.fail('GET /v1/read/a', 'hang', 'hang', 'hang');
    const started = Date.now();
    expect(isProblem(await world.failure(client.call(read('a'))), 'timeout')).toBe(true);
    expect(Date.now() - started).toBeGreaterThanOrEqual(45_000);
    expect(Date.now() - started).toBeLessThan(47_000);
    expect(world.service.count('/v1/read/a')).toBe(3);
  });

  test('is tried twice in total when the response is truncated', async () => {
    const { world, client } = await warm();
    world.service.fail('GET /v1/read/a', truncated(), truncated(), truncated());
    expect(isProblem(await world.failure(client.call(read('a'))), 'unreadable')).toBe(true);
    expect(world.service.count('/v1/read/a')).toBe(2);
  });

  test.each<[number, ProblemKind]>([
    [400, 'badRequest'],
    [403, 'forbidden'],
    [404, 'notFound'],
    [412, 'conflict'],
  ])('is sent once and keeps the user signed in when it is refused with %i', async (status, expected) => {
    const { world, tab, client } = await warm();
    world.service.fail('GET /v1/read/a', status);
    expect(isProblem(await world.failure(client.call(read('a'))), expected)).toBe(true);
    expect(world.service.count('/v1/read/a')).toBe(1);
    expect(world.service.count('/auth/accesstoken')).toBe(1);
    expect(kind(tab)).toBe('active');
  });

  test('is sent once when a captive portal responds', async () => {
    const { world, client } = await warm();
    world.service.fail('GET /v1/read/a', 'html');
    expect(await world.failure(client.call(read('a')))).toMatchObject({ facts: { foreign: true } });
    expect(world.service.count('/v1/read/a')).toBe(1);
  });

  test('waits until the rate limit ends after a 429', async () => {
    const { world, client } = await warm();
    world.service.fail('GET /v1/read/a', world.limited(12));
    const started = Date.now();
    await world.run(client.call(read('a')));
    expect(Date.now() - started).toBeGreaterThanOrEqual(12_000);
    expect(world.service.count('/v1/read/a')).toBe(2);
  });

  test('gets a new token first when it waited longer than the token lifetime', async () => {
    const { world, client } = await warm();
    world.service.fail('GET /v1/read/a', world.limited(900));
    await world.run(client.call(read('a')));
    expect(world.service.log.filter(({ status }) => status === 401)).toHaveLength(0);
  });

  test('rejects with an AbortError when the caller aborts in the queue, in flight or between retries', async () => {
    const { world, client } = await warm();
    world.service.fail('GET /v1/read/wire', 'hang');
    world.service.fail('GET /v1/read/tries', 500, 500, 500);
    for (const name of ['now', 'wire', 'tries']) {
      const controller = new AbortController();
      const call = world.failure(client.call(read(name, controller.signal)));
      if (name !== 'now') await pass(name === 'wire' ? 100 : 30, world.browser);
      controller.abort();
      expect(await call).toMatchObject({ name: 'AbortError' });
    }
    expect(world.service.count('/v1/read/tries')).toBe(1);
    expect(world.service.count('/v1/read/now')).toBe(0);
  });

  test('does not cancel the token refresh for other calls when it is aborted', async () => {
    const world = new SimulatedSetup();
    const { session } = await signedIn(world);
    const controller = new AbortController();
    const aborted = world.failure(session.client().call(read('a', controller.signal)));
    const other = session.client().call(read('b'));
    await pass(5, world.browser);
    controller.abort();
    expect(await aborted).toMatchObject({ name: 'AbortError' });
    await world.run(other);
    expect(world.service.count('/v1/read/a')).toBe(0);
    expect(world.service.count('/auth/accesstoken')).toBe(1);
  });
});

describe('a write', () => {
  test.each([500, 'reset', 'hang', 'html', 400, 404, 'lost'] as const)(
    'is sent once when it fails with %s',
    async (fault) => {
      const { world, client } = await warm();
      world.service.fail('POST /v1/write/claim', fault, fault);
      await world.failure(client.call(write('claim')));
      await pass(60_000, world.browser);
      expect(world.service.count('/v1/write/claim')).toBe(1);
    },
  );

  test('times out after 30 s', async () => {
    const { world, client } = await warm();
    world.service.fail('POST /v1/write/claim', 'hang');
    const started = Date.now();
    expect(isProblem(await world.failure(client.call(write('claim'))), 'timeout')).toBe(true);
    expect(Date.now() - started).toBeGreaterThanOrEqual(30_000);
    expect(Date.now() - started).toBeLessThan(30_200);
  });

  test('is sent exactly once more after a rate limit ends', async () => {
    const { world, client } = await warm();
    world.service.fail('POST /v1/write/claim', world.limited(8));
    const started = Date.now();
    await world.run(client.call(write('claim')));
    expect(Date.now() - started).toBeGreaterThanOrEqual(8000);
    world.service.fail('POST /v1/write/again', world.limited(8), world.limited(8));
    expect(isProblem(await world.failure(client.call(write('again'))), 'limited')).toBe(true);
    expect(world.service.count('/v1/write/again')).toBe(2);
  });

  test('is not sent when it is cancelled while it waits for a rate limit to end', async () => {
    const { world, client } = await warm();
    world.service.fail('POST /v1/write/claim', world.limited(8));
    const controller = new AbortController();
    const call = world.failure(client.call(write('claim', controller.signal)));
    await pass(1000, world.browser);
    controller.abort();
    expect(await call).toMatchObject({ name: 'AbortError' });
    await pass(20_000, world.browser);
    expect(world.service.count('/v1/write/claim')).toBe(1);
  });

  test('is not sent by the next session when its own ends during a rate limit', async () => {
    const { world, tab, client } = await warm();
    world.service.fail('POST /v1/write/claim', world.limited(8));
    const call = world.failure(client.call(write('claim')));
    await pass(1000, world.browser);
    void tab.session.signOut();
    expect(isProblem(await call, 'ended')).toBe(true);
    await pass(9000, world.browser);
    await world.run(tab.session.signIn('bea', 'x', { keep: true }));
    await pass(20_000, world.browser);
    expect(world.service.count('/v1/write/claim')).toBe(1);
  });

  test('is not aborted in flight by its caller', async () => {
    const { world, client } = await warm();
    world.service.latencyMs = () => 300;
    const controller = new AbortController();
    const call = client.call(write('claim', controller.signal));
    await pass(100, world.browser);
    controller.abort();
    expect(await world.run(call)).toMatchObject({ status: 200 });
  });

  test('is replayed once after a 401, which the service returns before processing', async () => {
    const { world, client } = await warm();
    world.service.expire();
    await world.run(client.call(write('claim')));
    expect(world.service.count('/v1/write/claim')).toBe(2);
  });

  test('is not sent later when it failed without a network', async () => {
    const { world, tab, client } = await warm();
    world.service.down = true;
    world.browser.online = false;
    expect(isProblem(await world.failure(client.call(write('claim'))), 'offline')).toBe(true);
    world.service.down = false;
    world.browser.online = true;
    tab.tab.fire('online');
    await pass(60_000, world.browser);
    expect(world.service.count('/v1/write/claim')).toBe(1);
  });

  test('fails immediately during a ban instead of being sent minutes later', async () => {
    const { world, client } = await warm();
    const limits = Array.from({ length: 4 }, () => world.limited(1));
    world.service.fail('GET /v1/read/a', ...limits.slice(0, 3));
    await world.failure(client.call(read('a')));
    world.service.fail('GET /v1/read/b', ...limits.slice(3));
    void client.call(read('b')).catch(() => undefined);
    await pass(2000, world.browser);
    expect(await world.failure(client.call(write('claim')))).toMatchObject({ kind: 'limited' });
    expect(world.service.count('/v1/write/claim')).toBe(0);
  });
});

test('sends a call that needs no sign-in once, without a token', async () => {
  const world = new SimulatedSetup();
  const { session } = world.open();
  const request = { ...write('mail'), path: path('/v1/auth/forgot-password'), query: { language: 'nl' } };
  world.service.fail('POST /v1/auth/forgot-password', world.limited(60));
  expect(await world.failure(session.callWithoutToken(request))).toMatchObject({
    kind: 'limited',
    facts: { retryAfterS: 60 },
  });
  expect(world.service.log[0]).toMatchObject({ bearer: undefined });
  // The limit applies only to mails, so signing in is not paused.
  await world.run(session.signIn('ann', 'x', { keep: true }));
});

test.each([
  ['', '/v1/read/a%20b'],
  ['https://api.test', 'https://api.test/v1/read/a%20b'],
  ['https://api.test/base/', 'https://api.test/base/v1/read/a%20b'],
])('with the base URL %j, sends a call to %j', (base, url) => {
  expect(httpRequest(base, read('a b')).url).toBe(url);
});

test('encodes each parameter, repeats arrays and omits undefined and empty values', () => {
  const request = { ...read('a'), query: { q: '&admin=1#', id: ['1', '2'], none: undefined, empty: [] } };
  expect(httpRequest('', request).url).toBe('/v1/read/a?q=%26admin%3D1%23&id=1&id=2');
  expect(httpRequest('', read('a'), 't').headers).toEqual({ Authorization: 'Bearer t' });
});

test('client() throws when there is no session', () => {
  const world = new SimulatedSetup();
  const platform = world.browser.openTab().platform();
  const session = createSession({ authUrl: '', apiUrl: '', platform });
  expect(() => session.client()).toThrow(expect.objectContaining({ kind: 'ended' }));
});
