import type { User } from './access.ts';
import type { Db } from './db/open.ts';
import type { Limiter } from './limiter.ts';
import type { Tokens } from './tokens.ts';

/** What every route works with. */
export interface Service {
  db: Db;
  tokens: Tokens;
  limiter: Limiter;
  /** Epoch milliseconds. */
  now: () => number;
}

/** What a request carries on its way. */
export interface Env {
  Variables: { user: User; requestId: string };
}

/** ISO 8601 in UTC with milliseconds, as every time in the database. */
export const isoNow = (service: Service): string => new Date(service.now()).toISOString();
