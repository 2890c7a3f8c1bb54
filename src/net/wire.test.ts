import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Platform } from './platform.ts';
import { createRowsReader } from './rowsReader.ts';
import { SimulatedBrowser, useSimulatedTime, type Network } from './testing/browser.ts';
import { isProblem, Problem } from './problem.ts';
import { LIMIT_MS, send, type WireRequest } from './wire.ts';

beforeEach(useSimulatedTime);
afterEach(() => vi.useRealTimers());

const REQUEST: WireRequest = {
  method: 'GET',
  url: 'https://api.test/v1/thing/1',
  call: 'GET /v1/thing/:id',
  accept: 'json',
  limitMs: LIMIT_MS.read,
};

function wire(network: Network, rowsWorker: Platform['rowsWorker'] = () => null) {
  const fetched = vi.fn(network);
  const browser = new SimulatedBrowser(fetched);
  browser.rowsWorker = rowsWorker;
  const platform = browser.openTab().platform();
  return {
    fetched,
    send: (request: Partial<WireRequest> = {}) => send(platform, { ...REQUEST, ...request }),
  };
}

const caught = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

const never: Network = ({ init }) =>
  new Promise((_, reject) => {
    init.signal?.addEventListener('abort', () => reject(init.signal?.reason));
  });

/** An answer whose body comes in the given pieces and then stays open, breaks off, or ends. */
function streamed(pieces: (string | Uint8Array)[], then: 'stall' | 'break' | 'end', cancelled = vi.fn()) {
  const body = new ReadableStream({
    start(controller) {
      for (const piece of pieces) {
        controller.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
      }
      if (then === 'break') controller.error(new TypeError('network error'));
      if (then === 'end') controller.close();
    },
    cancel: cancelled,
  });
  return new Response(body, { headers: { 'Content-Type': 'application/json' } });
}

test('every request leaves credentials, caches, redirects and referrers alone', async () => {
  const { send, fetched } = wire(async () => Response.json({}));
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
  const { send, fetched } = wire(async () => Response.json({}));
  await send();
  expect(fetched.mock.calls[0]?.[0].init.headers).not.toHaveProperty('Content-Type');
});

test.each(['a\r\nX-Evil: 1', 'a\nb', 'a\0b', 'a\u007F', 'ā'])(
  '#105 a header value like %j is never sent',
  async (value) => {
    const { send, fetched } = wire(async () => Response.json({}));
    const error = await caught(send({ headers: { 'If-Unmodified-Since': value } }));
    expect(isProblem(error, 'badRequest')).toBe(true);
    expect(fetched).not.toHaveBeenCalled();
  },
);

test('no answer is offline', async () => {
  const { send } = wire(async () => {
    throw new TypeError('Failed to fetch');
  });
  expect(await caught(send())).toMatchObject({ kind: 'offline', facts: { call: REQUEST.call } });
});

test('#70 an answer that breaks off is unreadable', async () => {
  const { send } = wire(async () => streamed(['{"a":'], 'break'));
  expect(await caught(send())).toMatchObject({ kind: 'unreadable', facts: { status: 200 } });
});

test.each(['read', 'write', 'auth', 'login', 'logout'] as const)(
  'the limit of a %s ends a request without an answer',
  async (limit) => {
    const { send, fetched } = wire(never);
    const promise = caught(send({ limitMs: LIMIT_MS[limit] }));
    await vi.advanceTimersByTimeAsync(LIMIT_MS[limit] - 1);
    expect(fetched.mock.calls[0]?.[0].init.signal?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await promise).toMatchObject({ kind: 'timeout' });
  },
);

test('#80 the limit covers the body', async () => {
  const cancelled = vi.fn();
  const { send } = wire(async () => streamed(['{"a":'], 'stall', cancelled));
  const promise = caught(send());
  await vi.advanceTimersByTimeAsync(15_000);
  expect(await promise).toMatchObject({ kind: 'timeout', facts: { status: 200 } });
  expect(cancelled).toHaveBeenCalled();
});

test('no timer is left after an answer', async () => {
  const { send } = wire(async () => Response.json({ a: 1 }));
  await send();
  expect(vi.getTimerCount()).toBe(0);
});

test('#79 a body over 25 MB is not read to its end', async () => {
  const cancelled = vi.fn();
  const piece = new Uint8Array(1_000_000).fill(32);
  const { send } = wire(async () =>
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
  const { send } = wire(
    async () =>
      new Response('{}', { headers: { 'Content-Length': '25000001', 'Content-Type': 'application/json' } }),
  );
  expect(await caught(send())).toMatchObject({ kind: 'unreadable', facts: { tooLarge: true } });
});

test('letters that are split between two pieces stay whole, and a byte order mark goes', async () => {
  const bytes = new TextEncoder().encode('\uFEFF{"name":"Müller 🙂"}');
  const { send } = wire(async () =>
    streamed(
      Array.from(bytes, (byte) => Uint8Array.of(byte)),
      'end',
    ),
  );
  expect((await send()).body).toEqual({ name: 'Müller 🙂' });
});

test('a caller’s abort is an AbortError, before and during the request', async () => {
  const { send, fetched } = wire(never);
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
  const { send } = wire(async () => streamed([], 'stall'));
  const promise = caught(send({ signal: controller.signal }));
  await vi.advanceTimersByTimeAsync(1);
  controller.abort(new Problem('ended'));
  expect(isProblem(await promise, 'ended')).toBe(true);
});

test('#73 a redirect is not followed and not taken for a lost network', async () => {
  // Like the browser's opaque redirect: no status, no body.
  const { send } = wire(async () => Response.error());
  expect(await caught(send())).toMatchObject({ kind: 'unreadable', facts: { foreign: true } });
});

test('a token comes as text, whatever its type', async () => {
  const { send } = wire(
    async () => new Response('"abc"', { headers: { 'Content-Type': 'application/json' } }),
  );
  expect((await send({ accept: 'token' })).body).toBe('"abc"');
});

test('a token’s body over 64 kB is not read to its end', async () => {
  const { send } = wire(async () => new Response('x'.repeat(1_000_000)));
  expect(await caught(send({ accept: 'token' }))).toMatchObject({ kind: 'unreadable' });
});

/** A worker as the browser makes one, on this thread; or one whose script cannot be had. */
function worker(how: 'works' | 'fails' = 'works') {
  const target = new EventTarget();
  const say = (event: Event) => void setImmediate(() => target.dispatchEvent(event));
  const read = createRowsReader((data) => say(new MessageEvent('message', { data: structuredClone(data) })));
  const terminate = vi.fn();
  say(
    how === 'works'
      ? new MessageEvent('message', { data: { kind: 'ready' } })
      : new Event('error', { cancelable: true }),
  );
  const postMessage: Worker['postMessage'] = (message) => void setImmediate(() => read(message));
  return Object.assign(target, { postMessage, terminate }) as Pick<
    Worker,
    'postMessage' | 'terminate' | 'addEventListener'
  >;
}

describe('a long list', () => {
  const LIST = { licenses: Array.from({ length: 30_000 }, (_, id) => ({ id, key: `KEY-ü-${id}` })), more: 1 };
  const PIECES = (text: string) => {
    const bytes = new TextEncoder().encode(text);
    return Array.from({ length: Math.ceil(bytes.length / 65_536) }, (_, at) =>
      bytes.slice(at * 65_536, (at + 1) * 65_536),
    );
  };
  const list = (text: string) => async () => streamed(PIECES(text), 'end');
  function taking() {
    const batches: unknown[][] = [];
    return {
      batches,
      rows: { field: 'licenses', begin: () => (rows: unknown[]) => void batches.push(rows) },
    };
  }

  test('comes in batches beside the page, and the rest as its body', async () => {
    const made = worker();
    const { send } = wire(list(JSON.stringify(LIST)), () => made);
    const { batches, rows } = taking();
    expect((await send({ rows })).body).toEqual({ licenses: [], more: 1 });
    expect(batches.flat()).toEqual(LIST.licenses);
    expect(Math.max(...batches.map(({ length }) => length))).toBeLessThanOrEqual(500);
    expect(made.terminate).toHaveBeenCalled();
  });

  test.each([
    ['there are no workers', () => null],
    ['the worker’s script cannot be had', () => worker('fails')],
  ])('is read in the page where %s', async (_, rowsWorker) => {
    const { send } = wire(list(JSON.stringify(LIST)), rowsWorker);
    const { batches, rows } = taking();
    expect((await send({ rows })).body).toEqual(LIST);
    expect(batches).toEqual([]);
  });

  test('a short one needs no worker', async () => {
    const made = vi.fn(() => worker());
    const { send } = wire(async () => Response.json({ licenses: [1, 2] }), made);
    expect((await send({ rows: taking().rows })).body).toEqual({ licenses: [1, 2] });
    expect(made).not.toHaveBeenCalled();
  });

  test('#70 one that is no JSON is unreadable, without a word of its body', async () => {
    const { send } = wire(list(`${JSON.stringify(LIST).slice(0, -2)}KEY!}`), () => worker());
    const error = await caught(send({ rows: taking().rows }));
    expect(error).toMatchObject({ kind: 'unreadable', facts: { status: 200 } });
    expect(JSON.stringify(error)).not.toContain('KEY');
  });

  test('an abort ends the worker', async () => {
    const made = worker();
    const { send } = wire(
      async () => streamed(PIECES(JSON.stringify(LIST)), 'stall'),
      () => made,
    );
    const { batches, rows } = taking();
    const stop = new AbortController();
    const promise = caught(send({ rows, signal: stop.signal }));
    await vi.waitFor(() => expect(batches.length).toBeGreaterThan(0));
    stop.abort();
    expect(await promise).toMatchObject({ name: 'AbortError' });
    expect(made.terminate).toHaveBeenCalled();
  });

  test('#79 may be 64 MB long', async () => {
    const piece = new Uint8Array(1_000_000).fill(32);
    const made = worker();
    const { send } = wire(
      async () =>
        streamed(
          Array.from({ length: 65 }, () => piece.slice()),
          'stall',
        ),
      () => made,
    );
    const error = await caught(send({ rows: taking().rows }));
    expect(error).toMatchObject({ kind: 'unreadable', facts: { tooLarge: true } });
    expect(made.terminate).toHaveBeenCalled();
  });

  test('#80 has a second more for every 100 kB that came, and no longer', async () => {
    const { send } = wire(async () => streamed([new Uint8Array(200_000).fill(32)], 'stall'));
    let ended = false;
    const promise = caught(send({ rows: taking().rows })).finally(() => {
      ended = true;
    });
    await vi.advanceTimersByTimeAsync(16_900);
    expect(ended).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(await promise).toMatchObject({ kind: 'timeout', facts: { status: 200 } });
  });
});
