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

const isText = (value: unknown) => value === null || typeof value === 'string';
const isNumber = (value: unknown) => value === null || Number.isFinite(value);

/**
 * Reads a license whose fields all have their documented types, as those of nearly every license: in a twentieth of the
 * time that {@link License} takes, which decides about all others. Returns null for them.
 */
export function readPlainLicense(value: unknown): License | null {
  if (typeof value !== 'object' || value === null) return null;
  const row: Partial<License> = value;
  const { id, key, datalinks, duration = null, type = null } = row;
  const { gridKw = null, solarKw = null, batteryKw = null, evKw = null } = row;
  const { creationDate = null, activationDate = null, deactivationDate = null } = row;
  const isPlain =
    id &&
    key &&
    [id, key, creationDate, activationDate, deactivationDate, type].every(isText) &&
    [gridKw, solarKw, batteryKw, evKw, duration].every(isNumber) &&
    (datalinks === undefined ||
      (Array.isArray(datalinks) && datalinks.every((link) => link && isText(link))));
  if (!isPlain) return null;
  const capacities = { gridKw, solarKw, batteryKw, evKw };
  return {
    id,
    key,
    ...capacities,
    creationDate,
    activationDate,
    duration,
    deactivationDate,
    type,
    ...(datalinks && { datalinks }),
  };
}

/** The envelope of the list; its rows are parsed one by one (see rows.ts). */
export const LicenseList = z.object({ licenses: z.array(z.unknown()) });
