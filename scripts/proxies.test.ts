import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { connect } from 'node:http2';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { startTestHost, temporaryFolder } from '#server/testing/testHost.ts';

const TLS = resolve('src/server/testing/tls');

/** Returns whether a program is installed. If not, prints that its example is skipped. */
function has(program: string, option: string): boolean {
  const isThere = spawnSync(program, [option]).status === 0;
  if (!isThere) console.log(`${program} is not installed: its example is not tried`);
  return isThere;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** @param share sent as a large body, which the proxy would refuse elsewhere */
async function request(port: number, path: string, share?: Buffer) {
  const session = connect(`https://localhost:${port}`, { rejectUnauthorized: false });
  // The stream fails as well, and that error is awaited.
  session.on('error', () => session.destroy());
  try {
    const method = share ? { ':method': 'POST', 'content-length': share.byteLength } : {};
    const stream = session.request({
      ':path': path,
      accept: 'text/html',
      'x-forwarded-proto': 'http',
      ...method,
    });
    stream.end(share);
    const [headers] = (await once(stream, 'response')) as [Record<string, string>];
    return { status: Number(headers[':status']), headers, body: await text(stream) };
  } finally {
    session.close();
  }
}

/** Runs a proxy in front of a host under /licenses/, and sends the requests of a browser. */
async function tryProxy(program: string, args: string[], port: number, env: NodeJS.ProcessEnv = {}) {
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = text(child.stderr);
  const page = async () => {
    for (;;) {
      if (child.exitCode !== null) throw new Error(await said);
      const answer = await request(port, '/licenses/customers').catch(() => null);
      if (answer?.status === 200) return answer;
      await wait(50);
    }
  };
  const { headers, body } = await page();
  expect(body).toContain('src="/licenses/assets/app-1a2b.js"');
  expect(headers['strict-transport-security'], 'the host is told about TLS').toMatch(/max-age/);
  expect(await request(port, '/licenses/v1/company')).toMatchObject({ status: 401 });
  expect(await request(port, '/')).toMatchObject({
    status: 302,
    headers: { location: expect.stringMatching(/\/licenses\/$/) },
  });
  expect(await request(port, '/licenses/metrics')).toMatchObject({ status: 404 });
  expect(await request(port, '/licenses/share', Buffer.alloc(2_000_000))).toMatchObject({
    status: 303,
    headers: { location: expect.stringMatching(/\/licenses\/share\?problem=notReady$/) },
  });
  child.kill('SIGTERM');
  await once(child, 'exit');
}

it.runIf(has('nginx', '-v'))('the example for nginx serves the dashboard over HTTP/2', async () => {
  const host = await startTestHost({ BASE_PATH: '/licenses/', TRUST_PROXY: '1', METRICS: '1' });
  const [folder, port] = [temporaryFolder(), await freePort()];
  const example = readFileSync('deploy/nginx.conf', 'utf8')
    .replace('listen 443', `listen 127.0.0.1:${port}`)
    .replace('127.0.0.1:4173', `127.0.0.1:${host.port}`)
    .replaceAll('/etc/ssl/licenses', join(TLS, 'service'));
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off; pid ${folder}/pid; error_log stderr; events {} http { access_log off; ${places.join(' ')}\n${example} }`,
  );
  await tryProxy('nginx', ['-c', file], port);
});

it.runIf(has('caddy', 'version'))('the example for Caddy serves the dashboard over HTTP/2', async () => {
  const host = await startTestHost({ BASE_PATH: '/licenses/', TRUST_PROXY: '1', METRICS: '1' });
  const [folder, port] = [temporaryFolder(), await freePort()];
  const file = join(folder, 'Caddyfile');
  writeFileSync(
    file,
    `{\n admin off\n skip_install_trust\n auto_https disable_redirects\n}\nimport ${resolve('deploy/Caddyfile')}\n`,
  );
  const env = {
    SITE: `localhost:${port}`,
    HOSTS: `127.0.0.1:${host.port}`,
    XDG_DATA_HOME: folder,
    HOME: folder,
  };
  await tryProxy('caddy', ['run', '--adapter', 'caddyfile', '--config', file], port, env);
});
