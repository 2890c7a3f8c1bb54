import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, it, onTestFinished, vi } from 'vitest';
import { send, builtAppFiles, folderWithFiles, startTestHost, PROXY_SETTINGS } from './testing/testHost.ts';

// Each test starts Node, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));

/** Runs the host as `npm start` does, in a folder with nothing but a built app. */
function start(folder: string, env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--import', TSX, MAIN], {
    cwd: folder,
    env: { PATH: process.env.PATH, PORT: '0', ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const errors = text(child.stderr);
  return {
    async welcome() {
      let output = '';
      for await (const chunk of child.stdout) {
        output += String(chunk);
        if (output.includes('Ctrl-C')) break;
      }
      return { output, port: Number(/http:\/\/localhost:(\d+)/.exec(output)?.[1]) };
    },
    /** Sends the signals, and tells how it ended. */
    async end(...signals: NodeJS.Signals[]) {
      for (const signal of signals) child.kill(signal);
      const [code] = await once(child, 'exit');
      return { code, errors: await errors };
    },
  };
}

const app = () =>
  Object.fromEntries(Object.entries(builtAppFiles()).map(([path, file]) => [`dist/${path}`, file]));

it('says where it is and who can sign in, ends at a signal, and keeps its data', async () => {
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
    'a file that is no database',
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

it('ends with one sentence when its port is in use', async () => {
  const { port } = await startTestHost(PROXY_SETTINGS);
  const { code, errors } = await start(folderWithFiles(app()), { PORT: String(port) }).end();
  expect(code).toBe(1);
  expect(errors).toBe(`Port ${port} is in use: stop what listens on it, or set PORT to another one.\n`);
});
