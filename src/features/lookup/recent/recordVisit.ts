import type { QueryClient } from '@tanstack/react-query';
import { itemAt, wasRead } from './lookupItem.ts';
import { addRecentItem } from './recentItems.ts';

/**
 * Records the item that a URL shows, once the service has returned the item.
 * @returns a function that stops waiting for the answer
 */
export function recordVisit(
  { sid, pathname, search }: { sid: string; pathname: string; search: string },
  queryClient: QueryClient,
): () => void {
  const item = itemAt(pathname, search);
  const recordIfRead = () => {
    const read = item !== null && wasRead(item, queryClient);
    if (read) addRecentItem(sid, item);
    return read;
  };
  if (item === null || recordIfRead()) return () => undefined;
  const stop = queryClient.getQueryCache().subscribe(({ type }) => {
    if (type === 'updated' && recordIfRead()) stop();
  });
  return stop;
}
