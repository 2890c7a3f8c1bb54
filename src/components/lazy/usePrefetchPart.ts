import { useQuery, useQueryClient, type QueryKey } from '@tanstack/react-query';
import type { LazyPartQuery } from './LazyPart.tsx';

/**
 * Fetches a part that shows what the session has read.
 * @param queryKey of what the part shows: if any of it was read, the part is fetched at once, else when the page is idle
 */
export function usePrefetchPart<T>(part: LazyPartQuery<T>, queryKey: QueryKey, isIdle: boolean): void {
  const cache = useQueryClient().getQueryCache();
  useQuery({ ...part, enabled: isIdle || cache.find({ queryKey, exact: false }) !== undefined });
}
