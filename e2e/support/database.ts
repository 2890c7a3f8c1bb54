import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type InValue, type Row } from '@libsql/client';
import { openDb } from '#server/sandbox/db/open.ts';
import * as bulk from '#server/sandbox/seed/bulk.ts';
import { startTestHost } from './host.ts';
import { type Account, ACCOUNTS } from './seed.ts';

export type RefreshTokens = Record<Account['role'], string>;

export interface Template {
  /** Every license key that the seed holds. */
  keys: string[];
  /** A refresh token of each account, valid in every copy. */
  refreshTokens: RefreshTokens;
  /** @returns `file:…` of a freshly seeded database that nobody else uses */
  copy(): string;
  remove(): void;
}

/**
 * Seeds a database to copy from: seeding each one anew would take longer than most tests.
 * @param name goes into the name of the temporary folder
 */
export async function seedTemplate(name: string): Promise<Template> {
  const folder = mkdtempSync(join(tmpdir(), `license-dashboard-${name}-`));
  const file = join(folder, 'template.db');
  const host = await startTestHost({ databaseUrl: `file:${file}` });
  const refreshTokens = await signInEverybody(`http://127.0.0.1:${host.port}`);
  await host.close();
  const rows = await query(`file:${file}`, 'SELECT "key" FROM licenses');
  // A copy does not include what is still in the log beside the file.
  await query(`file:${file}`, 'PRAGMA wal_checkpoint(TRUNCATE)');
  let copies = 0;
  return {
    keys: rows.map((row) => String(row.key)),
    refreshTokens,
    copy() {
      const target = join(folder, `${(copies += 1)}.db`);
      copyFileSync(file, target);
      return `file:${target}`;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

async function signInEverybody(url: string): Promise<RefreshTokens> {
  const tokens = ACCOUNTS.map(async ({ role, username, password }) => {
    const body = JSON.stringify({ username, password });
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch(`${url}/auth/login`, { method: 'POST', headers, body });
    return [role, await answer.text()] as const;
  });
  const { installer = '', support = '', viewer = '' } = Object.fromEntries(await Promise.all(tokens));
  return { installer, support, viewer };
}

/** Runs one SQL statement behind the service's back: it accepts values that the service itself would refuse. */
export async function query(databaseUrl: string, sql: string, args: InValue[] = []): Promise<Row[]> {
  const client = createClient({ url: databaseUrl });
  try {
    return (await client.execute({ sql, args })).rows;
  } finally {
    client.close();
  }
}

/**
 * Adds licenses and controllers to a customer, who is created if there is none of that name.
 * @param customer the exact name, or the UUID
 * @returns the customer's UUID
 */
export async function addToCustomer(
  databaseUrl: string,
  customer: string,
  counts: { licenses: number; controllers: number },
): Promise<string> {
  const { db, close } = await openDb(databaseUrl);
  const { uuid } = await bulk.addToCustomer(db, customer, counts, Date.now());
  close();
  if (uuid === null) throw new Error('A customer without a UUID has no page');
  return uuid;
}

/** Adds customers without licenses or controllers, visible to every account. */
export async function addCustomers(databaseUrl: string, count: number): Promise<void> {
  const { db, close } = await openDb(databaseUrl);
  await bulk.addCustomers(db, count);
  close();
}
