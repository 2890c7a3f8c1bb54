import { query, type Template } from '../../support/database.ts';
import { startTestHost } from '../../support/host.ts';
import { Front } from './front.ts';
import { Ledger } from './ledger.ts';
import { matches } from './rules.ts';
import type { FaultServer } from './types.ts';
import { Upstream } from './upstream.ts';

/** Returns user names without domain, by id. */
async function namesIn(url: string): Promise<Map<string, string>> {
  const rows = await query(url, 'SELECT id, username FROM users');
  return new Map(rows.map(({ id, username }) => [String(id), String(username).replace(/@.*$/, '')]));
}

/**
 * Starts the real host with the built app and the embedded service, behind a proxy that injects faults on request.
 * @param template database to copy
 * @param env additional settings of the host
 */
export async function startFaultServer(
  { copy, refreshTokens }: Template,
  env?: Record<string, string>,
): Promise<FaultServer> {
  const databaseUrl = copy();
  let offsetMs = 0;
  const now = () => Date.now() + offsetMs;
  const host = await startTestHost({ databaseUrl, env, now });
  const upstream = new Upstream(host.port);
  const known = new Ledger(await namesIn(databaseUrl));
  for (const token of Object.values(refreshTokens)) known.issued('refresh', token);
  const front = new Front(upstream, known, now);
  const port = await front.listen();
  const { wire, rules, ledger, refused } = front;

  return {
    url: `http://127.0.0.1:${port}`,
    hostUrl: `http://127.0.0.1:${host.port}`,
    databaseUrl,
    refreshTokens,
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
    },
  };
}
