import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { ACCOUNTS } from '#server/sandbox/accounts.ts';
import { createApiClient } from '#server/sandbox/testing/apiClient.ts';
import type { Turns } from '#server/sandbox/testing/spawnSandbox.ts';
import { createRandom } from './random.ts';
import { createRequests, type FuzzedRequest, type Tokens } from './requests.ts';

const PROGRAM = fileURLToPath(new URL('./measuredHost.ts', import.meta.url));
const CONNECTIONS = 16;
/** Tokens expire and are signed out; signing in costs time. */
const REQUESTS_PER_SIGN_IN = 4_000;
const ANSWER_LIMIT_MS = 20_000;
const SHOWN = 10;

export interface FuzzOptions {
  /** Path of the built host. */
  main: string;
  count: number;
  seed: number;
  log: (line: string) => void;
}

export interface FuzzResult {
  requests: number;
  /** What must not happen, with the requests that made it so: the first ones, cut off. */
  serverErrors: string[];
  unanswered: string[];
  crashes: number;
  longest: Turns;
  statuses: Record<number, number>;
  /** What the host has written about failures of its own. */
  complaints: string;
}

/** Sends requests of {@link createRequests} to a host of their own; the same ones for the same seed. */
export async function fuzz({ main, count, seed, log }: FuzzOptions): Promise<FuzzResult> {
  const folder = mkdtempSync(join(tmpdir(), 'license-fuzz-'));
  const host = await startHost(main, `file:${join(folder, 'sandbox.db')}`);
  const next = createRequests(createRandom(seed));
  const result: FuzzResult = {
    requests: 0,
    serverErrors: [],
    unanswered: [],
    crashes: 0,
    longest: { longestMs: 0, calibrationMs: 0 },
    statuses: {},
    complaints: '',
  };
  let tokens = await signInAll(host.url);
  await host.turns();
  const work = async () => {
    while (result.requests < count && !host.hasEnded()) {
      const position = (result.requests += 1);
      if (position % REQUESTS_PER_SIGN_IN === 0) {
        tokens = await signInAll(host.url).catch(() => tokens);
        log(`${position} requests, ${JSON.stringify(result.statuses)}`);
      }
      const request = next(tokens);
      judge(result, request, await exchange(host.port, request));
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, work));
  result.crashes = host.hasEnded() ? 1 : 0;
  if (result.crashes === 0) result.longest = await host.turns();
  result.complaints = await host.end();
  rmSync(folder, { recursive: true });
  return result;
}

function judge(result: FuzzResult, { text, isFramed }: FuzzedRequest, answer: string) {
  const shown = JSON.stringify(text.slice(0, 600));
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1] ?? 0);
  result.statuses[status] = (result.statuses[status] ?? 0) + 1;
  const isServerError = /HTTP\/1\.1 5(?!03)\d\d /.test(answer);
  if (isServerError && result.serverErrors.length < SHOWN)
    result.serverErrors.push(`${answer.slice(0, 300)} ${shown}`);
  if (isFramed && status === 0 && result.unanswered.length < SHOWN) result.unanswered.push(shown);
}

/** Sends bytes on a connection of their own. @returns what comes back until its end, each byte as a character */
function exchange(port: number, { text, isFramed }: FuzzedRequest): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1');
    socket.setTimeout(ANSWER_LIMIT_MS, () => socket.destroy());
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => (answer += answer.length < 10_000 ? chunk : ''));
    // The host may close before it has read everything; what it said before counts.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(answer));
    socket.write(text, 'latin1');
    // So that the host does not wait for the rest of what is incomplete. Node takes it for the end of the whole exchange.
    if (!isFramed) socket.end();
  });
}

async function signInAll(url: string): Promise<Tokens> {
  const call = createApiClient(url);
  const refresh = await Promise.all(ACCOUNTS.map(({ username }) => call.login(username)));
  const access = await Promise.all(
    refresh.map(async (token) => (await call('GET', '/auth/accesstoken', { token })).text),
  );
  return { access, refresh };
}

async function startHost(main: string, databaseUrl: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, main], {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      DATABASE_URL: databaseUrl,
      METRICS: '1',
      LIMIT_REQUESTS: '1000000',
      LIMIT_SIGN_INS: '5',
      LIMIT_BAN_AFTER: '1000000',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const exited = once(child, 'exit');
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('The process has no output');
  const complaints = textOf(stderr);
  let welcome = '';
  stdout.on('data', (chunk) => (welcome += String(chunk)));
  while (!welcome.includes('Ctrl-C')) {
    const ended = exited.then(([code]) => Promise.reject(new Error(`The host ended with ${code}`)));
    await Promise.race([once(stdout, 'data'), ended]);
  }
  const port = Number(/http:\/\/localhost:(\d+)/.exec(welcome)?.[1]);
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    async turns(): Promise<Turns> {
      const answered = once(child, 'message');
      child.send('turns');
      const [turns] = await answered;
      return turns as Turns;
    },
    /** @returns what it has written about failures */
    async end(): Promise<string> {
      child.kill('SIGTERM');
      await exited;
      return complaints;
    },
  };
}

/** A fuzzing run in one line. */
export const summary = ({ requests, serverErrors, crashes, longest }: FuzzResult): string =>
  `${requests.toLocaleString('en')} requests, ${serverErrors.length} 5xx but 503, ${crashes} crashes, ` +
  `longest event loop hold ${Math.ceil(longest.longestMs)} ms`;
