import net, { type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, it, onTestFinished, vi } from 'vitest';
import { PROXY_SETTINGS, send, startTestHost } from '#server/testing/testHost.ts';
import { beforeService, latch } from '#server/testing/upstream.ts';

function open(port: number, bytes: string): Socket {
  const socket = net.connect(port, '127.0.0.1');
  socket.on('error', () => socket.destroy());
  onTestFinished(() => void socket.destroy());
  socket.write(bytes);
  return socket;
}

const get = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nHost: x\r\n${more}\r\n`;
const statuses = (answers: string) => [...answers.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status);

it('answers requests of one packet in their order, with bodies between them', async () => {
  const { port } = await startTestHost();
  const post = 'POST /auth/login HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}';
  const last = get('/assets/gone.js', 'Connection: close\r\n');
  const answers = await text(open(port, get('/healthz') + post + get('/v1/company') + post + last));
  expect(statuses(answers)).toEqual(['200', '415', '401', '415', '404']);
});

it('begins a request only after the response before it, and not on a connection that has closed', async () => {
  const held = latch<() => void>();
  const { port, seen } = await beforeService((request, response) => {
    if (request.url?.endsWith('/first')) held.resolve(() => response.end());
    else response.end();
  });
  const socket = open(port, get('/v1/first') + get('/v1/second') + get('/v1/third'));
  const answerFirst = await held.promise;
  expect((await send(port, '/v1/other')).status, 'other connections do not wait').toBe(200);
  answerFirst();
  await vi.waitFor(() => expect(seen.map(({ url }) => url)).toContain('/base/v1/third'));
  expect(seen.map(({ url }) => url)).toEqual(
    ['first', 'other', 'second', 'third'].map((name) => `/base/v1/${name}`),
  );
  socket.destroy();
});

it('drops requests that wait on a connection that has closed', async () => {
  const held = latch<void>();
  const { port, seen } = await beforeService(() => held.resolve());
  const socket = open(port, get('/v1/first').repeat(5));
  await held.promise;
  const closed = new Promise((resolve) => seen[0]?.socket.once('close', resolve));
  socket.destroy();
  await closed;
  expect((await send(port, '/healthz')).status).toBe(200);
  expect(seen).toHaveLength(1);
});

it('closes a connection on which more than 100 requests wait', async () => {
  const { port } = await startTestHost(PROXY_SETTINGS);
  const most = get('/healthz').repeat(100) + get('/healthz', 'Connection: close\r\n');
  expect(statuses(await text(open(port, most)))).toHaveLength(101);
  const flood = await text(open(port, get('/healthz').repeat(500)));
  expect(statuses(flood).length).toBeLessThan(101);
  expect((await send(port, '/healthz')).status).toBe(200);
});
