import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from '@libsql/client';
import { openDb } from '#server/sandbox/db/open.ts';
import { addToCustomer } from '#server/sandbox/seed/bulk.ts';
import { seedIfEmpty } from '#server/sandbox/seed/seed.ts';
import { createApiClient } from '#server/sandbox/testing/apiClient.ts';
import { callUntil, type Field, type Tally } from './callers.ts';
import { createHostProcess, type HostProcess } from './hostProcess.ts';

const CONNECTIONS = 50;
/** File size limit that simulates a full disk, in 512-byte blocks: the write-ahead log stops growing at 1 MB. */
const FULL_BLOCKS = 2_048;
/** A host's memory is flat if the peak of its second half is below that of its first half times the factor plus MB. */
const FLAT_FACTOR = 1.3;
const FLAT_MB = 40;

export interface SoakOptions {
  /** Path of the built host. */
  main: string;
  /** Number of host processes, one after the other. */
  lives: number;
  /** Lifetime of each host process before it is killed, seconds. */
  lifeS: number;
  licenses: number;
  log: (line: string) => void;
}

export interface SoakResult {
  requests: number;
  kills: number;
  acknowledged: number;
  lost: number;
  /** Responses of 500 and above, except 503. */
  otherErrors: number;
  unavailable: number;
  isFlat: boolean;
  peakMb: number;
}

/**
 * Runs the built host under mixed calls on {@link CONNECTIONS} connections. The host is killed repeatedly, every third
 * process has a full disk, and another program locks the database. Finally looks up every acknowledged claim and
 * activation.
 */
export async function soak({ main, lives: count, lifeS, licenses, log }: SoakOptions): Promise<SoakResult> {
  const folder = mkdtempSync(join(tmpdir(), 'license-soak-'));
  const databaseUrl = `file:${join(folder, 'sandbox.db')}`;
  const field = await seedField(databaseUrl, licenses);
  const host = await createHostProcess(main, databaseUrl);
  const tally: Tally = { requests: 0, serverErrors: new Map(), claimed: new Map(), activated: new Set() };
  const end = new AbortController();
  await host.start();
  const token = await createApiClient(host.url).signIn('support');
  const work = [
    ...Array.from({ length: CONNECTIONS }, () => callUntil(end.signal, host.url, token, field, tally)),
    lockRepeatedly(end.signal, databaseUrl),
  ];
  const lives: number[][] = [];
  for (let life = 1; ; life++) {
    lives.push(await sampleMemory(host, performance.now() + lifeS * 1_000));
    log(
      `${life}: ${tally.requests} requests, ${tally.claimed.size} claims, ${Math.round(lives.at(-1)?.at(-1) ?? 0)} MB`,
    );
    if (life === count) break;
    await host.end('SIGKILL');
    await host.start(life % 3 === 1 ? FULL_BLOCKS : undefined);
  }
  end.abort();
  await Promise.all(work);
  await host.end('SIGTERM');
  const lost = await countLost(databaseUrl, tally);
  rmSync(folder, { recursive: true });
  const unavailable = tally.serverErrors.get(503) ?? 0;
  const errors = [...tally.serverErrors.values()].reduce((sum, count) => sum + count, 0);
  return {
    requests: tally.requests,
    kills: lives.length - 1,
    acknowledged: tally.claimed.size + tally.activated.size,
    lost,
    otherErrors: errors - unavailable,
    unavailable,
    isFlat: lives.every(isFlat),
    peakMb: Math.round(Math.max(...lives.flat())),
  };
}

/** Samples the memory of a host every second until `until`. Returns MB. */
async function sampleMemory(host: HostProcess, until: number): Promise<number[]> {
  const memory: number[] = [];
  while (performance.now() < until) {
    await sleep(1_000);
    const mb = await host.memory();
    if (mb !== undefined) memory.push(mb);
  }
  return memory;
}

/** Returns whether the memory of a host stayed flat, see {@link FLAT_FACTOR}; true if there are too few samples. */
function isFlat(memory: readonly number[]): boolean {
  if (memory.length < 20) return true;
  const half = Math.floor(memory.length / 2);
  const [before, after] = [Math.max(...memory.slice(0, half)), Math.max(...memory.slice(half))];
  return after < before * FLAT_FACTOR + FLAT_MB;
}

async function seedField(databaseUrl: string, licenses: number): Promise<Field> {
  const { db, close } = await openDb(databaseUrl);
  await seedIfEmpty(db, Date.now());
  const { uuid } = await addToCustomer(db, 'Soaked', { licenses, controllers: 50 }, Date.now());
  close();
  const client = createClient({ url: databaseUrl });
  const free = await client.execute(
    `SELECT key FROM licenses WHERE activation_date IS NULL
       AND id NOT IN (SELECT license_id FROM license_datalink)`,
  );
  const nodes = await client.execute(`SELECT node_id FROM devices WHERE node_type = 'smartgridController'`);
  client.close();
  return {
    customer: uuid ?? '',
    keys: free.rows.map(({ key }) => String(key)),
    nodeIds: nodes.rows.map((row) => String(row.node_id)),
  };
}

/** Locks the database like another program: mostly briefly, sometimes for longer than the host waits. */
async function lockRepeatedly(signal: AbortSignal, url: string): Promise<void> {
  while (!signal.aborted) {
    await sleep(500 + Math.random() * 3_000);
    const client = createClient({ url, timeout: 0 });
    try {
      const transaction = await client.transaction('write');
      await sleep(Math.random() < 0.1 ? 7_000 : Math.random() * 500);
      await transaction.rollback();
    } catch {
      // The host was writing.
    } finally {
      client.close();
    }
  }
}

async function countLost(url: string, { claimed, activated }: Tally): Promise<number> {
  const client = createClient({ url });
  const links = await client.execute(
    `SELECT licenses.key, devices.node_id FROM license_datalink
       JOIN licenses ON licenses.id = license_id JOIN devices ON devices.id = device_id`,
  );
  const active = await client.execute('SELECT key FROM licenses WHERE activation_date IS NOT NULL');
  const integrity = await client.execute('PRAGMA integrity_check');
  client.close();
  if (integrity.rows[0]?.integrity_check !== 'ok') throw new Error('The database is damaged');
  const linked = new Map(links.rows.map((row) => [String(row.key), String(row.node_id)]));
  const activeKeys = new Set(active.rows.map(({ key }) => String(key)));
  return (
    [...claimed].filter(([key, nodeId]) => linked.get(key) !== nodeId).length +
    [...activated].filter((key) => !activeKeys.has(key)).length
  );
}

/** Returns a one-line summary of a soak. */
export function summary({
  requests,
  kills,
  acknowledged,
  lost,
  otherErrors,
  unavailable,
  isFlat,
  peakMb,
}: SoakResult) {
  return (
    `${requests} requests, ${kills} kills, ${acknowledged} acknowledged claims and activations, ` +
    `${unavailable} times 503, at most ${peakMb} MB: ${lost} acknowledged claims lost, ${otherErrors} 5xx but 503, ` +
    `memory ${isFlat ? 'flat' : 'grows'}`
  );
}
