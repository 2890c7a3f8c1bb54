import * as z from 'zod/mini';
import type { Platform } from '#platform/platform.ts';
import { isProblem } from '#http/problem.ts';
import { LIMIT_MS, send } from '#http/transport/send.ts';

const BaseUrl = z.pipe(
  z.string().check(
    z.refine((url) => url === '' || (URL.canParse(url) && /^https?:/.test(url)), {
      error: 'must be empty (the page’s own origin) or an http(s) URL',
    }),
  ),
  z.transform((url) => url.replace(/\/+$/, '')),
);

/** What an operator may set in `public/config.json`. A spelling mistake is an error, not a silent default. */
export const Config = z.strictObject({
  $comment: z.optional(z.string()),
  /** Base URL of the API; empty: the page's own origin. */
  apiUrl: z._default(BaseUrl, ''),
  /** Base URL of the authentication service; empty: the page's own origin. */
  authUrl: z._default(BaseUrl, ''),
  /** The name in the frame and in the titles. */
  brand: z._default(z.string().check(z.minLength(1), z.maxLength(40)), 'Licenses'),
  /** The unit of a license's `duration`, which the API does not document; null: no end date is computed. */
  durationUnit: z._default(z.nullable(z.enum(['days', 'months', 'years'])), null),
  /** A license ends soon when its end is at most this many days away. */
  endingSoonDays: z._default(z.int().check(z.gte(1), z.lte(3650)), 90),
  /** Added by the host while the embedded service answers: these are not real licenses. */
  sandbox: z.optional(
    z.object({
      accounts: z.array(z.object({ username: z.string(), password: z.string(), role: z.string() })),
    }),
  ),
});
export type Config = z.infer<typeof Config>;

/** A config that cannot be used, with what is wrong as lines for the operator. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly lines: string[];
  constructor(lines: string[]) {
    super(`config.json: ${lines.join('; ')}`);
    this.lines = lines;
  }
}

/** @throws ConfigError naming each field at fault */
export function parseConfig(raw: unknown): Config {
  const result = z.safeParse(Config, raw);
  if (result.success) return result.data;
  throw new ConfigError(
    result.error.issues.map((issue) =>
      issue.code === 'unrecognized_keys'
        ? `${issue.keys.join(', ')}: unknown setting`
        : `${issue.path.join('.') || 'config.json'}: ${issue.message || 'not a value that this setting takes'}`,
    ),
  );
}

/**
 * Reads `config.json` from beside the page.
 * @throws ConfigError where it is missing or not valid; Problem where it could not be fetched
 */
export async function loadConfig(platform: Platform): Promise<Config> {
  const call = 'GET /config.json';
  try {
    const { body } = await send(platform, {
      method: 'GET',
      url: '/config.json',
      call,
      accept: 'json',
      limitMs: LIMIT_MS.read,
    });
    return parseConfig(body);
  } catch (error) {
    if (isProblem(error, 'notFound')) throw new ConfigError(['there is no such file']);
    if (isProblem(error, 'unreadable')) throw new ConfigError(['it is not valid JSON']);
    throw error;
  }
}
