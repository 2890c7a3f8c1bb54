import * as z from 'zod/mini';
import { BASE_PATH } from '#lib/basePath.ts';
import type { Platform } from '#platform/platform.ts';
import { isProblem } from '#http/problem.ts';
import { LIMIT_MS, send } from '#http/transport/send.ts';

const Color = z.string().check(z.regex(/^#[\da-f]{6}$/i, { error: 'must be a colour such as #0b6b6b' }));

const BaseUrl = z.pipe(
  z.string().check(
    z.refine((url) => url === '' || (URL.canParse(url) && /^https?:/.test(url)), {
      error: 'must be empty (beside the page) or an http(s) URL',
    }),
  ),
  z.transform((url) => url.replace(/\/+$/, '')),
);

/** The settings in `public/config.json`. An unknown key is an error, so that a typo is not silently ignored. */
export const Config = z.strictObject({
  $comment: z.optional(z.string()),
  /** Base URL of the API; if empty, the base path of the page. */
  apiUrl: z._default(BaseUrl, ''),
  /** Base URL of the authentication service; if empty, the base path of the page. */
  authUrl: z._default(BaseUrl, ''),
  /** The product name in the page header and in page titles. */
  brand: z._default(z.string().check(z.minLength(1), z.maxLength(40)), 'Licenses'),
  /** Colours of the installed app's frame and start; the host writes them into the manifest. */
  themeColor: z.optional(Color),
  backgroundColor: z.optional(Color),
  /** The unit of a license's `duration`, which the API does not document. With null, no end date is computed. */
  durationUnit: z._default(z.nullable(z.enum(['days', 'months', 'years'])), null),
  /** A license counts as ending soon if it ends within this many days. */
  endingSoonDays: z._default(z.int().check(z.gte(1), z.lte(3650)), 90),
  /** Added by the host when the embedded sandbox service is used; its licenses are not real. */
  sandbox: z.optional(
    z.object({
      accounts: z.array(z.object({ username: z.string(), password: z.string(), role: z.string() })),
    }),
  ),
});
export type Config = z.infer<typeof Config>;

/** An invalid config. `lines` describe the errors for the operator. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly lines: string[];
  constructor(lines: string[]) {
    super(`config.json: ${lines.join('; ')}`);
    this.lines = lines;
  }
}

/** @throws ConfigError naming each invalid setting */
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
 * Returns the configuration.
 * @param written by the host into the page; without it, as on a static host, `config.json` is loaded from beside the page
 * @param search makes the service worker let the host answer, since the worker keeps the address without it
 * @throws ConfigError if the file is missing or invalid; Problem if the request fails
 */
export async function loadConfig(platform: Platform, written?: string, search = ''): Promise<Config> {
  const call = 'GET /config.json';
  if (written !== undefined) return parseConfig(JSON.parse(written));
  try {
    const { body } = await send(platform, {
      method: 'GET',
      url: `${BASE_PATH}config.json${search}`,
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
