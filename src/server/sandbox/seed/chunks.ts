/** Rows for one INSERT each: few enough that their columns stay under SQLite's 32,766 parameters. */
const ROWS = 500;

export function chunks<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, n) =>
    rows.slice(n * ROWS, (n + 1) * ROWS),
  );
}
