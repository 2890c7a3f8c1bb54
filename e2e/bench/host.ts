import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDb } from '#server/sandbox/db/open.ts';
import { addToCustomer } from '#server/sandbox/seed/bulk.ts';
import { seedIfEmpty } from '#server/sandbox/seed/seed.ts';
import { createApiClient } from '#server/sandbox/testing/apiClient.ts';
import { startTestHost } from '../support/host.ts';
import { expectedOf, type Expected } from './lists.ts';
import type { License } from '../support/seed.ts';

/** Controllers per customer; some of the active licenses are linked to one. More would only take longer to seed. */
const CONTROLLERS = 200;

/** Customer with `size` licenses. */
export interface List {
  size: number;
  /** Path of the customer's page. */
  path: string;
  /** Path of the call that returns the list. */
  call: string;
  /** Body of the response, uncompressed. */
  answer: Buffer;
  expected: Expected;
}

export interface BenchHost {
  /** Origin, without a trailing slash. */
  url: string;
  lists: List[];
  /** Returns a new access token. */
  token(): Promise<string>;
  close(): Promise<void>;
}

/** Starts the real host with the built app and a customer for each size. */
export async function startBenchHost(sizes: readonly number[]): Promise<BenchHost> {
  const folder = mkdtempSync(join(tmpdir(), 'license-dashboard-bench-'));
  const databaseUrl = `file:${join(folder, 'sandbox.db')}`;
  const customers = await seed(databaseUrl, sizes);
  const host = await startTestHost({ databaseUrl });
  const url = `http://127.0.0.1:${host.port}`;
  const token = () => createApiClient(url).signIn('support');
  const lists = [];
  for (const { size, uuid } of customers) {
    const call = `/v1/license/customer/${uuid}?includeDatalinks=true`;
    const response = await fetch(url + call, { headers: { Authorization: `Bearer ${await token()}` } });
    const answer = Buffer.from(await response.arrayBuffer());
    const { licenses } = JSON.parse(answer.toString()) as { licenses: License[] };
    lists.push({ size, path: `/customers/${uuid}`, call, answer, expected: expectedOf(licenses) });
  }
  return {
    url,
    lists,
    token,
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
    customers.push({ size, uuid });
  }
  close();
  return customers;
}
