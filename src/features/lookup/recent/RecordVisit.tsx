import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { usePathname, useSearch } from 'wouter/use-browser-location';
import { useSessionEnd } from '#auth/session/sessionContext.tsx';
import { dropOtherRecentItems, addRecentItem, dropRecentItemsOf } from './recentItems.ts';
import { itemAt, wasRead } from './lookupItem.ts';

/** Records each opened item once the service has returned it, until the session ends. */
export function RecordVisit({ sid }: { sid: string }) {
  const queryClient = useQueryClient();
  const pathname = usePathname();
  const search = useSearch();

  useEffect(() => dropOtherRecentItems(sid), [sid]);
  useSessionEnd(useCallback(() => dropRecentItemsOf(sid), [sid]));

  useEffect(() => {
    const item = itemAt(pathname, search);
    if (!item) return;
    const recordIfRead = () => {
      const read = wasRead(item, queryClient);
      if (read) addRecentItem(sid, item);
      return read;
    };
    if (recordIfRead()) return;
    const stop = queryClient.getQueryCache().subscribe(({ type }) => {
      if (type === 'updated' && recordIfRead()) stop();
    });
    return stop;
  }, [pathname, search, queryClient, sid]);
  return null;
}
