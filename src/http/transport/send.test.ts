import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isProblem, Problem } from '#http/problem.ts';
import { useSimulatedTime } from '#http/testing/browser.ts';
import { caught, never, REQUEST, streamed, simulateSend } from '#http/testing/wire.ts';
import { LIMIT_MS } from './send.ts';

beforeEach(useSimulatedTime);
afterEach(() => vi.useRealTimers());

test('every request leaves credentials, caches, redirects and referrers alone', async () => {
  const { send, fetched } = simulateSend(async () => Response.json({}));
  await send({ headers: { Authorization: 'Bearer t' }, method: 'POST', body: { a: 'é' } });
  expect(fetched.mock.calls[0]?.[0]).toMatchObject({
    url: REQUEST.url,
    init: {
      method: 'POST',
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      body: '{"a":"é"}',
      headers: { Authorization: 'Bearer t', 'Content-Type': 'application/json' },
    },
  });
});

test('a read announces no content type', async () => {
  const { send, fetched } = simulateSend(async () => Response.json({}));
  await send();
  expect(fetched.mock.calls[0]?.[0].init.headers).not.toHaveProperty('Content-Type');
});

test.each(['a\r\nX-Evil: 1', 'a\nb', 'a\0b', 'a\u007F', 'ā'])(
  '#105 a header value like %j is never sent',
  async (value) => {
    const { send, fetched } = simulateSend(async () => Response.json({}));
    const error = await caught(send({ headers: { 'If-Unmodified-Since': value } }));
    expect(isProblem(error, 'badRequest')).toBe(true);
    expect(fetched).not.toHaveBeenCalled();
  },
);

test('no answer is offline', async () => {
  const { send } = simulateSend(async () => {
    throw new TypeError('Failed to fetch');
  });
  expect(await caught(send())).toMatchObject({ kind: 'offline', facts: { call: REQUEST.call } });
});

test('#70 an answer that breaks off is unreadable', async () => {
  const { send } = simulateSend(async () => streamed(['{"a":'], 'break'));
  expect(await caught(send())).toMatchObject({ kind: 'unreadable', facts: { status: 200 } });
});

test.each(['read', 'write', 'auth', 'login', 'logout'] as const)(
  'the limit of a %s ends a request without an answer',
  async (limit) => {
    const { send, fetched } = simulateSend(never);
    const promise = caught(send({ limitMs: LIMIT_MS[limit] }));
    await vi.advanceTimersByTimeAsync(LIMIT_MS[limit] - 1);
    expect(fetched.mock.calls[0]?.[0].init.signal?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await promise).toMatchObject({ kind: 'timeout' });
  },
);

test('#80 the limit covers the body', async () => {
  const cancelled = vi.fn();
  const { send } = simulateSend(async () => streamed(['{"a":'], 'stall', cancelled));
  const promise = caught(send());
  await vi.advanceTimersByTimeAsync(15_000);
  expect(await promise).toMatchObject({ kind: 'timeout', facts: { status: 200 } });
  expect(cancelled).toHaveBeenCalled();
});

test('no timer is left after an answer', async () => {
  const { send } = simulateSend(async () => Response.json({ a: 1 }));
  await send();
  expect(vi.getTimerCount()).toBe(0);
});

test('#79 a body over 25 MB is not read to its end', async () => {
  const cancelled = vi.fn();
  const piece = new Uint8Array(1_000_000).fill(32);
  const { send } = simulateSend(async () =>
    streamed(
      Array.from({ length: 30 }, () => piece),
      'stall',
      cancelled,
    ),
  );
  expect(await caught(send())).toMatchObject({ kind: 'unreadable', facts: { tooLarge: true } });
  expect(cancelled).toHaveBeenCalled();
});

test('#79 a body that announces more than 25 MB is not read at all', async () => {
  const { send } = simulateSend(
    async () =>
      new Response('{}', { headers: { 'Content-Length': '25000001', 'Content-Type': 'application/json' } }),
  );
  expect(await caught(send())).toMatchObject({ kind: 'unreadable', facts: { tooLarge: true } });
});

test('letters that are split between two pieces stay whole, and a byte order mark goes', async () => {
  const bytes = new TextEncoder().encode('\uFEFF{"name":"Müller 🙂"}');
  const { send } = simulateSend(async () =>
    streamed(
      Array.from(bytes, (byte) => Uint8Array.of(byte)),
      'end',
    ),
  );
  expect((await send()).body).toEqual({ name: 'Müller 🙂' });
});

test('a caller’s abort is an AbortError, before and during the request', async () => {
  const { send, fetched } = simulateSend(never);
  const before = await caught(send({ signal: AbortSignal.abort() }));
  expect(before).toMatchObject({ name: 'AbortError' });
  expect(fetched).not.toHaveBeenCalled();

  const controller = new AbortController();
  const during = caught(send({ signal: controller.signal }));
  controller.abort();
  expect(await during).toMatchObject({ name: 'AbortError' });
});

test('the end of a session is told as such', async () => {
  const controller = new AbortController();
  const { send } = simulateSend(async () => streamed([], 'stall'));
  const promise = caught(send({ signal: controller.signal }));
  await vi.advanceTimersByTimeAsync(1);
  controller.abort(new Problem('ended'));
  expect(isProblem(await promise, 'ended')).toBe(true);
});

test('#73 a redirect is not followed and not taken for a lost network', async () => {
  // Like the browser's opaque redirect: no status, no body.
  const { send } = simulateSend(async () => Response.error());
  expect(await caught(send())).toMatchObject({ kind: 'unreadable', facts: { foreign: true } });
});

test('a token comes as text, whatever its type', async () => {
  const { send } = simulateSend(
    async () => new Response('"abc"', { headers: { 'Content-Type': 'application/json' } }),
  );
  expect((await send({ accept: 'token' })).body).toBe('"abc"');
});

test('a token’s body over 64 kB is not read to its end', async () => {
  const { send } = simulateSend(async () => new Response('x'.repeat(1_000_000)));
  expect(await caught(send({ accept: 'token' }))).toMatchObject({ kind: 'unreadable' });
});
