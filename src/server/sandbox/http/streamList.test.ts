import { Hono } from 'hono';
import { expect, it } from 'vitest';
import type { Env, SandboxDeps } from '#server/sandbox/context.ts';
import { errorResponse, toHttpError } from './errors.ts';
import { createRateLimiter, LIMITS } from './rateLimiter.ts';
import { streamList } from './streamList.ts';

async function* batchesOf(texts: readonly (string | Error)[]) {
  for (const text of texts) {
    if (text instanceof Error) throw text;
    yield text;
  }
}

/** Returns a function that requests a list from an address, in an app that lets an address read two long lists at once. */
function listing(...texts: (string | Error)[]) {
  const deps = { limiter: createRateLimiter({ ...LIMITS, lists: 2 }, Date.now) } as SandboxDeps;
  const app = new Hono<Env>()
    .get('/', (c) => streamList(deps, c, 'items', batchesOf(texts)))
    .onError((error, c) => errorResponse(c, toHttpError(error)));
  return async (remoteAddress = '10.0.0.1', method = 'GET') =>
    app.request('/', { method }, { incoming: { socket: { remoteAddress } } });
}

it.each([
  [[], '{"items":[]}', true],
  [['', '1,2', ''], '{"items":[1,2]}', true],
  [['1', '2'], '{"items":[1,2]}', false],
  [['1', '', '2,3', '4', ''], '{"items":[1,2,3,4]}', false],
])('sends the batches %j as %s', async (batches, text, hasLength) => {
  const response = await listing(...batches)();
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(response.headers.get('content-length')).toBe(hasLength ? String(text.length) : null);
  expect(await response.text()).toBe(text);
});

it('rejects a failure before the response, and cuts the response off after it has started', async () => {
  expect((await listing('1', new Error('broken'))()).status).toBe(500);
  const cut = await listing('1', '2', '3', new Error('broken'))();
  await expect(cut.text()).rejects.toThrow(/was cut/);
});

it('lets an address read a bounded number of long lists at once', async () => {
  const list = listing('1', '2', '3');
  const [first, second] = [await list(), await list()];
  const refused = await list();
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '2']);
  expect((await list('10.0.0.2')).status).toBe(200);

  await first.text();
  const third = await list();
  expect(third.status).toBe(200);
  expect((await list()).status).toBe(429);
  await second.body?.cancel();
  await third.body?.cancel();
  for (let n = 0; n < 5; n++) expect(await (await list()).text()).toBe('{"items":[1,2,3]}');
});

it('ends the count of a list that fails, and does not count HEAD and short lists', async () => {
  const failing = listing('1', '2', new Error('broken'));
  for (let n = 0; n < 5; n++) await expect((await failing()).text()).rejects.toThrow();
  for (const list of [listing('1'), listing('1', '2')]) {
    for (let n = 0; n < 5; n++) expect((await list('10.0.0.1', 'HEAD')).status).toBe(200);
  }
});
