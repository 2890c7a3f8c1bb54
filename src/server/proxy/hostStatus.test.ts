import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { send, startTestHost } from '#server/testing/testHost.ts';
import { beforeService, beforeSocket, json, startTlsService } from '#server/testing/upstream.ts';

const refuses: RequestListener = (_request, response) =>
  response.writeHead(401, { 'Content-Type': 'application/json' }).end('{"statusCode":401}');
const statusOf = async (port: number) => json(await send(port, '/status.json'));
const both = (finding: object) => ({ api: finding, auth: finding });

describe('the status of a host', () => {
  it('is ok if both services refuse a call without a token', async () => {
    const { port, seen } = await beforeService(refuses);
    expect(await statusOf(port)).toEqual(both({ finding: 'ok' }));
    expect(await statusOf(port), 'cached for a while').toEqual(both({ finding: 'ok' }));
    expect(seen.map(({ url }) => url).sort()).toEqual(['/base/auth/accesstoken', '/base/v1/company']);
  });

  it.each<[string, Record<string, string>, number, object]>([
    ['another service', {}, 404, { finding: 'other', detail: '404' }],
    ['one that needs no token', {}, 200, { finding: 'other', detail: '200' }],
    ['one that points elsewhere', { Location: '/login' }, 302, { finding: 'other', detail: '302' }],
    ['a gate with a page', { 'Content-Type': 'text/html' }, 401, { finding: 'other', detail: '401' }],
    ['one that fails', {}, 503, { finding: 'failing', detail: '503' }],
    ['one that limits this host', {}, 429, { finding: 'ok' }],
  ])('tells %s', async (_name, headers, status, finding) => {
    const { port } = await beforeService((_request, response) => response.writeHead(status, headers).end());
    expect(await statusOf(port)).toEqual(both(finding));
  });

  it.each<[string, (socket: Socket) => void, string]>([
    ['no HTTP', (socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'), 'other'],
    ['a connection that breaks', (socket) => socket.resetAndDestroy(), 'unreachable'],
  ])('tells %s', async (_name, behave, finding) => {
    const { port } = await beforeSocket(behave);
    expect(await statusOf(port)).toMatchObject({ api: { finding } });
  });

  it('reports a silent service', async () => {
    const { port } = await beforeSocket(() => undefined);
    expect(await statusOf(port)).toEqual(both({ finding: 'timeout' }));
  });

  it('reports a closed port and an unknown host name', async () => {
    const gone = createServer().listen(0, '127.0.0.1');
    await once(gone, 'listening');
    const { port: nobody } = gone.address() as AddressInfo;
    gone.close();
    const { port } = await startTestHost({
      API_URL: `http://127.0.0.1:${nobody}`,
      AUTH_URL: 'http://no-such-name.invalid',
    });
    expect(await statusOf(port)).toMatchObject({
      api: { finding: 'unreachable', detail: 'ECONNREFUSED' },
      auth: { finding: 'name' },
    });
  });

  it('reports an untrusted certificate, and sends no request', async () => {
    const url = await startTlsService(refuses);
    const { port } = await startTestHost({ API_URL: url, AUTH_URL: url.replace('localhost', '127.0.0.1') });
    const finding = { finding: 'tls', detail: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' };
    expect(await statusOf(port)).toEqual(both(finding));
    expect(await send(port, '/v1/company')).toMatchObject({ status: 502 });
  });

  it('reports TLS to a service without TLS', async () => {
    const { url } = await beforeService(refuses);
    const plain = url.replace('http:', 'https:');
    const { port } = await startTestHost({ API_URL: plain, AUTH_URL: plain });
    expect(await statusOf(port)).toMatchObject(both({ finding: 'tls' }));
  });
});
