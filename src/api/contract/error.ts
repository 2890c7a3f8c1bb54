import * as z from 'zod/mini';

/** The body of every documented error. Nothing in it is trusted to be there. */
export const ErrorBody = z.object({
  statusCode: z.optional(z.number()),
  error: z.optional(z.string()),
  message: z.optional(z.string()),
  /** Seconds; with 429 only. */
  retryAfter: z.optional(z.number()),
});
export type ErrorBody = z.infer<typeof ErrorBody>;
