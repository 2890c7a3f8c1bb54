import * as z from 'zod/mini';
import { LICENSE_KEY_MAX } from './license.ts';

// Strict schemas of request bodies. Only the embedded service parses them. The client imports only the types, so
// this file adds nothing to the browser bundle.

/** A license key: 1 to 50 characters in no documented format, sent exactly as typed. */
export const LicenseKey = z.string().check(z.minLength(1), z.maxLength(LICENSE_KEY_MAX));

export const ClaimRequest = z.strictObject({
  licenseKey: LicenseKey,
  nodeId: z.string().check(z.minLength(1)),
});
export type ClaimRequest = z.infer<typeof ClaimRequest>;

export const ActivateRequest = z.strictObject({
  key: LicenseKey,
  /** ISO 8601 with a time zone; absent means now. */
  activationIso: z.optional(z.iso.datetime({ offset: true })),
});
export type ActivateRequest = z.infer<typeof ActivateRequest>;

const Scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

export const DeviceQuery = z.strictObject({
  fields: z.optional(z.array(z.string())),
  /** Base64 SHA-256 of the `lastUpdate` values of the matching devices, sorted by id. A match returns 204. */
  skipHash: z.optional(z.string()),
  filter: z.optional(
    z.strictObject({
      id: z.optional(z.array(z.int())),
      nodeId: z.optional(z.array(z.string())),
      nodeType: z.optional(z.array(z.string())),
      companyId: z.optional(z.array(z.int())),
      isActive: z.optional(z.boolean()),
    }),
  ),
  /** Maps property names to allowed values. Documented as slow. */
  conditions: z.optional(z.record(z.string(), z.array(Scalar))),
});
export type DeviceQuery = z.infer<typeof DeviceQuery>;

export const DevicePut = z.strictObject({ properties: z.record(z.string(), z.unknown()) });
export const DevicePutMode = z.enum(['strict', 'legacy', 'merge']);

export const LoginRequest = z.strictObject({ username: z.string(), password: z.string() });
export type LoginRequest = z.infer<typeof LoginRequest>;

export const ForgotPasswordRequest = z.strictObject({
  email: z.string().check(z.minLength(5), z.maxLength(100)),
});
export type ForgotPasswordRequest = z.infer<typeof ForgotPasswordRequest>;
