import type { User } from './auth/permissions.ts';
import type { Db } from './db/open.ts';
import type { RateLimiter } from './http/rateLimiter.ts';
import type { Tokens } from './auth/tokens.ts';

/** What every route works with. */
export interface SandboxDeps {
  db: Db;
  tokens: Tokens;
  limiter: RateLimiter;
  /** Epoch milliseconds. */
  now: () => number;
}

/** What a request carries on its way. */
export interface Env {
  Bindings: { requestId?: string };
  Variables: { user: User; requestId: string };
}

/** ISO 8601 in UTC with milliseconds, as every time in the database. */
export const isoNow = (deps: SandboxDeps): string => new Date(deps.now()).toISOString();
