import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CUSTOMERS } from '#server/sandbox/seed/known.ts';
import { ACCOUNTS } from '#server/sandbox/accounts.ts';
import { send, startTestHost } from '#server/testing/testHost.ts';
import { beforeService, json, latch } from '#server/testing/upstream.ts';
import { compressed, encodedHeaders, encodingFor } from './compression.ts';

const ROWS = JSON.stringify({ licenses: Array.from({ length: 200 }, (_, id) => ({ id, key: `KEY-${id}` })) });

describe('the encoding', () => {
  const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
  const choose = (
    acceptEncoding: string | undefined,
    headers: Record<string, string> = JSON_TYPE,
    { method = 'GET', status = 200 } = {},
  ) => encodingFor({ method, acceptEncoding }, status, (name) => headers[name]);

  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, BR;q=0.1', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['identity', null],
    ['deflate', null],
    ['', null],
    [undefined, null],
  ])('for a browser that accepts %j is %j', (accepted, encoding) => {
    expect(choose(accepted)).toBe(encoding);
  });

  it.each([
    ['is short', { ...JSON_TYPE, 'content-length': '1399' }],
    ['is encoded already', { ...JSON_TYPE, 'content-encoding': 'gzip' }],
    ['must not be transformed', { ...JSON_TYPE, 'cache-control': 'private, no-transform' }],
    ['is not text', { 'content-type': 'image/png' }],
    ['has no type', {}],
  ])('of a response that %s stays as it is', (_, headers) => {
    expect(choose('br', headers)).toBeNull();
  });

  it.each([
    ['HEAD', 200],
    ['GET', 206],
    ['GET', 304],
    ['GET', 500],
  ])('of a response to %s with status %s stays as it is', (method, status) => {
    expect(choose('br', JSON_TYPE, { method, status })).toBeNull();
  });

  it.each([
    [{}, { vary: 'Accept-Encoding' }],
    [{ vary: 'Origin' }, { vary: 'Origin, Accept-Encoding' }],
    [{ vary: 'accept-encoding' }, { vary: 'accept-encoding' }],
    [{ vary: '*' }, { vary: '*' }],
    [{ etag: '"a"' }, { vary: 'Accept-Encoding', etag: 'W/"a"' }],
    [{ etag: 'W/"a"' }, { vary: 'Accept-Encoding' }],
  ])('given %j adds %j', (headers: Record<string, string>, added) => {
    expect(encodedHeaders('br', (name) => headers[name])).toEqual({ 'content-encoding': 'br', ...added });
  });
});

describe('a response', () => {
  const request = new Request('http://host.test/', { headers: { 'Accept-Encoding': 'gzip' } });
  const headers = { 'Content-Type': 'application/json' };
  const streamed = (...chunks: (string | Error)[]) =>
    new ReadableStream({
      pull(controller) {
        const chunk = chunks.shift();
        if (chunk === undefined) controller.close();
        else if (chunk instanceof Error) controller.error(chunk);
        else controller.enqueue(new TextEncoder().encode(chunk));
      },
    });
  const encode = (...chunks: (string | Error)[]) =>
    compressed(request, new Response(streamed(...chunks), { headers }));

  it.each([['{}'], ['']])('of %j stays as it is', async (text) => {
    const response = await encode(text);
    expect(response.headers.has('content-encoding')).toBe(false);
    expect(await response.text()).toBe(text);
  });

  it('of many short chunks is encoded whole', async () => {
    const chunks = Array.from({ length: 500 }, (_, n) => `chunk ${n},`);
    const response = await encode(...chunks);
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(Buffer.from(await response.arrayBuffer())).toString()).toBe(chunks.join(''));
  });

  it.each([[[new Error('cut')]], [['{', new Error('cut')]], [[ROWS, new Error('cut')]]])(
    'that is cut off does not look complete',
    async (chunks) => {
      await expect(encode(...chunks).then((response) => response.arrayBuffer())).rejects.toThrow();
    },
  );

  it('that nobody reads any more ends its source', async () => {
    let isCancelled = false;
    const source = streamed(...Array.from({ length: 100_000 }, () => ROWS));
    const body = source.pipeThrough(new TransformStream({}, undefined, { highWaterMark: 0 }));
    const reader = body.getReader();
    const watched = new ReadableStream({
      pull: async (controller) => controller.enqueue((await reader.read()).value),
      cancel() {
        isCancelled = true;
      },
    });
    const response = await compressed(request, new Response(watched, { headers }));
    await response.body?.cancel();
    await expect.poll(() => isCancelled).toBe(true);
  });
});

describe('the embedded service', () => {
  async function licenses(acceptEncoding: string) {
    const { port } = await startTestHost();
    const { username, password } = ACCOUNTS.find(({ role }) => role === 'installer') ?? {};
    const login = { method: 'POST', headers: { 'Content-Type': 'application/json' } };
    const signedIn = await send(port, '/auth/login', {
      ...login,
      body: JSON.stringify({ username, password }),
    });
    const token = await send(port, '/auth/accesstoken', {
      headers: { Authorization: `Bearer ${signedIn.body.toString()}`, 'Accept-Encoding': 'br' },
    });
    const headers = { Authorization: `Bearer ${token.body.toString()}`, 'Accept-Encoding': acceptEncoding };
    const path = `/v1/license/customer/${CUSTOMERS.muller.uuid}`;
    return { token, list: await send(port, path, { headers }) };
  }

  it('compresses a list, but no short answer', async () => {
    const { list, token } = await licenses('gzip, br');
    expect(list.headers['content-encoding']).toBe('br');
    expect(list.headers.vary).toBe('Accept-Encoding');
    const plain = brotliDecompressSync(list.body);
    expect(JSON.parse(plain.toString())).toHaveProperty('licenses');
    expect(list.body.length).toBeLessThan(plain.length / 3);
    expect(token.headers['content-encoding']).toBeUndefined();
  });

  it('leaves a list as it is for a client that accepts no encoding', async () => {
    const { list } = await licenses('identity');
    expect(list.headers['content-encoding']).toBeUndefined();
    expect(json(list)).toHaveProperty('licenses');
  });
});

describe('a response of a remote service', () => {
  const get = (port: number, encoding: string) =>
    send(port, '/v1/license', { headers: { 'Accept-Encoding': encoding } });

  it('is compressed if the service did not', async () => {
    const { port } = await beforeService((_, outgoing) => {
      outgoing.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': ROWS.length });
      outgoing.end(ROWS);
    });
    const answer = await get(port, 'gzip');
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(answer.headers['content-length']).toBeUndefined();
    expect(gunzipSync(answer.body).toString()).toBe(ROWS);
  });

  it('that is compressed already is passed on', async () => {
    const body = brotliCompressSync(ROWS);
    const { port } = await beforeService((_, outgoing) => {
      outgoing.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'br' });
      outgoing.end(body);
    });
    expect((await get(port, 'br')).body.equals(body)).toBe(true);
  });

  it('is not held back: rows arrive while the service is still sending', async () => {
    const rest = latch<void>();
    const { port } = await beforeService((_, outgoing) => {
      outgoing.writeHead(200, { 'Content-Type': 'application/json' });
      outgoing.write(ROWS.slice(0, 1000));
      void rest.promise.then(() => outgoing.end(ROWS.slice(1000)));
    });
    const response = await fetch(`http://127.0.0.1:${port}/v1/license`, {
      headers: { 'Accept-Encoding': 'br' },
    });
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toBe(ROWS.slice(0, 1000));
    rest.resolve();
    let text = ROWS.slice(0, 1000);
    for (let part = await reader.read(); !part.done; part = await reader.read()) text += part.value;
    expect(text).toBe(ROWS);
  });

  it('that is cut off does not look complete', async () => {
    const { port } = await beforeService((_, outgoing) => {
      outgoing.writeHead(200, { 'Content-Type': 'application/json' });
      outgoing.write(ROWS.slice(0, 1000), () => outgoing.destroy());
    });
    await expect(get(port, 'br')).rejects.toThrow();
  });
});
