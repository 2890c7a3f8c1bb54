import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createApiClient } from '#server/sandbox/testing/apiClient.ts';
import { figure, spread } from '../stats.ts';
import { between, table } from '../table.ts';
import { read, seedLists } from './lists.ts';
import { startMeasuredHost, type MeasuredHost } from './measuredHost.ts';

const DOCS = 'docs/bench.md';
/** Time after which a host that nobody calls is at rest, milliseconds. */
const REST_MS = 2_000;
const STARTS = 7;
const LISTS = [
  { size: 1_000, warmUp: 30, calls: 20, rounds: 9 },
  { size: 100_000, warmUp: 1, calls: 1, rounds: 5 },
];
const ENCODINGS = ['identity', 'gzip', 'br'];

const ROOT = mkdtempSync(join(tmpdir(), 'license-bench-'));
const databaseUrl = (name: string) => `file:${join(ROOT, name)}.db`;

/** `npm run bench:service`: measures the built host in processes of its own, and prints the tables. */
export async function run(args: readonly string[]): Promise<void> {
  try {
    const text = [
      `Medians (least to most) on ${availableParallelism()} cores, Node ${process.versions.node}.`,
      await startsTable(),
      await listsTable(),
    ].join('\n\n');
    console.log(`\n${text}\n`);
    if (args.includes('--write-docs')) {
      writeFileSync(DOCS, between(readFileSync(DOCS, 'utf8'), text, 'npm run bench:service'));
    }
  } finally {
    rmSync(ROOT, { recursive: true });
  }
}

async function startsTable(): Promise<string> {
  const elsewhere = { API_URL: 'http://127.0.0.1:9', AUTH_URL: 'http://127.0.0.1:9' };
  const again = databaseUrl('again');
  await (await startMeasuredHost('dist/server/main.js', again)).close();
  const kinds: [name: string, script: string, database: (n: number) => string, env?: object][] = [
    ['with new practice data', 'dist/server/main.js', (n) => databaseUrl(`new-${n}`)],
    ['again', 'dist/server/main.js', () => again],
    ['again, with the checks of `npm start`', 'scripts/start.mjs', () => again],
    ['in front of the real services', 'dist/server/main.js', () => again, elsewhere],
  ];
  const rows = [];
  for (const [name, script, database, env] of kinds) {
    const starts: Record<'cpuMs' | 'rssMb' | 'startedMs', number>[] = [];
    for (let n = 0; n < STARTS; n += 1) {
      const host = await startMeasuredHost(script, database(n), env);
      const { cpuMs } = await host.usage();
      await sleep(REST_MS);
      const { rssMb } = await host.usage();
      starts.push({ cpuMs, rssMb, startedMs: host.startedMs });
      await host.close();
    }
    const columns = (['cpuMs', 'startedMs', 'rssMb'] as const).map((key) =>
      spread(starts.map((start) => start[key])),
    );
    rows.push([name, ...columns]);
  }
  return table(
    ['start of the built host', 'processor time, ms', 'until it listens, ms', 'memory at rest, MB'],
    rows,
  );
}

async function listsTable(): Promise<string> {
  const url = databaseUrl('lists');
  console.log('Preparing the lists…');
  const paths = await seedLists(
    url,
    LISTS.map(({ size }) => size),
  );
  const rows = [];
  for (const [at, list] of LISTS.entries()) {
    for (const encoding of ENCODINGS) {
      const host = await startMeasuredHost('dist/server/main.js', url);
      rows.push(await measureList(host, paths[at] ?? '', encoding, list));
      await host.close();
    }
  }
  const head = [
    'processor time, ms',
    'request to last byte, ms',
    'longest delay of the event loop, ms',
    'kB',
    'most memory, MB',
  ];
  return table(['list of licenses', ...head], rows);
}

async function measureList(
  host: MeasuredHost,
  path: string,
  encoding: string,
  { size, warmUp, calls, rounds }: (typeof LISTS)[number],
): Promise<string[]> {
  const token = await createApiClient(host.url).signIn('support');
  const call = () => read(host.url + path, token, encoding);
  for (let n = 0; n < warmUp; n += 1) await call();
  const measured: Record<'cpuMs' | 'ms' | 'holdMs' | 'rssMb', number>[] = [];
  let bytes = 0;
  for (let round = 0; round < rounds; round += 1) {
    const before = await host.usage();
    const from = performance.now();
    for (let n = 0; n < calls; n += 1) bytes = await call();
    const ms = (performance.now() - from) / calls;
    const after = await host.usage();
    measured.push({
      cpuMs: (after.cpuMs - before.cpuMs) / calls,
      ms,
      holdMs: after.holdMs,
      rssMb: after.rssMb,
    });
  }
  const column = (key: 'cpuMs' | 'ms' | 'holdMs') => spread(measured.map((each) => each[key]));
  const memory = Math.max(...measured.map(({ rssMb }) => rssMb));
  const name = `${size.toLocaleString('en-GB')}, ${encoding === 'identity' ? 'not compressed' : encoding}`;
  return [name, column('cpuMs'), column('ms'), column('holdMs'), figure(bytes / 1_000), figure(memory)];
}
