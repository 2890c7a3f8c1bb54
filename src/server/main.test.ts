import { spawn } from 'node:child_process';
import { EventEmitter, on, once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { buildServer } from '../../scripts/lib/buildServer.mjs';
import { PRIVATE_CA, startTlsService } from './testing/upstream.ts';
import { send, builtAppFiles, folderWithFiles, startTestHost, PROXY_SETTINGS } from './testing/testHost.ts';

// Each test starts Node, which takes long on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

// Inside the project, so that the built host finds its packages.
const BUILT = resolve('node_modules', `.server-test-${process.pid}`);
beforeAll(() => buildServer(BUILT));
afterAll(() => rmSync(BUILT, { recursive: true, force: true }));

/** Starts the built host like `npm start`, in a folder that contains only a built app. */
function start(folder: string, env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(BUILT, 'main.js')], {
    cwd: folder,
    env: { PATH: process.env.PATH, PORT: '0', ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const errors = text(child.stderr);
  return {
    async welcome() {
      let output = '';
      for (const chunks = on(child.stdout, 'data'); !output.includes('Ctrl-C');) {
        const { value } = await chunks.next();
        output += String(value);
      }
      return { output, port: Number(/http:\/\/localhost:(\d+)/.exec(output)?.[1]) };
    },
    /** Returns the next lines of the output. */
    async lines(): Promise<string[]> {
      const [chunk] = await once(child.stdout, 'data');
      return String(chunk).trim().split('\n');
    },
    /** Sends the signals. Returns the exit code and the error output. */
    async end(...signals: NodeJS.Signals[]) {
      for (const signal of signals) child.kill(signal);
      const [code] = await once(child, 'exit');
      return { code, errors: await errors };
    },
  };
}

const app = () =>
  Object.fromEntries(Object.entries(builtAppFiles()).map(([path, file]) => [`dist/${path}`, file]));

it('prints its URL and the accounts, exits on a signal, and keeps its data', async () => {
  const folder = folderWithFiles(app());
  const first = start(folder);
  const { output, port } = await first.welcome();
  for (const name of ['installer', 'support', 'viewer']) expect(output).toContain(`${name}@example.com`);
  const signIn = await send(port, '/auth/login', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ username: 'support@example.com', password: 'sandbox' }),
  });
  const refreshToken = signIn.body.toString().replaceAll('"', '');
  expect(await first.end('SIGINT', 'SIGINT')).toEqual({ code: 0, errors: '' });

  const second = start(folder);
  const again = await second.welcome();
  const headers = { Authorization: `Bearer ${refreshToken}` };
  expect((await send(again.port, '/auth/accesstoken', { headers })).status).toBe(200);
  expect(await second.end('SIGTERM')).toEqual({ code: 0, errors: '' });
});

it.each([
  ['a wrong setting', { PORT: 'http' }, 'PORT must be a whole number from 0 to 65535.\n'],
  [
    'a file that is not a database',
    { DATABASE_URL: 'file:dist/index.html' },
    /^The database file:dist\/index.html .*\n$/,
  ],
  [
    'a database in no folder',
    { DATABASE_URL: 'file:/proc/none/x.db' },
    /^The database file:\/proc\/none\/x.db .*\n$/,
  ],
])('ends with one sentence at %s', async (_, env, sentence) => {
  const { code, errors } = await start(folderWithFiles(app()), env).end();
  expect(code).toBe(1);
  expect(errors).toMatch(sentence);
});

it('exits with one sentence if its port is in use', async () => {
  const { port } = await startTestHost(PROXY_SETTINGS);
  const { code, errors } = await start(folderWithFiles(app()), { PORT: String(port) }).end();
  expect(code).toBe(1);
  expect(errors).toBe(`Port ${port} is in use: stop what listens on it, or set PORT to another one.\n`);
});

/** Starts a service that completes its response only when released. */
async function heldService() {
  const events = new EventEmitter();
  const server = createServer((_, outgoing) => {
    outgoing.write('begin ');
    events.emit('asked');
    events.once('release', () => outgoing.end('end'));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    env: { API_URL: url, AUTH_URL: url },
    asked: once(events, 'asked'),
    release: () => events.emit('release'),
  };
}

it('completes running responses after SIGTERM', async () => {
  const service = await heldService();
  const host = start(folderWithFiles(app()), service.env);
  const { port } = await host.welcome();
  const answer = send(port, '/v1/company');
  await service.asked;
  const ended = host.end('SIGTERM');
  await expect
    .poll(() => send(port, '/healthz').catch((error: Error) => error.message))
    .toMatch('ECONNREFUSED');
  service.release();
  expect((await answer).body.toString()).toBe('begin end');
  expect(await ended).toEqual({ code: 0, errors: '' });
});

it('aborts responses that take longer than DRAIN_S', async () => {
  const service = await heldService();
  const host = start(folderWithFiles(app()), { ...service.env, DRAIN_S: '1' });
  const { port } = await host.welcome();
  const answer = send(port, '/v1/company');
  const cut = expect(answer).rejects.toThrow('aborted');
  await service.asked;
  expect(await host.end('SIGTERM')).toEqual({ code: 0, errors: '' });
  await cut;
});

it('logs a line of JSON per request if enabled, without request data', async () => {
  const host = start(folderWithFiles(app()), { LOG_FORMAT: 'json' });
  const { port } = await host.welcome();
  const lines = host.lines();
  const { headers } = await send(port, '/v1/license/controller/M1S240821VZLL5E230D?key=SECRET', {
    headers: { Authorization: 'Bearer SECRET' },
  });
  const [line] = await lines;
  const entry: unknown = JSON.parse(line ?? '');
  expect(entry).toEqual({
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    method: 'GET',
    route: '/v1/license/controller/:nodeId',
    status: 401,
    ms: expect.any(Number),
    bytes: expect.any(Number),
    requestId: headers['x-request-id'],
  });
  expect(line).not.toMatch(/SECRET|M1S24/);
  expect(await host.end('SIGTERM')).toEqual({ code: 0, errors: '' });
});

it.each(['keep-alive', 'close'])(
  'trusts a private CA configured for Node, with a service that sends Connection: %s',
  async (connection) => {
    const url = await startTlsService((_request, response) =>
      response.writeHead(401, { Connection: connection }).end('{}'),
    );
    const services = { API_URL: url, AUTH_URL: url };
    const host = start(folderWithFiles(app()), { ...services, NODE_EXTRA_CA_CERTS: PRIVATE_CA });
    const { port } = await host.welcome();
    for (const path of ['/v1/company', '/auth/accesstoken', '/v1/company']) {
      expect((await send(port, path)).status).toBe(401);
    }
    const status: unknown = JSON.parse((await send(port, '/status.json')).body.toString());
    expect(status).toEqual({ api: { finding: 'ok' }, auth: { finding: 'ok' } });
    expect(await host.end('SIGTERM')).toEqual({ code: 0, errors: '' });
  },
);
