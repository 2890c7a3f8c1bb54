import { once } from 'node:events';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { send } from '#server/testing/testHost.ts';
import { beforeService, beforeSocket, json, latch } from '#server/testing/upstream.ts';

describe('a request', () => {
  it('is forwarded under its own path, with only the allowed headers', async () => {
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
        Forwarded: 'for=1.2.3.4',
        'X-Real-IP': '1.2.3.4',
        'X-Original-URL': '/admin',
        'X-Rewrite-URL': '/admin',
        'X-HTTP-Method-Override': 'DELETE',
        'X-HTTP-Method': 'DELETE',
        'X-Method-Override': 'DELETE',
        'X-Anything': 'dropped',
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
      'x-request-id': answer.headers['x-request-id'],
      connection: 'close',
      'content-length': '7',
    });
  });

  it('contains the client address reported by a trusted proxy', async () => {
    const { seen, port } = await beforeService((_, outgoing) => outgoing.end(), { TRUST_PROXY: '1' });
    await send(port, '/auth/accesstoken', { headers: { 'X-Forwarded-For': '6.6.6.6, 10.0.0.7' } });
    expect(seen[0]?.url).toBe('/base/auth/accesstoken');
    expect(seen[0]?.headers['x-forwarded-for']).toBe('10.0.0.7');
  });

  it('is streamed, and framed even if its method rarely has a body', async () => {
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

  it('is refused above 1 MB, with and without a content length', async () => {
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

  it('is aborted when the browser’s request is', async () => {
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

describe('a response', () => {
  it('keeps its status, Date and Retry-After, without hop-by-hop headers and headers about the origin', async () => {
    const { port } = await beforeService((_, outgoing) => {
      outgoing.writeHead(429, {
        Date: 'Wed, 01 Apr 2026 10:00:00 GMT',
        'Retry-After': '12',
        'WWW-Authenticate': 'Basic realm="x"',
        Refresh: '0;url=https://evil.example.com',
        NEL: '{"report_to":"x"}',
        'Report-To': '{}',
        'Reporting-Endpoints': 'x="https://evil.example.com"',
        Link: '<https://evil.example.com/x.js>; rel=preload',
        'Service-Worker-Allowed': '/',
        SourceMap: '/x.map',
        'Content-Location': '/elsewhere',
        'X-Anything': 'else',
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
      'x-request-id': 'abc',
      'cache-control': 'no-cache, no-store',
      'x-frame-options': 'DENY',
    });
    const { headers: own } = await send(port, '/');
    const passedOn = Object.keys(headers).filter((name) => !(name in own));
    expect(passedOn.sort()).toEqual(['retry-after', 'transfer-encoding', 'x-request-id']);
  });

  it('is streamed', async () => {
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

  it('to HEAD is the service’s', async () => {
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

  it('with a redirect is passed on, not followed', async () => {
    const { seen, port } = await beforeService((_, outgoing) =>
      outgoing.writeHead(302, { Location: '/elsewhere' }).end(),
    );
    const { status, headers } = await send(port, '/v1/x');
    expect([status, headers.location, seen.length]).toEqual([302, '/elsewhere', 1]);
  });

  it('that is cut off does not look complete', async () => {
    const { port } = await beforeSocket((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nbegin\r\n', () => socket.end());
    });
    await expect(send(port, '/v1/x')).rejects.toThrow('aborted');
  });
});
