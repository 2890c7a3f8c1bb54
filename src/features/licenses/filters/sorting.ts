import type { SortDirection, SortKey } from '#features/licenses/rules/sort.ts';
import { SORT_COLUMNS, type SortColumn } from '#license/vocabulary.ts';

/** The keys of a text as `state,-ends`: the first counts most, a minus turns one around. What is no key is left out. */
export function parseSort(text: string): SortKey[] {
  const keys = new Map<SortColumn, SortKey>();
  for (const part of text.split(',')) {
    const direction: SortDirection = part.startsWith('-') ? 'descending' : 'ascending';
    const column = SORT_COLUMNS.find((each) => each === part.replace(/^-/, ''));
    if (column && !keys.has(column)) keys.set(column, { column, direction });
  }
  return [...keys.values()];
}

/** Undefined for none. */
export function sortText(keys: readonly SortKey[]): string | undefined {
  const text = keys.map(({ column, direction }) => (direction === 'descending' ? `-${column}` : column));
  return text.length > 0 ? text.join(',') : undefined;
}

/**
 * Ascending, descending, then as the service sent them.
 * @param add keeps the other keys, and puts a new one behind them
 */
export function nextSort(keys: readonly SortKey[], column: SortColumn, add: boolean): SortKey[] {
  const at = keys.findIndex((key) => key.column === column);
  const alone = !add && keys.length > 1;
  if (at < 0 || alone) return [...(add ? keys : []), { column, direction: 'ascending' }];
  const next: SortKey[] = keys[at]?.direction === 'ascending' ? [{ column, direction: 'descending' }] : [];
  return keys.toSpliced(at, 1, ...next);
}
