import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect } from '@playwright/test';
import { CUSTOMERS } from '../../support/seed.ts';
import { withTemplate } from '../../support/withTemplate.ts';
import { startFaultServer } from './server.ts';
import type { FaultServer } from './types.ts';

// Tests of the fault server itself, without a browser, since browsers manage connections in their own way.
const test = withTemplate.extend<{ fault: FaultServer }>({
  fault: async ({ template }, provide) => {
    const fault = await startFaultServer(template);
    await provide(fault);
    await fault.close();
  },
});

/** Opens a connection that records the received text and how the connection ended. */
function dial(fault: FaultServer) {
  const socket: Socket = connect(Number(new URL(fault.url).port), '127.0.0.1');
  const heard = { text: '', end: new Promise<string>(() => {}) };
  heard.end = new Promise((resolve) => {
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    socket.on('end', () => resolve('FIN'));
  });
  socket.on('data', (data) => {
    heard.text += data.toString('latin1');
  });
  return { socket, heard };
}

async function signIn(fault: FaultServer): Promise<{ refresh: string; access: string }> {
  const body = JSON.stringify({ username: 'installer@example.com', password: 'sandbox' });
  const headers = { 'Content-Type': 'application/json' };
  const login = await fetch(`${fault.url}/auth/login`, { method: 'POST', headers, body });
  const refresh = await login.text();
  const given = await fetch(`${fault.url}/auth/accesstoken`, { headers: bearer(refresh) });
  return { refresh, access: await given.text() };
}

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
const statuses = (text: string) => [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => status);

test('pipelined requests and fragmented bodies are parsed correctly', async ({ fault }) => {
  const { socket, heard } = dial(fault);
  const login = (body: string) => [
    'POST /auth/login HTTP/1.1',
    'Host: x',
    'Content-Type: application/json',
    body,
  ];
  const json = '{"username":"GET /v1/company HTTP/1.1","password":"x"}';
  const sized = login(`Content-Length: ${json.length}`).join('\r\n') + `\r\n\r\n${json}`;
  const half = json.length / 2;
  const pieces = [json.slice(0, half), json.slice(half)].map(
    (each) => `${each.length.toString(16)}\r\n${each}\r\n`,
  );
  const chunked = login('Transfer-Encoding: chunked').join('\r\n') + `\r\n\r\n${pieces.join('')}0\r\n\r\n`;
  socket.write(`GET /v1/company HTTP/1.1\r\nHost: x\r\n\r\n${sized}${chunked}GET /v1/no HTTP/1.1\r\nHo`);
  await expect.poll(() => statuses(heard.text)).toEqual(['401', '401', '401']);
  socket.write('st: x\r\nConnection: close\r\n\r\n');
  expect(await heard.end).toBe('FIN');
  expect(fault.wire.map(({ method, path, connection, body }) => [method, path, connection, body])).toEqual([
    ['GET', '/v1/company', 1, null],
    ['POST', '/auth/login', 1, json],
    ['POST', '/auth/login', 1, json],
    ['GET', '/v1/no', 1, null],
  ]);
});

for (const commit of [false, true]) {
  for (const kind of ['reset', 'close', 'hang'] as const) {
    test(`${kind} ${commit ? 'after' : 'before'} the service did its work, before the first byte`, async ({
      fault,
    }) => {
      const { refresh } = await signIn(fault);
      fault.on('POST /auth/logout', { kind, commit });
      const { socket, heard } = dial(fault);
      socket.write(`POST /auth/logout HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${refresh}\r\n\r\n`);
      if (kind === 'hang')
        await expect.poll(() => fault.calls('POST /auth/logout')[0]?.fault).toContain('hang');
      else expect(await heard.end).toBe(kind === 'reset' ? 'ECONNRESET' : 'FIN');
      expect(heard.text).toBe('');
      const again = () => fetch(`${fault.url}/auth/accesstoken`, { headers: bearer(refresh) });
      await expect.poll(async () => (await again()).status).toBe(commit ? 401 : 200);
      expect(fault.calls('POST /auth/logout')).toHaveLength(1);
      socket.destroy();
    });
  }
}

test('a body stalls or is cut off after the given number of bytes', async ({ fault }) => {
  fault.on('GET /config.json', { kind: 'stall', bytes: 5 });
  fault.on('GET /config.json', { kind: 'truncate', bytes: 0 });
  const request = 'GET /config.json HTTP/1.1\r\nHost: x\r\n\r\n';
  const [stalled, cut] = [dial(fault), dial(fault)];
  stalled.socket.write(request);
  await expect.poll(() => stalled.heard.text.split('\r\n\r\n')[1]).toHaveLength(5);
  cut.socket.write(request);
  expect(await cut.heard.end).toBe('FIN');
  expect(cut.heard.text).toMatch(/Content-Length: [1-9]\d+[\s\S]*\r\n\r\n$/i);
  stalled.socket.destroy();
});

test('tokens are refused, rotated and named', async ({ fault }) => {
  const old = await signIn(fault);
  const status = async (path: string, token: string) =>
    (await fetch(fault.url + path, { headers: bearer(token) })).status;
  fault.expireAccessTokens();
  expect(await status('/v1/company', old.access)).toBe(401);
  expect(await status('/auth/refreshtoken', old.refresh)).toBe(200);
  fault.rotateRefreshTokens(true);
  expect(await status('/auth/refreshtoken', old.refresh)).toBe(200);
  expect(await status('/auth/accesstoken', old.refresh)).toBe(401);
  const fresh = await signIn(fault);
  expect(await status('/v1/company', fresh.access)).toBe(200);
  fault.revokeRefreshTokens();
  expect(await status('/auth/accesstoken', fresh.refresh)).toBe(401);
  expect(await status('/v1/company', fresh.access)).toBe(200);
  fault.clock(11 * 60_000);
  expect(await status('/v1/company', fresh.access)).toBe(401);
  expect(fault.calls('GET /v1/company').map(({ bearer }) => bearer?.replace(/\w{8}$/, ''))).toEqual(
    Array.from({ length: 4 }, () => 'installer access '),
  );
});

test('requests are held until released, before or after the service’s work', async ({ fault }) => {
  const { refresh } = await signIn(fault);
  const logout = () => fetch(`${fault.url}/auth/logout`, { method: 'POST', headers: bearer(refresh) });
  const before = fault.hold('POST /auth/logout');
  const first = logout();
  await before.arrived;
  const alive = await fetch(`${fault.url}/auth/accesstoken`, { headers: bearer(refresh) });
  expect(alive.status).toBe(200);
  before.release();
  expect((await first).status).toBe(204);
  const after = fault.hold('GET /auth/accesstoken', { commit: true });
  const gaveUp = new AbortController();
  const second = fetch(`${fault.url}/auth/accesstoken`, { headers: bearer(refresh), signal: gaveUp.signal });
  await after.arrived;
  expect(after.count()).toBe(1);
  gaveUp.abort();
  await expect(second).rejects.toThrow();
  await expect.poll(() => fault.wire.at(-1)?.aborted).toBe(true);
});

test('limits, refused connections and the age of responses', async ({ fault }) => {
  const { access } = await signIn(fault);
  const ask = () =>
    fetch(`${fault.url}/v1/license/customer/${CUSTOMERS.deSmet.uuid}`, { headers: bearer(access) });
  fault.limit({ retryAfterS: 12, forMs: 60_000 });
  const limited = await ask();
  expect([limited.status, limited.headers.get('Retry-After'), fault.limitedHits()]).toEqual([429, '12', 1]);
  expect((await fetch(`${fault.url}/config.json`)).status).toBe(200);
  fault.limit(null);
  expect((await ask()).headers.get('Cache-Control')).toContain('no-store');
  fault.lastModified(true);
  const cacheable = (await ask()).headers;
  expect(cacheable.get('Cache-Control')).toBeNull();
  expect(Date.parse(cacheable.get('Last-Modified') ?? '')).toBeLessThan(Date.now() - 9 * 24 * 60 * 60_000);
  const open = dial(fault);
  await once(open.socket, 'connect');
  fault.refuse(true);
  expect(await open.heard.end).toBe('ECONNRESET');
  const refused = dial(fault);
  expect(await refused.heard.end).toBe('ECONNRESET');
  expect(fault.refused).toHaveLength(1);
  fault.refuse(false);
  expect((await ask()).status).toBe(200);
});
