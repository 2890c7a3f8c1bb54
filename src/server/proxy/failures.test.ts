import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { send } from '#server/testing/testHost.ts';
import { beforeService, beforeSocket, hostBefore, json, latch } from '#server/testing/upstream.ts';

describe('without a response', () => {
  const unreachable = { statusCode: 502, error: 'Bad Gateway', message: 'The service cannot be reached' };

  it.each([
    ['resets the connection', (socket: Socket) => void socket.resetAndDestroy()],
    ['hangs up', (socket: Socket) => void socket.end()],
    ['sends an invalid response', (socket: Socket) => void socket.end('nonsense\r\n\r\n')],
  ])('a service that %s is called only once', async (_, behave) => {
    const { seen, port } = await beforeSocket(behave);
    const post = await send(port, '/v1/license/claim', { method: 'POST', body: '{}' });
    expect(post.status).toBe(502);
    expect(json(post)).toEqual(unreachable);
    expect(post.headers['content-security-policy']).toContain("default-src 'none'");
    expect(seen).toHaveLength(1);
    expect(json(await send(port, '/v1/company'))).toEqual(unreachable);
    expect(seen).toHaveLength(2);
  });

  it('a POST never uses a connection that is closing', async () => {
    // Keeps the connection open after the first response and resets it during the second request.
    const { seen, port } = await beforeSocket((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok');
      socket.once('data', () => socket.resetAndDestroy());
    });
    expect((await send(port, '/v1/company')).status).toBe(200);
    expect((await send(port, '/v1/license/claim', { method: 'POST', body: '{}' })).status).toBe(200);
    expect(seen.map((request) => request.split(' ', 1)[0])).toEqual(['GET', 'POST']);
  });

  it('an unreachable service returns 502', async () => {
    const { port } = await hostBefore('http://127.0.0.1:9');
    expect(json(await send(port, '/auth/login', { method: 'POST', body: '{}' }))).toEqual(unreachable);
  });

  it('a silent service returns 504 after the time limit, and its connection is closed', async () => {
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

  it.each([
    ['a status below 100', 'HTTP/1.1 042 Odd\r\nContent-Length: 0\r\n\r\n'],
    ['the status 0', 'HTTP/1.1 000 Odd\r\nContent-Length: 0\r\n\r\n'],
    ['the status 999', 'HTTP/1.1 999 Odd\r\nContent-Length: 0\r\n\r\n'],
    ['a switch of protocols', 'HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx'],
    ['headers without end', `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(100_000)}`],
  ])('%s is a 502, and the host goes on', async (_, response) => {
    const { port } = await beforeSocket((socket) => void socket.end(response));
    for (const method of ['GET', 'POST']) {
      const answer = await send(port, '/v1/company', { method });
      expect(json(answer)).toEqual(unreachable);
      expect(answer.headers['x-frame-options']).toBe('DENY');
    }
    expect((await send(port, '/')).status).toBe(200);
  });

  it('a body that stalls is aborted after the time limit', async () => {
    const { port } = await beforeSocket(
      (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nbegin'),
      { UPSTREAM_TIMEOUT_S: '1' },
    );
    await expect(send(port, '/v1/company')).rejects.toThrow('aborted');
  });
});

describe('the time limit', () => {
  it('does not apply while the browser reads slowly', async () => {
    const { port } = await beforeService((_, outgoing) => outgoing.end(Buffer.alloc(20_000_000)), {
      UPSTREAM_TIMEOUT_S: '1',
    });
    const sent = request({ host: '127.0.0.1', port, path: '/v1/x', agent: false }).end();
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    answer.pause();
    await sleep(2_500);
    let size = 0;
    for await (const chunk of answer) size += (chunk as Buffer).length;
    expect(size).toBe(20_000_000);
  });

  it('does not apply while the browser sends slowly', async () => {
    const { port } = await beforeService(
      (incoming, outgoing) => void text(incoming).then((body) => outgoing.end(body)),
      { UPSTREAM_TIMEOUT_S: '1' },
    );
    const sent = request({ host: '127.0.0.1', port, path: '/v1/x', method: 'POST', agent: false });
    sent.write('a');
    await sleep(2_500);
    sent.end('b');
    const [answer] = await once(sent, 'response');
    expect([answer.statusCode, await text(answer)]).toEqual([200, 'ab']);
  });
});
