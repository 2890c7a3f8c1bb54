import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import * as z from 'zod/mini';

/**
 * A react-hook-form resolver that validates a flat form with a zod schema. Each field gets its first error. The package
 * @hookform/resolvers would add a kilobyte to support older zod versions.
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
