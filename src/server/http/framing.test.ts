import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { send, startTestHost } from '#server/testing/testHost.ts';

const NAVIGATION = { Accept: 'text/html' };

test('#104 no response of the host can be framed', async () => {
  const { port } = await startTestHost({ LIMIT_REQUESTS: '8' });
  const etag = (await send(port, '/')).headers.etag ?? '';
  const answers: [status: number, path: string, options: Parameters<typeof send>[2]][] = [
    [200, '/', {}],
    [200, '/customers', { headers: NAVIGATION }],
    [200, '/assets/app-1a2b.js', {}],
    [200, '/config.json', {}],
    [200, '/', { method: 'HEAD' }],
    [304, '/', { headers: { 'If-None-Match': etag } }],
    [404, '/assets/gone.js', {}],
    [404, '/nothing.png', { headers: NAVIGATION }],
    [404, '/%00', {}],
    [405, '/', { method: 'POST' }],
    [401, '/v1/company', { headers: NAVIGATION }],
    [404, '/v1/nothing', { headers: NAVIGATION }],
    [404, '/auth/nothing', { headers: NAVIGATION }],
    [405, '/v1/company', { method: 'DELETE' }],
    [415, '/auth/login', { method: 'POST', body: '{' }],
    [413, '/auth/login', { method: 'POST', body: 'x'.repeat(2_000_000) }],
    ...Array.from({ length: 2 }, (): [number, string, object] => [401, '/v1/company', {}]),
    [429, '/v1/company', {}],
  ];
  for (const [status, path, options] of answers) {
    const answer = await send(port, path, options);
    expect(answer.status, path).toBe(status);
    expect(answer.headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
    expect(answer.headers['x-frame-options'], path).toBe('DENY');
  }
});

test('#104 no upstream response can be framed, whatever its headers, nor the 502 without an upstream', async () => {
  const server = createServer((_, response) => {
    response.writeHead(200, {
      'Content-Security-Policy': 'frame-ancestors *',
      'X-Frame-Options': 'ALLOWALL',
      'Content-Type': 'text/html',
    });
    response.end('<!doctype html>');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { port } = await startTestHost({ API_URL: url, AUTH_URL: 'http://127.0.0.1:9' });
  for (const [path, status] of [
    ['/v1/company', 200],
    ['/auth/login', 502],
  ] as const) {
    const { headers, ...answer } = await send(port, path);
    expect(answer.status).toBe(status);
    expect(headers['content-security-policy']).toMatch(/frame-ancestors 'none'/);
    expect(headers['content-security-policy']).not.toContain('frame-ancestors *');
    expect(headers['x-frame-options']).toBe('DENY');
  }
});
