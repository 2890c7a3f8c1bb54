import * as z from 'zod/mini';

/** Longest license key, characters. No other rule of keys is documented. */
export const LICENSE_KEY_MAX = 50;

/** Absent and null mean the same to a reader: the service did not say. */
const maybe = <T extends z.core.$ZodType>(schema: T) => z._default(z.nullable(schema), null);

/**
 * A license as the service returns it. Only `id` and `key` are needed; no other field is documented as
 * required. Capacities are in kW, `duration` has no documented unit, and times are ISO 8601.
 */
export const License = z.object({
  id: z.string().check(z.minLength(1)),
  key: z.string().check(z.minLength(1)),
  gridKw: maybe(z.number()),
  solarKw: maybe(z.number()),
  batteryKw: maybe(z.number()),
  evKw: maybe(z.number()),
  creationDate: maybe(z.string()),
  activationDate: maybe(z.string()),
  duration: maybe(z.number()),
  deactivationDate: maybe(z.string()),
  /** `residential`, `commercial`, or a value that is not known yet. */
  type: maybe(z.string()),
  /** Ids of its links to controllers; absent where the service was not asked for them. */
  datalinks: z.optional(z.array(z.string())),
});
export type License = z.infer<typeof License>;

/** The list's envelope; its rows are parsed one by one (see rows.ts). */
export const LicenseList = z.object({ licenses: z.array(z.unknown()) });
