import { EventEmitter, once } from 'node:events';
import { createServer, request, type IncomingMessage, type RequestListener } from 'node:http';
import net, { type AddressInfo, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Host } from '#server/host.ts';
import { send, startTestHost } from '#server/testing/testHost.ts';

const json = ({ body }: { body: Buffer }): unknown => JSON.parse(body.toString());

function latch<T>() {
  const events = new EventEmitter();
  const promise = once(events, 'set').then(([value]): T => value);
  return { promise, resolve: (value: T) => void events.emit('set', value) };
}

async function listening(server: net.Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function hostBefore(url: string, env: Record<string, string> = {}): Promise<Host> {
  return startTestHost({ API_URL: `${url}/base`, AUTH_URL: `${url}/base`, ...env });
}

/** The host in front of a service that answers with `listener`; `seen` are the requests that reached it. */
async function beforeService(listener: RequestListener, env?: Record<string, string>) {
  const seen: IncomingMessage[] = [];
  const url = await listening(
    createServer((incoming, outgoing) => {
      seen.push(incoming);
      listener(incoming, outgoing);
    }),
  );
  return { seen, url, port: (await hostBefore(url, env)).port };
}

/** The host in front of a raw socket; `connections` counts those that sent a request. */
async function beforeSocket(behave: (socket: Socket) => void, env?: Record<string, string>) {
  const seen: string[] = [];
  const sockets = net.createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (bytes) => {
      seen.push(bytes.toString());
      behave(socket);
    });
  });
  return { seen, port: (await hostBefore(await listening(sockets), env)).port };
}

describe('a request', () => {
  it('goes to the service under its own path, with what is meant for it', async () => {
    const { seen, url, port } = await beforeService((incoming, outgoing) => {
      void text(incoming).then((body) => outgoing.end(body));
    });
    const answer = await send(port, '/v1/license/controller/a%2Fb%20c?x=%3D&x=2', {
      method: 'PUT',
      headers: {
        Authorization: 'Bearer token',
        'Content-Type': 'application/json',
        'If-Unmodified-Since': '2026-03-01T00:00:00.000Z',
        Connection: 'keep-alive, X-Hop',
        'X-Hop': 'dropped',
        TE: 'trailers',
        'Proxy-Authorization': 'dropped',
        Cookie: 'dropped=1',
        Origin: 'http://localhost:4173',
        'X-Forwarded-For': '1.2.3.4',
        'X-Forwarded-Host': 'dropped',
      },
      body: '{"a":1}',
    });
    expect(answer.body.toString()).toBe('{"a":1}');
    expect(seen).toHaveLength(1);
    const [{ method, headers, url: path } = seen[0]!] = seen;
    expect([method, path]).toEqual(['PUT', '/base/v1/license/controller/a%2Fb%20c?x=%3D&x=2']);
    expect(headers).toEqual({
      host: new URL(url).host,
      authorization: 'Bearer token',
      'content-type': 'application/json',
      'if-unmodified-since': '2026-03-01T00:00:00.000Z',
      'x-forwarded-for': '127.0.0.1',
      connection: 'close',
      'content-length': '7',
    });
  });

  it('names the client that a trusted proxy saw', async () => {
    const { seen, port } = await beforeService((_, outgoing) => outgoing.end(), { TRUST_PROXY: '1' });
    await send(port, '/auth/accesstoken', { headers: { 'X-Forwarded-For': '6.6.6.6, 10.0.0.7' } });
    expect(seen[0]?.url).toBe('/base/auth/accesstoken');
    expect(seen[0]?.headers['x-forwarded-for']).toBe('10.0.0.7');
  });

  it('streams while it arrives, framed even where its method rarely has a body', async () => {
    const first = latch<string>();
    const { port } = await beforeService((incoming, outgoing) => {
      incoming.once('data', (chunk: Buffer) => first.resolve(chunk.toString()));
      incoming.resume().once('end', () => outgoing.end(incoming.headers['transfer-encoding']));
    });
    const sent = request({ host: '127.0.0.1', port, path: '/v1/x', method: 'DELETE', agent: false });
    sent.setHeader('Transfer-Encoding', 'chunked');
    sent.write('begin');
    expect(await first.promise).toBe('begin');
    sent.end('end');
    const [answer] = await once(sent, 'response');
    expect(await text(answer)).toBe('chunked');
  });

  it('is refused when it is larger than 1 MB, whether it says so or not', async () => {
    const { seen, port } = await beforeService((incoming) => incoming.resume());
    const body = 'x'.repeat(1_000_001);
    const refused = {
      statusCode: 413,
      error: 'Payload Too Large',
      message: 'The request is larger than 1 MB',
    };
    expect(json(await send(port, '/v1/x', { method: 'POST', body }))).toEqual(refused);
    expect(seen).toHaveLength(0);
    const headers = { 'Transfer-Encoding': 'chunked' };
    expect(json(await send(port, '/v1/x', { method: 'POST', headers, body }))).toEqual(refused);
    expect(seen.every((incoming) => !incoming.complete)).toBe(true);
  });

  it('ends with the browser’s', async () => {
    const arrived = latch<void>();
    const ended = latch<void>();
    const { port } = await beforeService((incoming) => {
      incoming.once('close', ended.resolve);
      arrived.resolve();
    });
    const sent = request({ host: '127.0.0.1', port, path: '/v1/x', agent: false });
    sent.once('error', () => undefined).end();
    await arrived.promise;
    sent.destroy();
    await ended.promise;
  });
});

describe('an answer', () => {
  it('keeps its status, Date and Retry-After, and leaves out what is for one connection or the origin', async () => {
    const { port } = await beforeService((_, outgoing) => {
      outgoing.writeHead(429, {
        Date: 'Wed, 01 Apr 2026 10:00:00 GMT',
        'Retry-After': '12',
        'WWW-Authenticate': ['Bearer', 'Basic'],
        'X-Request-Id': 'abc',
        'Cache-Control': 'max-age=600',
        'X-Frame-Options': 'ALLOWALL',
        Connection: 'close, X-Hop',
        'X-Hop': 'dropped',
        'Set-Cookie': 'a=1',
        'Access-Control-Allow-Origin': '*',
        'Strict-Transport-Security': 'max-age=1',
      });
      outgoing.end('slow down');
    });
    const { status, headers, body } = await send(port, '/v1/company');
    expect([status, body.toString()]).toEqual([429, 'slow down']);
    expect(headers).toMatchObject({
      date: 'Wed, 01 Apr 2026 10:00:00 GMT',
      'retry-after': '12',
      'www-authenticate': 'Bearer, Basic',
      'x-request-id': 'abc',
      'cache-control': 'no-cache, no-store',
      'x-frame-options': 'DENY',
    });
    for (const name of ['x-hop', 'set-cookie', 'access-control-allow-origin', 'strict-transport-security']) {
      expect(headers).not.toHaveProperty(name);
    }
  });

  it('streams while it arrives', async () => {
    const rest = latch<void>();
    const { port } = await beforeService((_, outgoing) => {
      outgoing.write('begin');
      void rest.promise.then(() => outgoing.end('end'));
    });
    const sent = request({ host: '127.0.0.1', port, path: '/v1/x', agent: false }).end();
    const [answer] = await once(sent, 'response');
    const [chunk] = await once(answer, 'data');
    expect(String(chunk)).toBe('begin');
    rest.resolve();
    expect(await text(answer)).toBe('end');
  });

  it('to HEAD is that of the service', async () => {
    const { seen, port } = await beforeService((_, outgoing) =>
      outgoing.writeHead(200, { 'Content-Length': '7' }).end(),
    );
    const { status, headers } = await send(port, '/v1/company', { method: 'HEAD' });
    expect([status, headers['content-length'], seen[0]?.method]).toEqual([200, '7', 'HEAD']);
    expect(headers).not.toHaveProperty('x-hono-already-sent');
  });

  it.each([204, 304])('of %s has no body', async (status) => {
    const { port } = await beforeService((_, outgoing) => outgoing.writeHead(status).end());
    const answer = await send(port, '/auth/logout', { method: 'POST' });
    expect([answer.status, answer.body.length]).toEqual([status, 0]);
  });

  it('that points elsewhere is passed on, not followed', async () => {
    const { seen, port } = await beforeService((_, outgoing) =>
      outgoing.writeHead(302, { Location: '/elsewhere' }).end(),
    );
    const { status, headers } = await send(port, '/v1/x');
    expect([status, headers.location, seen.length]).toEqual([302, '/elsewhere', 1]);
  });

  it('that breaks off does not look whole', async () => {
    const { port } = await beforeSocket((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nbegin\r\n', () => socket.end());
    });
    await expect(send(port, '/v1/x')).rejects.toThrow('aborted');
  });
});

describe('without an answer', () => {
  const unreachable = { statusCode: 502, error: 'Bad Gateway', message: 'The service cannot be reached' };

  it.each([
    ['resets', (socket: Socket) => void socket.resetAndDestroy()],
    ['hangs up', (socket: Socket) => void socket.end()],
    ['talks nonsense', (socket: Socket) => void socket.end('nonsense\r\n\r\n')],
  ])('a service that %s is asked once', async (_, behave) => {
    const { seen, port } = await beforeSocket(behave);
    const post = await send(port, '/v1/license/claim', { method: 'POST', body: '{}' });
    expect(post.status).toBe(502);
    expect(json(post)).toEqual(unreachable);
    expect(post.headers['content-security-policy']).toContain("default-src 'none'");
    expect(seen).toHaveLength(1);
    expect(json(await send(port, '/v1/company'))).toEqual(unreachable);
    expect(seen).toHaveLength(2);
  });

  it('a POST never waits in a connection that is closing', async () => {
    // Keeps the connection after the first answer and drops it under the second request.
    const { seen, port } = await beforeSocket((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok');
      socket.once('data', () => socket.resetAndDestroy());
    });
    expect((await send(port, '/v1/company')).status).toBe(200);
    expect((await send(port, '/v1/license/claim', { method: 'POST', body: '{}' })).status).toBe(200);
    expect(seen.map((request) => request.split(' ', 1)[0])).toEqual(['GET', 'POST']);
  });

  it('nobody at the address is a 502', async () => {
    const { port } = await hostBefore('http://127.0.0.1:9');
    expect(json(await send(port, '/auth/login', { method: 'POST', body: '{}' }))).toEqual(unreachable);
  });

  it('a silent service is a 504 after the time limit, and its connection is closed', async () => {
    const closed = latch<unknown>();
    const { port } = await beforeSocket((socket) => socket.once('close', closed.resolve), {
      UPSTREAM_TIMEOUT_S: '1',
    });
    const answer = await send(port, '/v1/company');
    expect(json(answer)).toEqual({
      statusCode: 504,
      error: 'Gateway Timeout',
      message: 'The service did not answer in time',
    });
    await closed.promise;
  });

  it('a body that stops is cut after the time limit', async () => {
    const { port } = await beforeSocket(
      (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nbegin'),
      { UPSTREAM_TIMEOUT_S: '1' },
    );
    await expect(send(port, '/v1/company')).rejects.toThrow('aborted');
  });
});
