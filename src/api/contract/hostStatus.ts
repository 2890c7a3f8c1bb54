import * as z from 'zod/mini';

/**
 * Result of a call without a token from the host to a service:
 * - `ok` the service refuses the call, as expected
 * - `name` the host name cannot be resolved · `unreachable` the connection is refused or fails
 * - `tls` the certificate is not trusted, or the service does not use TLS · `timeout` no response in time
 * - `failing` the response is a 5xx · `other` the response is not from this service
 */
export const HostFinding = z.enum(['ok', 'name', 'unreachable', 'tls', 'timeout', 'failing', 'other']);
export type HostFinding = z.infer<typeof HostFinding>;

const ServiceFinding = z.object({
  finding: HostFinding,
  /** The code of the failure, such as `CERT_HAS_EXPIRED`, or the status of the answer. Never an address. */
  detail: z.optional(z.string()),
});
export type ServiceFinding = z.infer<typeof ServiceFinding>;

/** `/status.json` of a host in front of the real services. */
export const HostStatus = z.object({ api: ServiceFinding, auth: ServiceFinding });
export type HostStatus = z.infer<typeof HostStatus>;
