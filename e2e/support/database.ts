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
  /** All license keys of the seed. */
  keys: string[];
  /** A refresh token for each account, valid in every copy. */
  refreshTokens: RefreshTokens;
  /** Copies the seeded database. @returns the URL of the copy, `file:…` */
  copy(): string;
  remove(): void;
}

/**
 * Seeds a database to copy from, since seeding takes longer than most tests.
 * @param name part of the name of the temporary folder
 */
export async function seedTemplate(name: string): Promise<Template> {
  const folder = mkdtempSync(join(tmpdir(), `license-dashboard-${name}-`));
  const file = join(folder, 'template.db');
  const host = await startTestHost({ databaseUrl: `file:${file}` });
  const refreshTokens = await signInEverybody(`http://127.0.0.1:${host.port}`);
  await host.close();
  const rows = await query(`file:${file}`, 'SELECT "key" FROM licenses');
  // A copy of the file does not include the write-ahead log.
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

/** Runs an SQL statement directly, which also accepts values that the service would refuse. */
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
