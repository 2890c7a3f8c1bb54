import { Hono } from 'hono';
import type { Account } from './accounts.ts';

/** How often an address may call, and what happens to one that does not listen. */
export interface Limits {
  /** Requests that one address may make within one window. */
  requests: number;
  /** Length of that window, seconds. */
  windowS: number;
  /** Requests while limited, within a minute, that get the address banned. */
  banAfter: number;
  /** Length of a ban, seconds. */
  banS: number;
  /** Failed sign-ins of one address and of one user name within a window. */
  loginTries: number;
  /** Length of the window of failed sign-ins, seconds. */
  loginWindowS: number;
}

export const LIMITS: Readonly<Limits> = {
  requests: 3_000,
  windowS: 60,
  banAfter: 10,
  banS: 300,
  loginTries: 60,
  loginWindowS: 60,
};

export interface SandboxOptions {
  /** `file:…` (its folder is created) or `libsql://…` */
  databaseUrl: string;
  databaseAuthToken?: string;
  /** Origins that may call from a browser; `*` means any. Empty: no CORS headers. */
  corsOrigins?: readonly string[];
  limits?: Partial<Limits>;
  /** Epoch milliseconds; a test moves the clock. */
  now?: () => number;
}

export interface Sandbox {
  app: Hono;
  close(): Promise<void>;
}

export { ACCOUNTS } from './accounts.ts';
export type { Account };

/**
 * Opens the embedded license service: migrates, and seeds an empty database.
 * @throws Error with one clear sentence where the database cannot be read
 */
export async function openSandbox(_options: SandboxOptions): Promise<Sandbox> {
  return { app: new Hono(), close: async () => {} };
}
