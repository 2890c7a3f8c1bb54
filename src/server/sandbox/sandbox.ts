import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Hono } from 'hono';
import { createApp } from './app.ts';
import type { SandboxDeps } from './context.ts';
import { openDb } from './db/open.ts';
import { initSetting } from './db/settings.ts';
import { createRateLimiter, LIMITS, type Limits } from './http/rateLimiter.ts';
import { seedIfEmpty } from './seed/seed.ts';
import { createTokens } from './auth/tokens.ts';

export type { Limits } from './http/rateLimiter.ts';

export interface SandboxOptions {
  /** `file:…` (missing folders are created) or `libsql://…`. */
  databaseUrl: string;
  databaseAuthToken?: string;
  /** Origins allowed to call from a browser; `*` allows any. No CORS headers are sent if empty. */
  corsOrigins?: readonly string[];
  limits?: Partial<Limits>;
  /** Epoch milliseconds; tests pass a clock of their own. */
  now?: () => number;
}

export interface Sandbox {
  app: Hono;
  /** Whether the database answers. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Opens the embedded license service: runs the migrations and seeds an empty database.
 * @throws Error with a one-sentence message if the database cannot be opened, read or migrated
 */
export async function openSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { databaseUrl, databaseAuthToken, corsOrigins = [], limits, now = Date.now } = options;
  const { db, close } = await openDb(databaseUrl, databaseAuthToken);
  try {
    const secret = await initSetting(db, 'tokenSecret', randomBytes(32).toString('base64'));
    await seedIfEmpty(db, now());
    const deps: SandboxDeps = {
      db,
      tokens: createTokens(secret, now),
      limiter: createRateLimiter({ ...LIMITS, ...limits }, now),
      now,
    };
    return {
      app: createApp(deps, corsOrigins),
      isReady: async () => {
        await db.run(sql`SELECT 1`);
        return true;
      },
      close: async () => close(),
    };
  } catch (error) {
    close();
    throw error;
  }
}
