import * as z from 'zod/mini';
import { Problem } from '#http/problem.ts';

/**
 * Parses a response body with a schema.
 * @param call `METHOD /path`, for the error
 * @throws Problem `unreadable` with the invalid fields, never their values
 */
export function parseAnswer<S extends z.ZodMiniType>(schema: S, body: unknown, call: string): z.output<S> {
  const result = z.safeParse(schema, body);
  if (result.success) return result.data;
  throw new Problem('unreadable', { call, fields: result.error.issues.map((issue) => issue.path.join('.')) });
}
