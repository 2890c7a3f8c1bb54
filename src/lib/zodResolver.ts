import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import * as z from 'zod/mini';

/**
 * Checks a flat form by its schema; the first fault of a field is its message. A resolver for every zod there has
 * been would weigh a kilobyte more.
 */
export function zodResolver<T extends FieldValues>(schema: z.ZodMiniType<T, T>): Resolver<T> {
  return (values) => {
    const result = z.safeParse(schema, values);
    if (result.success) return { values: result.data, errors: {} };
    const errors: Record<string, { type: string; message: string }> = {};
    for (const { path, code, message } of result.error.issues) {
      errors[String(path[0])] ??= { type: code ?? 'custom', message };
    }
    return { values: {}, errors: errors as FieldErrors<T> };
  };
}
