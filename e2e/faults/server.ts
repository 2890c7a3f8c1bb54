import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { readSettings } from '#server/settings.ts';
import { startCheckedHost } from '../checkedHost.ts';
import { Front } from './front.ts';
import { Ledger } from './ledger.ts';
import { matches } from './rules.ts';
import type { FaultServer } from './types.ts';
import { Upstream } from './upstream.ts';

/** User names without their domain, by id. */
async function namesIn(url: string): Promise<Map<string, string>> {
  const client = createClient({ url });
  const { rows } = await client.execute('SELECT id, username FROM users');
  client.close();
  return new Map(rows.map(({ id, username }) => [String(id), String(username).replace(/@.*$/, '')]));
}

export interface FaultServerOptions {
  /** Default: a database of its own, freshly seeded. */
  databaseUrl?: string;
  /** Further settings of the host, as its environment variables. */
  env?: Record<string, string>;
}

/** The real host on the built app, with the embedded service, behind a front that makes faults on request. */
export async function startFaultServer({ databaseUrl, env }: FaultServerOptions = {}): Promise<FaultServer> {
  const folder = databaseUrl === undefined ? await mkdtemp(join(tmpdir(), 'license-faults-')) : null;
  const database = databaseUrl ?? `file:${join(folder ?? '', 'sandbox.db')}`;
  let offsetMs = 0;
  const now = () => Date.now() + offsetMs;
  const settings = readSettings({ PORT: '0', DATABASE_URL: database, ...env });
  const host = await startCheckedHost(settings, now);
  const upstream = new Upstream(host.port);
  const front = new Front(upstream, new Ledger(await namesIn(database)), now);
  const port = await front.listen();
  const { wire, rules, ledger, refused } = front;

  return {
    url: `http://127.0.0.1:${port}`,
    hostUrl: `http://127.0.0.1:${host.port}`,
    databaseUrl: database,
    wire,
    refused,
    calls: (matching) => wire.filter(({ method, path }) => matches(matching, `${method} ${path}`)),
    on: (matching, fault, times = 1) => rules.add(matching, fault, times),
    clear() {
      rules.clear();
      front.limited = null;
      front.refuse(0);
    },
    hold: (matching, { commit = false } = {}) => rules.hold(matching, commit),
    expireAccessTokens: () => ledger.refuseAll('access'),
    rotateRefreshTokens(on) {
      front.rotates = on;
    },
    revokeRefreshTokens: () => ledger.refuseAll('refresh'),
    limit(options) {
      front.limited = options && { retryAfterS: options.retryAfterS, until: Date.now() + options.forMs };
    },
    limitedHits: () => front.limitedHits,
    ban: (ms) => front.refuse(Date.now() + ms),
    clock(ms) {
      offsetMs = ms;
    },
    lastModified(on) {
      front.oldLastModified = on;
    },
    refuse: (on) => front.refuse(on ? Infinity : 0),
    async close() {
      rules.clear();
      await front.close();
      upstream.close();
      await host.close();
      if (folder) await rm(folder, { recursive: true });
    },
  };
}
