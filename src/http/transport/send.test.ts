import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isProblem, Problem } from '#http/problem.ts';
import { useSimulatedTime } from '#http/testing/browser.ts';
import { caught, never, REQUEST, streamed, simulateSend } from '#http/testing/wire.ts';
import { LIMIT_MS } from './send.ts';

beforeEach(useSimulatedTime);
afterEach(() => vi.useRealTimers());

test('sends no credentials or referrer, and uses no cache and no redirect', async () => {
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

test('sends no Content-Type with a read', async () => {
  const { send, fetched } = simulateSend(async () => Response.json({}));
  await send();
  expect(fetched.mock.calls[0]?.[0].init.headers).not.toHaveProperty('Content-Type');
});

test.each(['a\r\nX-Evil: 1', 'a\nb', 'a\0b', 'a\u007F', 'ā'])(
  '#105 refuses to send the header value %j',
  async (value) => {
    const { send, fetched } = simulateSend(async () => Response.json({}));
    const error = await caught(send({ headers: { 'If-Unmodified-Since': value } }));
    expect(isProblem(error, 'badRequest')).toBe(true);
    expect(fetched).not.toHaveBeenCalled();
  },
);

test('is offline when there is no answer', async () => {
  const { send } = simulateSend(async () => {
    throw new TypeError('Failed to fetch');
  });
  expect(await caught(send())).toMatchObject({ kind: 'offline', facts: { call: REQUEST.call } });
});

test('#70 is unreadable when the answer breaks off', async () => {
  const { send } = simulateSend(async () => streamed(['{"a":'], 'break'));
  expect(await caught(send())).toMatchObject({ kind: 'unreadable', facts: { status: 200 } });
});

test.each(['read', 'write', 'auth', 'login', 'logout'] as const)(
  'the time limit of a %s ends a request without an answer',
  async (limit) => {
    const { send, fetched } = simulateSend(never);
    const promise = caught(send({ limitMs: LIMIT_MS[limit] }));
    await vi.advanceTimersByTimeAsync(LIMIT_MS[limit] - 1);
    expect(fetched.mock.calls[0]?.[0].init.signal?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await promise).toMatchObject({ kind: 'timeout' });
  },
);

test('#80 the time limit covers the body', async () => {
  const cancelled = vi.fn();
  const { send } = simulateSend(async () => streamed(['{"a":'], 'stall', cancelled));
  const promise = caught(send());
  await vi.advanceTimersByTimeAsync(15_000);
  expect(await promise).toMatchObject({ kind: 'timeout', facts: { status: 200 } });
  expect(cancelled).toHaveBeenCalled();
});

test('clears its timer after an answer', async () => {
  const { send } = simulateSend(async () => Response.json({ a: 1 }));
  await send();
  expect(vi.getTimerCount()).toBe(0);
});

test('#79 stops reading a body after 25 MB', async () => {
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

test('#79 does not read a body whose Content-Length is over 25 MB', async () => {
  const { send } = simulateSend(
    async () =>
      new Response('{}', { headers: { 'Content-Length': '25000001', 'Content-Type': 'application/json' } }),
  );
  expect(await caught(send())).toMatchObject({ kind: 'unreadable', facts: { tooLarge: true } });
});

test('decodes characters that are split between chunks, and removes a byte order mark', async () => {
  const bytes = new TextEncoder().encode('\uFEFF{"name":"Müller 🙂"}');
  const { send } = simulateSend(async () =>
    streamed(
      Array.from(bytes, (byte) => Uint8Array.of(byte)),
      'end',
    ),
  );
  expect((await send()).body).toEqual({ name: 'Müller 🙂' });
});

test('throws AbortError when the caller aborts before or during the request', async () => {
  const { send, fetched } = simulateSend(never);
  const before = await caught(send({ signal: AbortSignal.abort() }));
  expect(before).toMatchObject({ name: 'AbortError' });
  expect(fetched).not.toHaveBeenCalled();

  const controller = new AbortController();
  const during = caught(send({ signal: controller.signal }));
  controller.abort();
  expect(await during).toMatchObject({ name: 'AbortError' });
});

test('throws the signal’s reason when the session ends', async () => {
  const controller = new AbortController();
  const { send } = simulateSend(async () => streamed([], 'stall'));
  const promise = caught(send({ signal: controller.signal }));
  await vi.advanceTimersByTimeAsync(1);
  controller.abort(new Problem('ended'));
  expect(isProblem(await promise, 'ended')).toBe(true);
});

test('#73 does not follow a redirect, and does not report it as offline', async () => {
  // Like the browser's opaque redirect: no status, no body.
  const { send } = simulateSend(async () => Response.error());
  expect(await caught(send())).toMatchObject({ kind: 'unreadable', facts: { foreign: true } });
});

test('returns a token as text, whatever its content type', async () => {
  const { send } = simulateSend(
    async () => new Response('"abc"', { headers: { 'Content-Type': 'application/json' } }),
  );
  expect((await send({ accept: 'token' })).body).toBe('"abc"');
});

test('stops reading a token after 64 kB', async () => {
  const { send } = simulateSend(async () => new Response('x'.repeat(1_000_000)));
  expect(await caught(send({ accept: 'token' }))).toMatchObject({ kind: 'unreadable' });
});
