import * as z from 'zod/mini';
import { Problem } from '#http/problem.ts';

/**
 * Reads an answer by its schema.
 * @throws Problem `unreadable`, naming the fields and never their values.
 */
export function parseAnswer<S extends z.ZodMiniType>(schema: S, body: unknown, call: string): z.output<S> {
  const result = z.safeParse(schema, body);
  if (result.success) return result.data;
  throw new Problem('unreadable', { call, fields: result.error.issues.map((issue) => issue.path.join('.')) });
}
