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
  const read: Rows<z.output<S>> = { rows: [], unreadable: [] };
  addRows(read, schema, raw);
  return read;
}

/** Reads the rows that come after those that were read already, and adds them. */
export function addRows<S extends z.ZodMiniType>(
  { rows, unreadable }: Rows<z.output<S>>,
  schema: S,
  raw: readonly unknown[],
): void {
  const before = rows.length + unreadable.length;
  for (const [index, value] of raw.entries()) {
    const result = z.safeParse(schema, value);
    if (result.success) rows.push(result.data);
    else {
      const fields = result.error.issues.map((issue) => issue.path.join('.'));
      unreadable.push({ index: before + index, id: idOf(value), fields });
    }
  }
}

function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' || typeof value.id === 'number' ? String(value.id) : null;
}
