import type { SortDirection, SortKey } from '#features/licenses/rules/sort.ts';
import { SORT_COLUMNS, type SortColumn } from '#license/vocabulary.ts';

/** Parses sort keys such as `state,-ends`, in order of priority; a minus means descending. Skips invalid keys. */
export function parseSort(text: string): SortKey[] {
  const keys = new Map<SortColumn, SortKey>();
  for (const part of text.split(',')) {
    const direction: SortDirection = part.startsWith('-') ? 'descending' : 'ascending';
    const column = SORT_COLUMNS.find((each) => each === part.replace(/^-/, ''));
    if (column && !keys.has(column)) keys.set(column, { column, direction });
  }
  return [...keys.values()];
}

/** Formats sort keys for {@link parseSort}; undefined without keys. */
export function sortText(keys: readonly SortKey[]): string | undefined {
  const text = keys.map(({ column, direction }) => (direction === 'descending' ? `-${column}` : column));
  return text.length > 0 ? text.join(',') : undefined;
}

/**
 * Returns the sort keys after a click on a column header: ascending, then descending, then none.
 * @param add keeps the other keys, and appends a new one
 */
export function nextSort(keys: readonly SortKey[], column: SortColumn, add: boolean): SortKey[] {
  const index = keys.findIndex((key) => key.column === column);
  const startsOver = !add && keys.length > 1;
  if (index < 0 || startsOver) return [...(add ? keys : []), { column, direction: 'ascending' }];
  const next: SortKey[] = keys[index]?.direction === 'ascending' ? [{ column, direction: 'descending' }] : [];
  return keys.toSpliced(index, 1, ...next);
}
