import * as z from 'zod/mini';

/** Maximum length of a license key, in characters. The API documents no other rule for keys. */
export const LICENSE_KEY_MAX = 50;

/** Absent and null both mean that the service does not state the value. */
const maybe = <T extends z.core.$ZodType>(schema: T) => z._default(z.nullable(schema), null);

/**
 * A license as the service returns it. Only `id` and `key` must be present; the API documents no other field as
 * required. Capacities are in kW, times are ISO 8601, and `duration` has no documented unit.
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
  /** `residential`, `commercial`, or an unknown value. */
  type: maybe(z.string()),
  /** Ids of the links to controllers; absent unless the request asked for them. */
  datalinks: z.optional(z.array(z.string())),
});
export type License = z.infer<typeof License>;

/** The envelope of the list; its rows are parsed one by one (see rows.ts). */
export const LicenseList = z.object({ licenses: z.array(z.unknown()) });
