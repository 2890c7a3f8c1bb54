import * as z from 'zod/mini';
import type { Limits } from '#server/sandbox/sandbox.ts';

/** Invalid setting. The message is a sentence for the operator. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** Remote services to which the host forwards calls. */
export interface Upstream {
  api: URL;
  auth: URL;
  /** Maximum wait for the start of a response, and for each next byte, milliseconds. */
  timeoutMs: number;
}

export interface Settings {
  /** 0 means any free port. */
  port: number;
  host: string;
  /** Whether the host is behind one reverse proxy whose X-Forwarded-For and X-Forwarded-Proto can be trusted. */
  trustProxy: boolean;
  /** Path prefix of the app, with leading and trailing slash. */
  basePath: string;
  /** Null if the embedded service is used. */
  upstream: Upstream | null;
  databaseUrl: string;
  databaseAuthToken?: string;
  corsOrigins: string[];
  limits: Partial<Limits>;
  /** `json` writes a line per request to standard output. */
  logFormat: 'none' | 'json';
  /** Whether to serve `/metrics`. */
  metrics: boolean;
  /** Time for running responses to end after SIGTERM, milliseconds. */
  drainMs: number;
}

function wholeNumber(min: number, max: number) {
  const fits = (text: string) => /^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max;
  const text = z.string().check(z.refine(fits, `must be a whole number from ${min} to ${max}`));
  return z.optional(z.pipe(text, z.transform(Number)));
}

const isOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text;

// Credentials in a URL end up in logs, and a query would end up in the middle of every forwarded URL.
function isBase(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && username + password + search + hash === '';
}

const baseUrl = z.optional(
  z.pipe(
    z.string().check(z.refine(isBase, 'must be an http(s) URL such as https://api.example.com')),
    z.transform((text: string) => new URL(text)),
  ),
);

const originList = z.pipe(
  z.pipe(
    z.string(),
    z.transform((text: string) => text.split(',').map((origin) => origin.trim())),
  ),
  z
    .array(z.string())
    .check(
      z.refine(
        (origins) => origins.every((origin) => origin === '*' || isOrigin(origin)),
        'must be * or origins such as https://dashboard.example.com, with commas between them',
      ),
    ),
);

const onOff = z.optional(
  z.pipe(
    z.enum(['0', '1', 'false', 'true'], 'must be 1 or 0'),
    z.transform((text) => text === '1' || text === 'true'),
  ),
);

// Only characters that URLs never escape, so that the path is the same text in pages, requests and logs.
const basePath = z.optional(
  z.pipe(
    z.string().check(z.regex(/^\/?(?:[\w~-][\w.~-]*(?:\/|$))*$/, 'must be a path such as /licenses/')),
    z.transform((text: string) => `/${text}/`.replaceAll(/\/+/g, '/')),
  ),
);

const Environment = z.object({
  PORT: wholeNumber(0, 65_535),
  HOST: z.optional(z.string()),
  TRUST_PROXY: onOff,
  BASE_PATH: basePath,
  API_URL: baseUrl,
  AUTH_URL: baseUrl,
  UPSTREAM_TIMEOUT_S: wholeNumber(1, 600),
  DATABASE_URL: z.optional(
    z
      .string()
      .check(
        z.regex(
          /^(file:.|(libsql|https?|wss?):\/\/.)/,
          'must be file:<path> or the URL of a libSQL server, such as libsql://db.example.com',
        ),
      ),
  ),
  DATABASE_AUTH_TOKEN: z.optional(z.string()),
  CORS_ORIGINS: z.optional(originList),
  LOG_FORMAT: z.optional(z.enum(['none', 'json'], 'must be none or json')),
  METRICS: onOff,
  DRAIN_S: wholeNumber(0, 600),
  LIMIT_REQUESTS: wholeNumber(1, 1_000_000),
  LIMIT_WINDOW_S: wholeNumber(1, 86_400),
  LIMIT_BAN_AFTER: wholeNumber(1, 1_000_000),
  LIMIT_BAN_S: wholeNumber(1, 86_400),
  LIMIT_SIGN_INS: wholeNumber(1, 1_000_000),
  LIMIT_SIGN_IN_WINDOW_S: wholeNumber(1, 86_400),
});

/**
 * Reads the settings from environment variables. Empty variables count as unset.
 * @throws SettingsError that names every invalid variable, but no value, since it may be a secret
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = z.safeParse(Environment, given);
  if (!result.success) {
    throw new SettingsError(
      result.error.issues.map((issue) => `${issue.path[0]?.toString()} ${issue.message}.`).join(' '),
    );
  }
  const set = result.data;
  return {
    port: set.PORT ?? 4173,
    host: set.HOST ?? '127.0.0.1',
    trustProxy: set.TRUST_PROXY ?? false,
    basePath: set.BASE_PATH ?? '/',
    upstream: upstreamOf(set.API_URL, set.AUTH_URL, set.UPSTREAM_TIMEOUT_S ?? 30),
    databaseUrl: set.DATABASE_URL ?? 'file:data/sandbox.db',
    databaseAuthToken: set.DATABASE_AUTH_TOKEN,
    corsOrigins: set.CORS_ORIGINS ?? [],
    logFormat: set.LOG_FORMAT ?? 'none',
    metrics: set.METRICS ?? false,
    drainMs: (set.DRAIN_S ?? 10) * 1000,
    limits: withoutUnset({
      requests: set.LIMIT_REQUESTS,
      windowS: set.LIMIT_WINDOW_S,
      banAfter: set.LIMIT_BAN_AFTER,
      banS: set.LIMIT_BAN_S,
      signIns: set.LIMIT_SIGN_INS,
      signInWindowS: set.LIMIT_SIGN_IN_WINDOW_S,
    }),
  };
}

function upstreamOf(api: URL | undefined, auth: URL | undefined, timeoutS: number): Upstream | null {
  if (api && auth) return { api, auth, timeoutMs: timeoutS * 1000 };
  if (!api && !auth) return null;
  const [present, missing] = api ? ['API_URL', 'AUTH_URL'] : ['AUTH_URL', 'API_URL'];
  throw new SettingsError(
    `${present} is set and ${missing} is not: set both to stand in front of the real services, or none.`,
  );
}

// A property with the value undefined would override the default when spread.
function withoutUnset(limits: Partial<Limits>): Partial<Limits> {
  return Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined));
}
