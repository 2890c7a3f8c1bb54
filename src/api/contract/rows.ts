import * as z from 'zod/mini';

/** A row that could not be read: where it stood, and which fields were at fault (never their values). */
export interface UnreadableRow {
  index: number;
  id: string | null;
  fields: string[];
}

export interface Rows<T> {
  rows: T[];
  unreadable: UnreadableRow[];
}

/** Reads rows one by one, so that one bad row never hides the good ones. */
export function parseRows<S extends z.ZodMiniType>(schema: S, raw: readonly unknown[]): Rows<z.output<S>> {
  const rows: z.output<S>[] = [];
  const unreadable: UnreadableRow[] = [];
  for (const [index, value] of raw.entries()) {
    const result = z.safeParse(schema, value);
    if (result.success) rows.push(result.data);
    else
      unreadable.push({ index, id: idOf(value), fields: result.error.issues.map((i) => i.path.join('.')) });
  }
  return { rows, unreadable };
}

function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' || typeof value.id === 'number' ? String(value.id) : null;
}
