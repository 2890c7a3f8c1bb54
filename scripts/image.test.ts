import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { on, once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { buildImage, sizeOf } from './lib/image.ts';

const MAX_MB = 200;
/** Clock ticks of Linux per second. */
const CLOCK_TICKS = 100;
// Changing the root folder and the user requires privileges. Without them, the image runs in its folder.
const mayEnter = spawnSync('unshare', ['-R', '/', '-S', '65532', '-G', '65532', 'true']).status === 0;
const target = mkdtempSync(join(tmpdir(), 'license-image-'));
let image: ReturnType<typeof buildImage>;

const PRODUCTION = 'npm ci --omit=dev --no-audit --no-fund && rm -rf node_modules/@libsql/*-musl';

const SUBSTITUTES = {
  [PRODUCTION](folder: string) {
    const env = { ...process.env, npm_config_prefer_offline: 'true', npm_config_fetch_retries: '0' };
    const { status, stderr } = spawnSync('sh', ['-c', PRODUCTION], { cwd: folder, env, encoding: 'utf8' });
    if (status === 0) return;
    console.log(`The production packages are copied, since npm could not fetch them: ${stderr}`);
    copyProductionPackages(folder);
  },
  // The installed packages match package-lock.json, which `npm test` has checked.
  'npm ci --no-audit --no-fund'(folder: string) {
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  },
  // Reuses an up-to-date build; the command rebuilds a stale one.
  'npm run build'(folder: string) {
    for (const cwd of ['.', folder]) {
      execFileSync('npm', ['run', 'build', '--silent'], { cwd, stdio: 'pipe' });
      if (cwd === '.') cpSync('dist', join(folder, 'dist'), { recursive: true });
    }
  },
};

function copyProductionPackages(folder: string) {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { dev?: boolean; devOptional?: boolean }>;
  };
  for (const [path, { dev, devOptional }] of Object.entries(packages)) {
    if (path === '' || dev || devOptional || path.endsWith('-musl') || !existsSync(path)) continue;
    cpSync(path, join(folder, path), { recursive: true });
  }
}

/** Returns how to run a command of the image: in its root folder and as its user, if privileges allow. */
function inImage([program = '', ...args]: string[], env: Record<string, string>) {
  const { root, folder, user } = image;
  const inside = { ...image.env, ...env };
  if (mayEnter) {
    const enter = ['-R', root, '-w', folder, '-S', `${user.uid}`, '-G', `${user.gid}`];
    return { program: 'unshare', args: [...enter, program, ...args], options: { env: inside } };
  }
  inside.DATABASE_URL = `file:${join(root, 'data/sandbox.db')}`;
  return { program: join(root, program), args, options: { cwd: join(root, folder), env: inside } };
}

async function start(env: Record<string, string>) {
  const { program, args, options } = inImage(image.command, { ...env, HOST: '127.0.0.1', PORT: '0' });
  const child = spawn(program, args, options);
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  for await (const [chunk] of on(child.stdout, 'data', { close: ['end'] })) {
    output += String(chunk);
    if (output.includes('Ctrl-C')) break;
  }
  const address = /http:\/\/localhost:(\d+)\S*/.exec(output);
  if (!address) throw new Error(output);
  return { url: address[0], port: address[1] ?? '', child };
}

/** Returns the CPU time of a process so far, milliseconds. Independent of other processes, unlike wall-clock time. */
function cpuMs(pid = 0): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  const ticks = Number(fields[11]) + Number(fields[12]);
  return ticks * (1000 / CLOCK_TICKS);
}

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true })
    .filter((path) => !String(path).startsWith('data/'))
    .sort();

// The steps copy shared libraries of Linux.
describe.runIf(process.platform === 'linux')('the image', () => {
  beforeAll(() => {
    image = buildImage({ context: '.', target, substitutes: SUBSTITUTES });
    chmodSync(target, 0o755);
    execFileSync('chmod', ['-R', 'a+rX,a-w', image.root]);
    for (const volume of image.volumes) chmodSync(join(image.root, volume), 0o755);
  }, 300_000);

  afterAll(() => {
    execFileSync('chmod', ['-R', 'u+w', target]);
    rmSync(target, { recursive: true });
  });

  it('starts on a read-only file system, is healthy, accepts a sign-in, and stops on a signal', async () => {
    const before = filesOf(image.root);
    const { url, port, child } = await start({ BASE_PATH: '/licenses/' });
    const health = inImage(image.healthCheck, { PORT: port });
    expect(spawnSync(health.program, health.args, health.options).status).toBe(0);
    const page = await fetch(url, { headers: { Accept: 'text/html' } });
    const script = /src="([^"]+\.js)"/.exec(await page.text())?.[1] ?? '';
    expect((await fetch(new URL(script, url))).headers.get('content-type')).toContain('javascript');
    const login = await fetch(`${url}auth/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ username: 'installer@example.com', password: 'sandbox' }),
    });
    expect(login.status).toBe(200);
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    const unhealthy = inImage(image.healthCheck, { PORT: port });
    expect(spawnSync(unhealthy.program, unhealthy.args, unhealthy.options).status).toBe(1);
    expect(filesOf(image.root)).toEqual(before);
  });

  it('restarts within a second, and serves metrics, whose package is loaded on demand', async () => {
    const { url, child } = await start({ METRICS: '1' });
    expect(cpuMs(child.pid)).toBeLessThan(1000);
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('http_requests_total');
  });

  it('contains only what the host needs', () => {
    const megabytes = sizeOf(image.root) / 1e6;
    console.log(
      `The image has ${megabytes.toFixed(0)} MB, of which the app ${(sizeOf(join(image.root, 'app')) / 1e6).toFixed(0)}`,
    );
    expect(megabytes).toBeLessThan(MAX_MB);
    const packages = filesOf(join(image.root, 'app/node_modules')).map(String);
    for (const name of ['vite', 'esbuild', 'tsx', 'typescript', 'react', 'npm'])
      expect(packages).not.toContain(name);
    expect(readdirSync(join(image.root, 'bin'))).toEqual(['node']);
    expect(readdirSync(join(image.root, 'app')).sort()).toEqual(['dist', 'node_modules', 'package.json']);
  });
});
