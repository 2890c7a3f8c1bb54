import * as z from 'zod/mini';
import { ConfigError } from './configError.ts';

const Color = z.string().check(z.regex(/^#[\da-fA-F]{6}$/, { error: 'must be a colour such as #0b6b6b' }));

/** Beside the page, so that the policy `img-src 'self'` holds: neither a URL nor a path that leads out of the folder. */
const Picture = z.string().check(
  z.maxLength(200),
  z.regex(/^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.(?:svg|png|webp|avif|jpe?g)$/, {
    error: 'must be the path of a picture beside config.json, such as brand/logo.svg',
  }),
);

const BaseUrl = z.pipe(
  z.string().check(
    z.regex(/^(?:https?:\/\/\S+)?$/, {
      error: 'must be empty (beside the page) or an http(s) URL',
      abort: true,
    }),
    z.refine((url) => url === '' || URL.canParse(url), {
      error: 'must be empty (beside the page) or an http(s) URL',
    }),
  ),
  z.transform((url) => url.replace(/\/+$/, '')),
);

const HttpsUrl = z.string().check(
  z.maxLength(500),
  z.regex(/^https:\/\/\S+$/, { error: 'must be an https URL', abort: true }),
  z.refine((url) => URL.canParse(url), { error: 'must be an https URL' }),
);

const Email = z
  .string()
  .check(z.maxLength(100), z.regex(/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/, { error: 'must be an email address' }));

const Phone = z
  .string()
  .check(
    z.maxLength(40),
    z.regex(/^\+?\d[\d ()./-]+\d$/, { error: 'must be a phone number such as +31 20 123 4567' }),
  );

const Colors = z.strictObject({
  accent: Color,
  accentDark: z.optional(Color),
  accentSun: z.optional(Color),
});

const Logo = z.strictObject({ light: Picture, dark: z.optional(Picture) });

/** As in a web app manifest. */
const Icon = z.strictObject({
  src: Picture,
  sizes: z
    .string()
    .check(z.regex(/^(?:any|\d+x\d+(?: \d+x\d+)*)$/, { error: 'must be "any" or a size such as 192x192' })),
  type: z.optional(
    z.string().check(z.regex(/^image\/[\w.+-]+$/, { error: 'must be a type such as image/png' })),
  ),
  purpose: z.optional(z.enum(['any', 'maskable', 'monochrome'])),
});

const Support = z.strictObject({
  email: z.optional(Email),
  phone: z.optional(Phone),
  url: z.optional(HttpsUrl),
});

const Links = z.strictObject({
  help: z.optional(HttpsUrl),
  terms: z.optional(HttpsUrl),
  privacy: z.optional(HttpsUrl),
});

/**
 * The settings in `config.json`. An unknown key is an error, so that a typo is not silently ignored. What each means is
 * in scripts/lib/configSchema.ts, for editors, and in docs/configuration.md.
 */
export const Config = z.strictObject({
  $schema: z.optional(z.string()),
  $comment: z.optional(z.string()),
  apiUrl: z._default(BaseUrl, ''),
  authUrl: z._default(BaseUrl, ''),
  brand: z._default(z.string().check(z.minLength(1), z.maxLength(40)), 'Licenses'),
  logo: z.optional(Logo),
  icons: z.optional(z.array(Icon).check(z.minLength(1), z.maxLength(10))),
  colors: z.optional(Colors),
  themeColor: z.optional(Color),
  backgroundColor: z.optional(Color),
  support: z.optional(Support),
  links: z.optional(Links),
  language: z.optional(z.enum(['en', 'nl', 'fr', 'de', 'es', 'it', 'pl', 'pt', 'ar'])),
  durationUnit: z._default(z.nullable(z.enum(['days', 'months', 'years'])), null),
  endingSoonDays: z._default(z.int().check(z.gte(1), z.lte(3650)), 90),
  /** Added by the host when the embedded sandbox service is used; its licenses are not real. */
  sandbox: z.optional(
    z.object({
      accounts: z.array(z.object({ username: z.string(), password: z.string(), role: z.string() })),
    }),
  ),
});
export type Config = z.infer<typeof Config>;

/** @throws ConfigError naming each invalid setting */
export function parseConfig(raw: unknown): Config {
  const result = z.safeParse(Config, raw);
  if (result.success) return result.data;
  throw new ConfigError(
    result.error.issues.map((issue) => {
      const path = issue.path.join('.');
      return issue.code === 'unrecognized_keys'
        ? `${issue.keys.map((key) => (path ? `${path}.${key}` : key)).join(', ')}: unknown setting`
        : `${path || 'config.json'}: ${issue.message || 'not a value that this setting takes'}`;
    }),
  );
}
