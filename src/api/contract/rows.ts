import * as z from 'zod/mini';

/** A row that failed validation: its index in the list and the invalid fields, never their values. */
export interface UnreadableRow {
  index: number;
  id: string | null;
  fields: string[];
}

export interface Rows<T> {
  rows: T[];
  unreadable: UnreadableRow[];
}

/** Parses rows one by one, so that an invalid row does not hide the valid ones. */
export function parseRows<S extends z.ZodMiniType>(schema: S, raw: readonly unknown[]): Rows<z.output<S>> {
  const read: Rows<z.output<S>> = { rows: [], unreadable: [] };
  addRows(read, schema, raw);
  return read;
}

/**
 * Parses the next rows of a list and appends them. Indexes continue from the rows that are already there.
 * @param readPlain reads the rows that need no schema, in less time; returns null for all others
 */
export function addRows<S extends z.ZodMiniType>(
  { rows, unreadable }: Rows<z.output<S>>,
  schema: S,
  raw: readonly unknown[],
  readPlain?: (value: unknown) => z.output<S> | null,
): void {
  const before = rows.length + unreadable.length;
  for (const [index, value] of raw.entries()) {
    const plain = readPlain?.(value);
    if (plain) {
      rows.push(plain);
      continue;
    }
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
