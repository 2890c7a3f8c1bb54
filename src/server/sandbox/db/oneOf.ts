import { sql, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';

/** The column is one of the values: one parameter however many they are, where `IN (?, …)` ends at 32,766. */
export function oneOf(column: SQLiteColumn, values: readonly (string | number)[]): SQL {
  // SQLite's JSON functions cut a text at NUL, and would find the row of what stands before it.
  const whole = values.filter((value) => typeof value === 'number' || !value.includes('\0'));
  return sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(whole)}))`;
}
