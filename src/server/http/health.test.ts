import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { send, startTestHost } from '#server/testing/testHost.ts';
import { beforeService, json } from '#server/testing/upstream.ts';

describe('the health of the host', () => {
  it('is reported with the embedded service', async () => {
    const { port } = await startTestHost();
    for (const [path, status] of [
      ['/healthz', 'ok'],
      ['/readyz', 'ready'],
    ] as const) {
      const answer = await send(port, path);
      expect(answer.status).toBe(200);
      expect(json(answer)).toEqual({ status });
      expect(answer.headers['x-frame-options']).toBe('DENY');
    }
  });

  it('is reported with an upstream that responds, and with one that does not', async () => {
    const { port } = await beforeService((_, outgoing) => outgoing.writeHead(404).end());
    expect((await send(port, '/readyz')).status).toBe(200);
    const silent = net.createServer((socket) => void socket.on('error', () => socket.destroy()));
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    onTestFinished(() => void silent.close());
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    for (const broken of [url, 'http://127.0.0.1:9']) {
      const host = await startTestHost({ API_URL: broken, AUTH_URL: broken });
      const answer = await send(host.port, '/readyz');
      expect(answer.status).toBe(503);
      expect(json(answer)).toEqual({ status: 'not ready' });
      expect((await send(host.port, '/healthz')).status).toBe(200);
    }
  });
});

describe('metrics', () => {
  it('count requests by route, without ids or queries', async () => {
    const { port } = await startTestHost({ METRICS: '1' });
    await send(port, '/v1/license/controller/M1S240821VZLL5E230D?x=secret');
    await send(port, '/v1/license/controller/M1S240821QX7P0B118K');
    await send(port, '/v1/nothing');
    await send(port, '/');
    const { status, headers, body } = await send(port, '/metrics');
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(/^text\/plain; version=/);
    const text = body.toString();
    expect(text).toContain(
      'http_requests_total{method="GET",route="/v1/license/controller/:nodeId",status="401"} 2',
    );
    expect(text).toContain('http_requests_total{method="GET",route="/v1/*",status="404"} 1');
    expect(text).toContain('http_request_duration_seconds_count{method="GET",route="/*"} 1');
    expect(text).toContain('nodejs_eventloop_lag_seconds');
    expect(text).not.toMatch(/M1S24|secret|nothing/);
  });

  it('are served only if enabled', async () => {
    const { port } = await startTestHost();
    expect((await send(port, '/metrics')).status).toBe(404);
  });
});
