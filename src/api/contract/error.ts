import * as z from 'zod/mini';

/** The body of every documented error. Every field may be missing. */
export const ErrorBody = z.object({
  statusCode: z.optional(z.number()),
  error: z.optional(z.string()),
  message: z.optional(z.string()),
  /** Seconds to wait; sent with 429 only. */
  retryAfter: z.optional(z.number()),
});
export type ErrorBody = z.infer<typeof ErrorBody>;
