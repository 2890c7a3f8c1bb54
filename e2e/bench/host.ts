import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHost } from '#server/host.ts';
import { openDb } from '#server/sandbox/db/open.ts';
import { addToCustomer } from '#server/sandbox/seed/bulk.ts';
import { seedIfEmpty } from '#server/sandbox/seed/seed.ts';
import { createApiClient } from '#server/sandbox/testing/apiClient.ts';
import { readSettings } from '#server/settings/settings.ts';
import { expectedOf, type Expected } from './lists.ts';
import { ACCOUNTS, type License } from '../support/seed.ts';
import { withYardsticks } from './yardsticks/serve.ts';

/** Controllers per customer; some of the active licenses are linked to one. More would only take longer to seed. */
const CONTROLLERS = 200;

/** Customer with `size` licenses. */
export interface List {
  size: number;
  customer: string;
  /** Path of the call that returns the list. */
  call: string;
  /** Size of the response, uncompressed, bytes. */
  bytes: number;
  expected: Expected;
}

export interface BenchHost {
  /** Origin, without a trailing slash. */
  url: string;
  lists: List[];
  /** Returns a new access token. */
  token(): Promise<string>;
  /** Returns a new refresh token. */
  refreshToken(): Promise<string>;
  close(): Promise<void>;
}

/** Starts the real host with the built app, the yardsticks and a customer for each size. */
export async function startBenchHost(sizes: readonly number[]): Promise<BenchHost> {
  const folder = mkdtempSync(join(tmpdir(), 'license-dashboard-bench-'));
  const databaseUrl = `file:${join(folder, 'sandbox.db')}`;
  const customers = await seed(databaseUrl, sizes);
  const limits = { LIMIT_REQUESTS: '1000000', LIMIT_SIGN_INS: '1000000' };
  const settings = readSettings({ PORT: '0', DATABASE_URL: databaseUrl, ...limits });
  const host = await startHost(settings, await withYardsticks());
  const url = `http://127.0.0.1:${host.port}`;
  const client = createApiClient(url);
  const token = () => client.signIn('support');
  const lists = [];
  for (const { size, uuid } of customers) {
    const call = `/v1/license/customer/${uuid}?includeDatalinks=true`;
    const response = await fetch(url + call, { headers: { Authorization: `Bearer ${await token()}` } });
    const text = await response.text();
    const { licenses } = JSON.parse(text) as { licenses: License[] };
    lists.push({
      size,
      customer: uuid,
      call,
      bytes: Buffer.byteLength(text),
      expected: expectedOf(licenses),
    });
  }
  return {
    url,
    lists,
    token,
    refreshToken: () => client.login(ACCOUNTS.find(({ role }) => role === 'support')?.username ?? ''),
    async close() {
      await host.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function seed(databaseUrl: string, sizes: readonly number[]) {
  const { db, close } = await openDb(databaseUrl);
  const at = Date.now();
  await seedIfEmpty(db, at);
  const customers = [];
  for (const size of sizes) {
    const counts = { licenses: size, controllers: CONTROLLERS };
    const { uuid } = await addToCustomer(db, `Wholesaler of ${size}`, counts, at);
    if (uuid === null) throw new Error('A customer without a UUID has no page');
    customers.push({ size, uuid });
  }
  close();
  return customers;
}
