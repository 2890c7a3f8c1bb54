import { sql, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';

/** Condition that the column has one of the values. Uses a single parameter: `IN (?, …)` is limited to 32,766. */
export function oneOf(column: SQLiteColumn, values: readonly (string | number)[]): SQL {
  // SQLite's JSON functions truncate a text at NUL, and would then match the shorter text.
  const whole = values.filter((value) => typeof value === 'number' || !value.includes('\0'));
  return sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(whole)}))`;
}
