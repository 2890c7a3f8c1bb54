/** Rows per INSERT, few enough to stay below SQLite's limit of 32,766 parameters. */
const ROWS = 500;

export function chunks<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, n) =>
    rows.slice(n * ROWS, (n + 1) * ROWS),
  );
}
