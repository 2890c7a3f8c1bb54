import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@libsql/client';
import { createClient } from '@libsql/client/sqlite3';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import { drizzle } from 'drizzle-orm/libsql/sqlite3';
import { migrate } from 'drizzle-orm/libsql/migrator';
import { shareEventLoop } from './localClient.ts';

export type Db = LibSQLDatabase;

export interface OpenDb {
  db: Db;
  close(): void;
}

// Not `new URL(…)`, which Vite would rewrite for the browser in component tests.
const MIGRATIONS = join(import.meta.dirname, 'migrations');
const TRIES = 5;

/**
 * Opens a database and runs the migrations. Creates the folder of a `file:` URL.
 * @throws Error with a one-sentence message, without the URL's token, if it cannot be opened, read or migrated
 */
export async function openDb(url: string, authToken?: string): Promise<OpenDb> {
  let client: Client | undefined;
  try {
    client = await connect(url, authToken);
    const db = drizzle(client);
    await retry(() => migrate(db, { migrationsFolder: MIGRATIONS }));
    return { db, close: () => client?.close() };
  } catch (cause) {
    client?.close();
    const shown = url.replace(/[?#].*$/s, '');
    throw new Error(`The database ${shown} cannot be opened: ${reason(cause)}`, { cause });
  }
}

async function connect(url: string, authToken?: string): Promise<Client> {
  if (!url.startsWith('file:')) {
    // Loaded on demand, since its parts for remote databases cost a fifth of a start's time and 10 MB.
    const remote = await import('@libsql/client');
    return remote.createClient({ url, authToken });
  }
  const file = url.slice('file:'.length).replace(/^\/\/(?=\/)/, '');
  if (file !== ':memory:') await makeFolder(dirname(file));
  // Calls to a local file are synchronous, so a second connection would gain nothing.
  const client = await shareEventLoop(createClient({ url, concurrency: 1, timeout: 0 }));
  // In WAL mode, readers and the single writer of several processes do not block each other.
  await retry(() => client.execute('PRAGMA journal_mode = WAL'));
  return client;
}

// Node's recursive mkdir never ends below /proc, where a folder neither exists nor can be created.
async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  await makeFolder(dirname(folder));
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    // Another host has created the folder in the meantime.
    if (error.code !== 'EEXIST') throw error;
  });
}

/** Retries work that another host may be doing at the same time; a later attempt finds that work done. */
async function retry<T>(work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await work();
    } catch (error) {
      if (tried === TRIES) throw error;
      await sleep(50 * tried);
    }
  }
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? reason(error.cause) : error.message;
}
