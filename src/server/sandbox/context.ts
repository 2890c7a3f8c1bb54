import type { User } from './auth/permissions.ts';
import type { Db } from './db/open.ts';
import type { RateLimiter } from './http/rateLimiter.ts';
import type { Tokens } from './auth/tokens.ts';

/** Dependencies shared by all routes. */
export interface SandboxDeps {
  db: Db;
  tokens: Tokens;
  limiter: RateLimiter;
  /** Epoch milliseconds. */
  now: () => number;
}

/** Hono environment of a request. */
export interface Env {
  Bindings: { requestId?: string };
  Variables: { user: User; requestId: string };
}

/** Returns the current time as ISO 8601 in UTC with milliseconds, the format of every time in the database. */
export const isoNow = (deps: SandboxDeps): string => new Date(deps.now()).toISOString();
