import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { usePathname, useSearch } from 'wouter/use-browser-location';
import { useSessionEnd } from '#auth/session/sessionContext.tsx';
import { keepRecentItemsOf, addRecentItem, wipeRecentItemsOf } from './recentItems.ts';
import { itemAt, wasRead } from './lookupItem.ts';

/** Remembers what was opened, once the service has told of it, until the session ends. */
export function RecordVisit({ sid }: { sid: string }) {
  const queryClient = useQueryClient();
  const pathname = usePathname();
  const search = useSearch();

  useEffect(() => keepRecentItemsOf(sid), [sid]);
  useSessionEnd(useCallback(() => wipeRecentItemsOf(sid), [sid]));

  useEffect(() => {
    const item = itemAt(pathname, search);
    if (!item) return;
    const isDone = () => {
      const read = wasRead(item, queryClient);
      if (read) addRecentItem(sid, item);
      return read;
    };
    if (isDone()) return;
    const stop = queryClient.getQueryCache().subscribe(({ type }) => {
      if (type === 'updated' && isDone()) stop();
    });
    return stop;
  }, [pathname, search, queryClient, sid]);
  return null;
}
