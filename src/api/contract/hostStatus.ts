import * as z from 'zod/mini';

/**
 * What a host finds when it asks a service behind it for what needs a token:
 * - `ok` the service refuses, as it should
 * - `name` the name of its address is not known · `unreachable` nobody listens there, or the connection breaks
 * - `tls` its certificate is not trusted, or it speaks no TLS · `timeout` it does not answer in time
 * - `failing` it answers 5xx · `other` what answers is not this service
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
