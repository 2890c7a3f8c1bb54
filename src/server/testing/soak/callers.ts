import { setTimeout as sleep } from 'node:timers/promises';
import { createApiClient, type ApiClient } from '#server/sandbox/testing/apiClient.ts';

export interface Tally {
  requests: number;
  /** Responses of 500 and above, by status. */
  serverErrors: Map<number, number>;
  /** Acknowledged claims: node id of the controller, by key. */
  claimed: Map<string, string>;
  activated: Set<string>;
}

export interface Field {
  customer: string;
  nodeIds: string[];
  /** Keys that are neither claimed nor activated. Each is used once. */
  keys: string[];
}

const pick = <T>(values: readonly T[]): T => {
  const value = values[Math.floor(Math.random() * values.length)];
  if (value === undefined) throw new Error('Nothing to pick from');
  return value;
};

/**
 * Sends random calls to the host, one after another, until `signal` aborts. Retries while the host is down.
 * @param first access token of the first calls
 */
export async function callUntil(
  signal: AbortSignal,
  url: string,
  first: string,
  field: Field,
  tally: Tally,
): Promise<void> {
  const api = createApiClient(url);
  let token = first;
  let isExpired = false;
  while (!signal.aborted) {
    try {
      if (isExpired || Math.random() < 0.002) token = await api.signIn('support');
      isExpired = false;
      const status = await callOnce(api, token, field, tally);
      tally.requests++;
      if (status >= 500) tally.serverErrors.set(status, (tally.serverErrors.get(status) ?? 0) + 1);
      isExpired = status === 401;
      if (status === 503) await sleep(100);
    } catch {
      // The host was killed, or refused the sign-in while its database was locked.
      await sleep(50);
    }
  }
}

async function callOnce(api: ApiClient, token: string, field: Field, tally: Tally): Promise<number> {
  const nodeId = pick(field.nodeIds);
  const get = async (path: string) => (await api('GET', path, { token })).status;
  const kind = Math.random();
  if (kind < 0.3) return claim(api, token, nodeId, field, tally);
  if (kind < 0.4) return get(`/v1/license/controller/${nodeId}`);
  if (kind < 0.405) return get(`/v1/license/customer/${field.customer}?includeDatalinks=true`);
  if (kind < 0.6) return get('/v1/company');
  if (kind < 0.7) return get('/healthz');
  const found = await api('POST', '/v1/device/query', { token, body: { filter: { nodeId: [nodeId] } } });
  if (kind < 0.85 || found.status !== 200) return found.status;
  const { device } = found.json as { device: { id: number }[] };
  const body = { properties: { name: `soaked ${kind}` } };
  return (await api('PUT', `/v1/device/${device[0]?.id}?mode=merge`, { token, body })).status;
}

async function claim(api: ApiClient, token: string, nodeId: string, { keys }: Field, tally: Tally) {
  const key = keys.pop();
  if (key === undefined) return (await api('GET', '/v1/company', { token })).status;
  const claimed = await api('POST', '/v1/license/claim', { token, body: { licenseKey: key, nodeId } });
  if (claimed.status !== 200) return claimed.status;
  tally.claimed.set(key, nodeId);
  const activated = await api('POST', '/v1/license/activate', { token, body: { key } });
  if (activated.status === 200) tally.activated.add(key);
  return activated.status;
}
