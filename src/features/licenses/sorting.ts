import type { SortColumn } from '#license/vocabulary.ts';
import type { LicenseSearch } from './search.ts';

export type Sort = Pick<LicenseSearch, 'sort' | 'order'>;

/** Ascending, descending, then as the service sent them. */
export function nextSort({ sort, order }: Sort, column: SortColumn): Sort {
  if (sort !== column) return { sort: column, order: undefined };
  return order === undefined ? { sort, order: 'descending' } : { sort: undefined, order: undefined };
}
